"""Tokens of simplejwt beside the session."""

import base64
import json
from pathlib import Path

from checking import good, need, no_missing_migrations, old_tests, start

start()
from box_making import OLD_TESTS, api_of, order, rows, user, works  # noqa: E402

who = user()
mine = order(who)
order()
api = api_of()
data = {"username": who.username, "password": "pass-word"}
answer = api.post("/api/token/", data, format="json")
need(answer.status_code == 200, f"the token answers {answer.status_code} {answer.content[:200]}")
tokens = answer.json()
need({"access", "refresh"} <= set(tokens), f"it answers {tokens}")


def seconds(token):
    body = token.split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    return claims["exp"] - claims["iat"]


for kind, wanted in (("access", 15 * 60), ("refresh", 7 * 86400)):
    lives = seconds(tokens[kind])
    need(abs(lives - wanted) <= 60, f"{kind} lives {lives} seconds")


def with_token(token):
    client = api_of()
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {token}")
    return client


bearer = with_token(tokens["access"])
need([r["id"] for r in rows(bearer.get("/api/orders/"))] == [mine.pk], "not my orders")
need(bearer.get("/api/me/").json()["username"] == who.username, "not me")
answer = bearer.patch(f"/api/orders/{mine.pk}/", {"note": "By token"}, format="json")
need(answer.status_code == 200, f"a write with a token answers {answer.status_code}")
for bad in ("nonsense", tokens["refresh"], tokens["access"][:-6] + "AAAAAA"):
    answer = with_token(bad).get("/api/orders/")
    need(answer.status_code in (401, 403), f"a bad token answers {answer.status_code}")
answer = api.post("/api/token/", {**data, "password": "wrong"}, format="json")
need(answer.status_code == 401, f"a wrong password answers {answer.status_code}")
answer = api.post("/api/token/refresh/", {"refresh": tokens["refresh"]}, format="json")
need(answer.status_code == 200, f"refresh answers {answer.status_code}")
need(with_token(answer.json()["access"]).get("/api/me/").status_code == 200, "no new access")
answer = api.post("/api/token/refresh/", {"refresh": "nonsense"}, format="json")
need(answer.status_code == 401, f"a bad refresh answers {answer.status_code}")
who.is_active = False
who.save()
need(bearer.get("/api/me/").status_code in (401, 403), "a user who is not active gets in")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
need("simplejwt" in Path("requirements.txt").read_text().lower(), "simplejwt is no requirement")
good()
