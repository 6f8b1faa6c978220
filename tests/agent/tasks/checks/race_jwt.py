"""One logs in to the API with tokens."""

import base64
import json

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

start()
from race_making import OLD_TESTS, api_of, client_of, entry, runner, works  # noqa: E402

who = runner()
other = entry()
own = entry(who=who)
visitor = api_of()
LOGIN = {"username": who.user.username, "password": "pass-word"}


def body(token):
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


answer = visitor.post("/api/token/", LOGIN, format="json")
need(answer.status_code == 200, f"/api/token/ answers {answer.status_code}")
tokens = answer.json()
need({"access", "refresh"} <= set(tokens), f"it answers {sorted(tokens)}")
for bad in ({**LOGIN, "password": "wrong"}, {**LOGIN, "username": "nobody"}):
    answer = visitor.post("/api/token/", bad, format="json")
    need(answer.status_code == 401, f"a wrong login answers {answer.status_code}")
need(visitor.post("/api/token/", {}, format="json").status_code == 400, "an empty login")
access, refresh = body(tokens["access"]), body(tokens["refresh"])
for name, token, seconds in (("access", access, 15 * 60), ("refresh", refresh, 7 * 86400)):
    lasts = token["exp"] - token["iat"]
    need(abs(lasts - seconds) <= 2, f"the {name} token lasts {lasts} s, not {seconds}")


def entries(token):
    return api_of().get("/api/entries/", headers={"Authorization": f"Bearer {token}"})


answer = entries(tokens["access"])
need(answer.status_code == 200, f"with a token the entries answer {answer.status_code}")
need([r["id"] for r in answer.json()["results"]] == [own.pk], "the entries are of somebody else")
for token in ("nonsense", tokens["access"][:-6] + "aaaaaa", tokens["refresh"]):
    answer = entries(token)
    need(answer.status_code == 401, f"a wrong token answers {answer.status_code}")
answer = visitor.get("/api/entries/")
need(answer.status_code == 401, f"without a token the entries answer {answer.status_code}")
answer = visitor.post("/api/token/refresh/", {"refresh": tokens["refresh"]}, format="json")
need(answer.status_code == 200, f"/api/token/refresh/ answers {answer.status_code}")
need(entries(answer.json()["access"]).status_code == 200, "the refreshed token is not taken")
answer = visitor.post("/api/token/refresh/", {"refresh": "nonsense"}, format="json")
need(answer.status_code == 401, f"a wrong refresh token answers {answer.status_code}")
need(visitor.get("/api/races/").status_code == 200, "the races are not public anymore")
need(visitor.get("/api/").status_code == 200, "the API has no start page anymore")
strict = api_of()
strict = type(strict)(enforce_csrf_checks=True)
distance = other.distance
answer = strict.post(
    "/api/entries/",
    {"distance": distance.pk},
    format="json",
    headers={"Authorization": f"Bearer {tokens['access']}"},
)
need(answer.status_code == 201, f"to enter with a token answers {answer.status_code}")
session = client_of(who)
need(session.get("/api/entries/").status_code == 200, "a session is not taken anymore")
unsafe = client_of(who, enforce_csrf_checks=True)
answer = unsafe.post("/api/entries/", {"distance": distance.pk})
need(answer.status_code == 403, f"a session without CSRF token answers {answer.status_code}")
who.user.is_active = False
who.user.save()
need(entries(tokens["access"]).status_code == 401, "inactive users get in with a token")
need(visitor.post("/api/token/", LOGIN, format="json").status_code == 401, "inactive users log in")
text = "".join(p.read_text().lower() for p in ROOT.glob("requirements*.txt"))
need("jwt" in text.replace("_", "-"), "the requirements do not have the package")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
