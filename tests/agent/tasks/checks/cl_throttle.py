# ruff: noqa: B007, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
nina = user("nina", "clinics", clinic("North"))
good = {"username": "nina", "password": "pw-of-the-checks"}
a = api()


def login(ip, data):
    return a.post("/api/login/", data, REMOTE_ADDR=ip)


for i in range(5):
    status(login("10.0.0.1", {**good, "password": "no"}), 400, f"wrong attempt {i + 1}")
status(login("10.0.0.1", {**good, "password": "no"}), 429, "the sixth attempt")
status(login("10.0.0.1", good), 429, "the right password after six attempts")
need("token" in status(login("10.0.0.2", good), 200, "another address").json(), "no token")
for i in range(4):
    status(login("10.0.0.2", good), 200, f"right login {i + 2}")
status(login("10.0.0.2", good), 429, "the sixth right login")
b = api(nina)
for i in range(12):
    status(b.get("/api/me/", REMOTE_ADDR="10.0.0.1"), 200, f"GET /api/me/ number {i + 1}")
    status(b.get("/api/rides/", REMOTE_ADDR="10.0.0.1"), 200, f"GET /api/rides/ number {i + 1}")
    status(
        api().get("/api/me/", REMOTE_ADDR="10.0.0.3"),
        401,
        f"GET /api/me/ without login, number {i + 1}",
    )
for i in range(8):
    status(
        site().post(
            "/accounts/login/", {"username": "nina", "password": "no"}, REMOTE_ADDR="10.0.0.1"
        ),
        200,
        "the login of the site",
    )
finish()
