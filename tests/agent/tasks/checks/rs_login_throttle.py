# ruff: noqa: F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
clear_cache()
bad = {"username": "ana", "password": "guess"}
U = "/api/login/"
A = {"REMOTE_ADDR": "10.0.0.1"}
codes = [js(client(), "post", U, bad, **A).status_code for _ in range(7)]
same(codes, [400] * 5 + [429] * 2, "seven tries from one address")
r = js(client(), "post", U, {"username": "ana", "password": "pass-ana-1"}, **A)
same(r.status_code, 429, "the right password in the same minute")
same(
    js(client(), "post", U, {"username": "rui", "password": "x"}, **A).status_code,
    429,
    "another name from that address",
)
same(
    js(
        client(), "post", U, {"username": "ana", "password": "pass-ana-1"}, REMOTE_ADDR="10.0.0.2"
    ).status_code,
    200,
    "another address",
)
c = client(w.ana)
same({c.get("/api/instruments/", **A).status_code for _ in range(40)}, {200}, "other endpoints")
same(
    {client().get("/api/instruments/", **A).status_code for _ in range(40)},
    {200},
    "other endpoints, not signed in",
)
same({c.get("/api/me/", **A).status_code for _ in range(10)}, {200}, "/api/me/")
same(js(c, "post", "/api/logout/", **A).status_code, 204, "logout")
with later(61):
    same(
        js(client(), "post", U, {"username": "ana", "password": "pass-ana-1"}, **A).status_code,
        200,
        "a minute later",
    )
clear_cache()

own_tests()
finish()
