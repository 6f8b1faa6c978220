# ruff: noqa: E402, E731, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
import base64
import json

c = client()
r = js(c, "post", "/api/token/", {"username": "ana", "password": "pass-ana-1"})
if not expect(r.status_code == 200, f"POST /api/token/: {r.status_code}"):
    finish()
d = r.json()
expect({"access", "refresh"} <= set(d), f"answer: {sorted(d)}")
same(
    js(c, "post", "/api/token/", {"username": "ana", "password": "no"}).status_code,
    401,
    "wrong password",
)


def claims(t):
    p = t.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(p + "=" * (-len(p) % 4)))


a, f = claims(d["access"]), claims(d["refresh"])
expect(abs(a["exp"] - a["iat"] - 15 * 60) < 10, f"life of an access token: {a}")
expect(abs(f["exp"] - f["iat"] - 7 * 24 * 3600) < 10, f"life of a refresh token: {f}")
same(a.get("is_librarian"), False, "claim is_librarian of a member")
H = lambda t: {"HTTP_AUTHORIZATION": f"Bearer {t}"}
r = c.get("/api/me/", **H(d["access"]))
same((r.status_code, r.json().get("username")), (200, "ana"), "/api/me/ with the token")
same(
    js(c, "patch", "/api/me/", {"phone": "44"}, **H(d["access"])).status_code,
    200,
    "PATCH with the token",
)
expect(c.get("/api/me/", **H("rubbish")).status_code in (401, 403), "a bad token")
expect(
    c.get("/api/me/", **H(d["refresh"])).status_code in (401, 403),
    "a refresh token as access token",
)
expect(c.get("/api/me/").status_code in (401, 403), "no token")
r = js(c, "post", "/api/token/refresh/", {"refresh": d["refresh"]})
same(r.status_code, 200, "refresh")
n = r.json().get("access", "")
same(c.get("/api/me/", **H(n)).status_code, 200, "the refreshed token")
lt = js(c, "post", "/api/token/", {"username": "lia", "password": "pass-lia-1"}).json()
same(claims(lt["access"]).get("is_librarian"), True, "claim is_librarian of a librarian")
same(c.get("/api/repairs/", **H(lt["access"])).status_code, 200, "librarian's list by token")
same(c.get("/api/repairs/", **H(d["access"])).status_code, 403, "member at the librarian's list")
w.ana.is_active = False
w.ana.save()
expect(
    c.get("/api/me/", **H(d["access"])).status_code in (401, 403),
    "token of a member who was switched off",
)
s = client()
same(
    js(s, "post", "/api/login/", {"username": "rui", "password": "pass-rui-1"}).status_code,
    200,
    "session login",
)
same(s.get("/api/me/").status_code, 200, "session")
from django.test import Client

strict = Client(enforce_csrf_checks=True)
strict.force_login(w.rui)
same(
    js(strict, "patch", "/api/me/", {"phone": "1"}).status_code,
    403,
    "session PATCH without a CSRF token",
)

own_tests()
finish()
