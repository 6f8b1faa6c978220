"""A user gets tokens for a password, and uses and refreshes them."""

from checking import class_of, good, need, old_tests, routes, start

start()
from django.contrib.auth.models import User  # noqa: E402
from recipes.models import Category  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

User.objects.create_user("rosa", password="pass-word-1")
category = Category.objects.create(name="Soups")
client = APIClient()
paths = [route for route, view in routes() if "<>" not in route and class_of(view)]
paths = [path for path in paths if any(word in path for word in ("token", "jwt", "auth", "login"))]
obtain, tokens = "", {}
for path in paths:
    response = client.post(path, {"username": "rosa", "password": "pass-word-1"}, format="json")
    if response.status_code in (200, 201) and "access" in response.json():
        obtain, tokens = path, response.json()
        break
need(obtain, f"no page among {paths} gives a token for a password")
need("refresh" in tokens, "there is no refresh token")
status = client.post(obtain, {"username": "rosa", "password": "no"}, format="json").status_code
need(status in (400, 401), f"a wrong password answers {status}")

data = {"title": "Stew", "category": category.pk, "minutes": 9, "method": "Wait."}
status = client.post("/api/recipes/", data, format="json").status_code
need(status in (401, 403), f"a visitor's POST answers {status}")
client.credentials(HTTP_AUTHORIZATION=f"Bearer {tokens['access']}")
response = client.post("/api/recipes/", data, format="json")
need(response.status_code == 201, f"a POST with the token answers {response.status_code}")
need(response.json()["author"] == "rosa", "the token is not rosa's")
client.credentials(HTTP_AUTHORIZATION="Bearer no.such.token")
status = client.post("/api/recipes/", data, format="json").status_code
need(status in (401, 403), f"a wrong token answers {status}")
client.credentials()
refreshed = [
    path
    for path in paths
    if path != obtain
    and "access"
    in client.post(path, {"refresh": tokens["refresh"]}, format="json").content.decode()
]
need(refreshed, f"no page among {paths} refreshes a token")
need(client.get("/api/recipes/").status_code == 200, "reading is no longer public")
session = APIClient()
session.force_login(User.objects.get())
need(session.get("/api/recipes/").status_code == 200, "sessions no longer work")
old_tests(10)
good()
