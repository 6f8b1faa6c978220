"""Tokens at /api/v1/auth/jwt/ by e-mail, for fifteen minutes, beside the sign-in there is."""

import json
from base64 import urlsafe_b64decode

from checking import ROOT, files, good, need, no_missing_migrations, old_tests, start

start()
from django.test import Client  # noqa: E402
from pawprint_making import OLD_TESTS, PASSWORD, animal, client_of, user  # noqa: E402

TOKEN, REFRESH, PAGE = "/api/v1/auth/jwt/", "/api/v1/auth/jwt/refresh/", "/api/v1/animals/"
LOGIN = {"email": "ann@mail.example", "password": PASSWORD}
ann = user("ann")
user("gone", is_active=False)
own, other = animal(ann), animal()
client = client_of()

got = client.post(TOKEN, LOGIN, format="json")
need(got.status_code == 200, f"{TOKEN} answers {got.status_code}")
need({"access", "refresh"} <= set(got.json()), f"the tokens are {sorted(got.json())}")
for wrong in ({"password": "nope"}, {"email": "gone@mail.example"}, {"email": "no@mail.example"}):
    status = client.post(TOKEN, {**LOGIN, **wrong}, format="json").status_code
    need(status in (400, 401, 403), f"{TOKEN} answers {wrong} with {status}")
need(client.get(TOKEN).status_code == 405, "a token is for a GET, too")


def lifetime(token):
    part = token.split(".")[1]
    claims = json.loads(urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return claims["exp"] - claims["iat"]


minutes = lifetime(got.json()["access"]) / 60
need(abs(minutes - 15) < 0.1, f"an access token is good for {minutes} minutes")
days = lifetime(got.json()["refresh"]) / 86400
need(abs(days - 7) < 0.01, f"a refresh token is good for {days} days")


def page_of(word, token):
    return client_of().get(PAGE, HTTP_AUTHORIZATION=f"{word} {token}")


page = page_of("Bearer", got.json()["access"])
need(page.status_code == 200, f"a token gets {page.status_code} at {PAGE}")
need([row["id"] for row in page.json()] == [own.pk], f"the list is {page.json()}")
for token, what in (("a.b.c", "nonsense"), (got.json()["refresh"], "a refresh token")):
    status = page_of("Bearer", token).status_code
    need(status in (401, 403), f"{what} as a token gets {status}")
again = client.post(REFRESH, {"refresh": got.json()["refresh"]}, format="json")
need(again.status_code == 200, f"{REFRESH} answers {again.status_code}")
status = page_of("Bearer", again.json()["access"]).status_code
need(status == 200, f"a token that was refreshed gets {status}")
status = client.post(REFRESH, {"refresh": "a.b.c"}, format="json").status_code
need(status in (400, 401, 403), f"{REFRESH} answers nonsense with {status}")
need(client_of().get(PAGE).status_code == 401, "a visitor is not answered with 401")

old = client.post("/api/v1/auth/sign-in/", LOGIN, format="json")
need(old.status_code == 200 and "token" in old.json(), f"the sign-in answers {old.status_code}")
need(page_of("Token", old.json()["token"]).status_code == 200, "the old tokens are of no use")
browser = Client()
browser.force_login(ann)
need(browser.get(PAGE).status_code == 200, "the session is of no use for the API")
listed = "".join(p.read_text().lower() for p in files(".txt", ".toml") if p.parent == ROOT)
need("simplejwt" in listed, "simplejwt is not among the requirements")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
