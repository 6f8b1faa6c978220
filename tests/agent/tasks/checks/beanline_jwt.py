"""Tokens log in, are refreshed and end when asked; the sessions keep working."""

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

start()
import jwt  # noqa: E402
from beanline_making import OLD_TESTS, client_of, member, works  # noqa: E402

who = member()
client = client_of()
body = {"username": who.username, "password": "pass-word"}
answer = client.post("/api/auth/token/", body)
need(answer.status_code == 200, f"the login answers {answer.status_code}")
pair = answer.json()
need({"access", "refresh"} <= set(pair), f"the login answers {pair}")
status = client.post("/api/auth/token/", {**body, "password": "no"}).status_code
need(status == 401, f"a wrong password answers {status}")


def seconds(token):
    data = jwt.decode(token, options={"verify_signature": False})
    return data["exp"] - data["iat"]


need(seconds(pair["access"]) == 600, f"an access token lasts {seconds(pair['access'])} s")
days = seconds(pair["refresh"]) / 86400
need(days == 14, f"a refresh token lasts {days} days")


def me(token):
    return client_of(HTTP_AUTHORIZATION=f"Bearer {token}").get("/api/me/")


need(me(pair["access"]).status_code == 200, "the token does not work")
need(me(pair["access"]).json()["username"] == who.username, "the token is of another")
need(me(pair["refresh"]).status_code in (401, 403), "a refresh token logs in")
need(me(pair["access"][:-4] + "AAAA").status_code in (401, 403), "a forged token logs in")
answer = client.post("/api/auth/refresh/", {"refresh": pair["refresh"]})
need(answer.status_code == 200, f"the refresh answers {answer.status_code}")
need(me(answer.json()["access"]).status_code == 200, "the refreshed token does not work")
posted = client_of(HTTP_AUTHORIZATION=f"Bearer {pair['access']}", enforce_csrf_checks=True)
status = posted.post("/api/orders/", {"lines": []}, format="json").status_code
need(status == 400, f"a POST with a token answers {status}")
who.is_active = False
who.save()
need(me(pair["access"]).status_code in (401, 403), "a closed account's token works")
texts = "".join(path.read_text() for path in (ROOT / "requirements").glob("*.txt")).lower()
need("simplejwt" in texts, "the requirements miss simplejwt")
base = (ROOT / "requirements" / "base.txt").read_text().lower()
need("simplejwt" in base, "production's requirements (base.txt) miss simplejwt")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
