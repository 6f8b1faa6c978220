"""JWTs are given, refreshed and accepted, and the old tokens still are."""

import base64
import json

from checking import good, need, no_missing_migrations, old_tests, start

start("config.settings.test")
from hutbook_making import API, OLD_TESTS, client_of, hut, required, user, wish, works  # noqa: E402

who, client = user(), client_of()
data = {"username": who.username, "password": "pass-word"}


def claims(token):
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def me(kind, token):
    return client_of().get(f"{API}auth/me/", HTTP_AUTHORIZATION=f"{kind} {token}")


answer = client.post(f"{API}auth/jwt/", data, format="json")
need(answer.status_code == 200, f"the login answers {answer.status_code}")
pair = answer.json()
need({"access", "refresh"} <= set(pair), f"the login answers {pair}")
access, refresh = claims(pair["access"]), claims(pair["refresh"])
need(access["exp"] - access["iat"] == 15 * 60, f"the access token says {access}")
need(refresh["exp"] - refresh["iat"] == 14 * 24 * 3600, f"the refresh token says {refresh}")
answer = me("Bearer", pair["access"])
need(answer.status_code == 200, f"with the access token /me/ answers {answer.status_code}")
need(answer.json()["username"] == who.username, f"it is another user: {answer.json()}")
for name, token in {"the refresh token": pair["refresh"], "rubbish": "a.b.c"}.items():
    answer = me("Bearer", token)
    need(answer.status_code in (401, 403), f"/me/ answers {name} with {answer.status_code}")
answer = client.post(
    f"{API}bookings/",
    wish(hut()),
    format="json",
    HTTP_AUTHORIZATION=f"Bearer {pair['access']}",
)
need(answer.status_code == 201, f"to book with it answers {answer.status_code}")
need(answer.json()["guest"] == who.username, f"the booking is {answer.json()}")
answer = client.post(f"{API}auth/jwt/refresh/", {"refresh": pair["refresh"]}, format="json")
need(answer.status_code == 200, f"the refresh answers {answer.status_code}")
need(me("Bearer", answer.json()["access"]).status_code == 200, "the new access token is refused")
answer = client.post(f"{API}auth/jwt/refresh/", {"refresh": pair["access"]}, format="json")
need(answer.status_code in (400, 401), f"an access token refreshes: {answer.status_code}")
for name, wrong in {"password": {"password": "x"}, "username": {"username": "x"}}.items():
    answer = client.post(f"{API}auth/jwt/", {**data, **wrong}, format="json")
    need(answer.status_code in (400, 401), f"a wrong {name} answers {answer.status_code}")
    need("access" not in answer.json(), f"a wrong {name} gets a token")
old = client.post(f"{API}auth/token/", data, format="json").json()["token"]
need(me("Token", old).json().get("username") == who.username, "the old tokens are refused")
need(me("Token", "nope").status_code in (401, 403), "any token is taken")
who.is_active = False
who.save()
need(me("Bearer", pair["access"]).status_code in (401, 403), "a locked user gets in")
answer = client.post(f"{API}auth/jwt/", data, format="json")
need(answer.status_code in (400, 401), f"a locked user's login answers {answer.status_code}")
need(required("djangorestframework-simplejwt"), "simplejwt is not in the requirements")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
