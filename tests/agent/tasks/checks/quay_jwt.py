"""A pair of JWTs for a user name and a password, one to refresh, beside the old tokens."""

import base64
import json
import time

from at_quayside import OLD_TESTS, PASSWORD, REQUIREMENTS, skipper
from checking import files, good, need, no_missing_migrations, old_tests, routes
from rest_framework.test import APIClient

user = skipper()
right = {"username": user.username, "password": PASSWORD}
wrong = {**right, "password": "guess"}
paths = [path for path, _ in routes() if "<" not in path and path.startswith("/api/")]


def part(text):
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def is_jwt(text):
    try:
        head, body, _ = text.split(".")
        return "alg" in part(head) and "exp" in part(body)
    except (ValueError, AttributeError):
        return False


def post(path, data):
    try:
        answer = APIClient().post(path, data, format="json")
        body = answer.json() if answer.content else {}
    except Exception:
        return 500, {}
    return answer.status_code, body if isinstance(body, dict) else {}


def tokens(body):
    found = {}
    for key, value in body.items():
        found |= tokens(value) if isinstance(value, dict) else {}
        if is_jwt(value):
            found[key] = value
    return found


def get(token, path="/api/me/"):
    return APIClient().get(path, HTTP_AUTHORIZATION=f"Bearer {token}")


pairs = {path: tokens(post(path, right)[1]) for path in paths}
pairs = {path: pair for path, pair in pairs.items() if len(pair) == 2}
need(pairs, f"no route gives an access and a refresh token: {paths}")
obtain, pair = next(iter(pairs.items()))
need(obtain != "/api/sign-in/", "/api/sign-in/ no longer gives what it gave")
name = next((key for key in pair if "refresh" in key.lower()), None)
need(name, f"none of {list(pair)} is a refresh token")
refresh = pair.pop(name)
access = next(iter(pair.values()))

lives = {"access": (access, 600), "refresh": (refresh, 7 * 24 * 3600)}
for what, (token, seconds) in lives.items():
    left = part(token.split(".")[1])["exp"] - time.time()
    need(abs(left - seconds) < 30, f"the {what} token lives {left:.0f} seconds, not {seconds}")
answer = get(access)
need(answer.status_code == 200, f"the access token is answered with {answer.status_code}")
need(answer.json()["username"] == user.username, "the access token is somebody else's")
need(get(access, "/api/bookings/").status_code == 200, "the access token opens no bookings")
need(get(refresh).status_code == 401, "the refresh token is taken as an access token")

status, body = post(obtain, wrong)
need(status in (400, 401, 403) and not tokens(body), f"a wrong password: {status} {body}")
head, payload, signature = access.split(".")
none = base64.urlsafe_b64encode(b'{"alg":"none","typ":"JWT"}').decode().rstrip("=")
other = {**part(payload), "exp": int(time.time()) + 10**6}
other = base64.urlsafe_b64encode(json.dumps(other).encode()).decode().rstrip("=")
for forged in (f"{none}.{payload}.", f"{head}.{other}.{signature}", "a.b.c", "x"):
    status = get(forged).status_code
    need(status == 401, f"a forged token is answered with {status}")

fresh, where = None, None
for path in paths:
    for key in (name, "refresh", "refresh_token", "token"):
        found = tokens(post(path, {key: refresh})[1])
        found = [t for k, t in found.items() if "refresh" not in k.lower()]
        if found and where is None and path != obtain:
            fresh, where, field = found[0], path, key
need(where, f"no route refreshes: {paths}")
need(get(fresh).status_code == 200, "the refreshed token is refused")
status, body = post(where, {field: access})
need(status >= 400 and not tokens(body), "an access token refreshes")

status, body = post("/api/sign-in/", right)
need(status == 200 and "token" in body, f"/api/sign-in/ answers {status} {body}")
old = APIClient().get("/api/me/", HTTP_AUTHORIZATION=f"Token {body['token']}")
need(old.status_code == 200, "the old token is refused")
client = APIClient()
client.force_login(user)
need(client.get("/api/me/").status_code == 200, "a session is refused")
visitor = APIClient().get("/api/me/")
need(visitor.status_code == 401, f"a visitor is answered with {visitor.status_code}")
user.is_active = False
user.save()
need(get(access).status_code == 401, "the token of somebody who was locked out is taken")

source = "".join(path.read_text() for path in files(".py"))
if "simplejwt" in source or "import jwt" in source:
    named = REQUIREMENTS.read_text().lower()
    need("jwt" in named, "requirements.txt does not name the library")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
