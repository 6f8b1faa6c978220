# ruff: noqa: E402, F403, F405
from looking_on import *

start()
import base64
import json

from at_canteen import *
from recipes.models import Recipe

cook = user("cook")
where = kitchen("North", cook)
recipe(where, cook, "Goulash")
c = client()
r = post(c, "/api/token/", {"username": "cook", "password": "secret-pass-1"})
need(
    r.status_code == 200 and {"access", "refresh"} <= set(r.json()),
    f"/api/token/ gives {r.status_code} {r.content[:200]}",
)
token = r.json()


def life(t):
    part = t.split(".")[1]
    body = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return body["exp"] - body["iat"]


need(life(token["access"]) == 900, f"access tokens live {life(token['access'])} s")
need(life(token["refresh"]) > 900, "refresh tokens live too short")
need(
    post(c, "/api/token/", {"username": "cook", "password": "no"}).status_code == 401,
    "a wrong password",
)
head = {"HTTP_AUTHORIZATION": "Bearer " + token["access"]}
r = client().get("/api/recipes/", **head)
need(
    r.status_code == 200 and [x["title"] for x in r.json()] == ["Goulash"],
    f"/api/recipes/ with the token: {r.status_code}",
)
from django.test import Client

strict = Client(enforce_csrf_checks=True, raise_request_exception=False)
r = post(strict, "/api/recipes/", {"kitchen": where.pk, "title": "Soup", "portions": 5}, **head)
need(
    r.status_code == 201 and Recipe.objects.get(title="Soup").author == cook,
    f"posting with the token: {r.status_code}",
)
r = post(c, "/api/token/refresh/", {"refresh": token["refresh"]})
need(r.status_code == 200, f"/api/token/refresh/ gives {r.status_code}")
need(
    client().get("/api/recipes/", HTTP_AUTHORIZATION="Bearer " + r.json()["access"]).status_code
    == 200,
    "refreshed token",
)
need(
    client().get("/api/recipes/", HTTP_AUTHORIZATION="Bearer x.y.z").status_code in (401, 403),
    "a false token",
)
need(client().get("/api/recipes/").status_code in (401, 403), "no token")
web = client()
r = web.post("/accounts/login/", {"username": "cook", "password": "secret-pass-1"})
need(
    r.status_code == 302 and web.get("/menus/dashboard/").status_code == 200, "login on the website"
)
need(web.get("/api/recipes/").status_code == 200, "the API with the session")
finish("canteen")
