"""Everybody reads the categories, staff adds them."""

from checking import good, need, old_tests, start

start()
from django.contrib.auth.models import User  # noqa: E402
from recipes.models import Category  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

Category.objects.create(name="Soups")
user, staff = User.objects.create_user("user"), User.objects.create_user("staff", is_staff=True)
client = APIClient()
need("Soups" in client.get("/api/categories/").content.decode(), "reading is not public")
status = client.post("/api/categories/", {"name": "Cakes"}, format="json").status_code
need(status in (401, 403), f"a visitor's POST answers {status}")
client.force_authenticate(user)
need(client.get("/api/categories/").status_code == 200, "users can't read")
status = client.post("/api/categories/", {"name": "Cakes"}, format="json").status_code
need(status == 403, f"a user's POST answers {status}")
need(Category.objects.count() == 1, "a category was added")
client.force_authenticate(staff)
status = client.post("/api/categories/", {"name": "Cakes"}, format="json").status_code
need(status == 201, f"a staff member's POST answers {status}")
status = client.post("/api/categories/", {"name": "Cakes"}, format="json").status_code
need(status == 400, f"the same name twice answers {status}")
client.force_authenticate(user)
data = {"title": "Stew", "category": Category.objects.first().pk, "minutes": 9, "method": "Wait."}
need(client.post("/api/recipes/", data, format="json").status_code == 201, "recipes are closed now")
old_tests(10)
good()
