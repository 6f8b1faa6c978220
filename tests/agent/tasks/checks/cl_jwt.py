# ruff: noqa: E402, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
nina = user("nina", "clinics", clinic("North"))
a = api()
login = {"username": "nina", "password": "pw-of-the-checks"}
got = status(a.post("/api/auth/token/", login), 200, "login").json()
need({"access", "refresh"} <= set(got), f"the login answers {sorted(got)}")
status(a.post("/api/auth/token/", {**login, "password": "no"}), 401, "login with a wrong password")
from rest_framework_simplejwt.tokens import AccessToken, RefreshToken

access, refresh = AccessToken(got["access"]), RefreshToken(got["refresh"])
need(
    access["exp"] - access["iat"] == 600,
    f"the access token lives {access['exp'] - access['iat']} s",
)
need(
    refresh["exp"] - refresh["iat"] == 3 * 86400,
    f"the refresh token lives {refresh['exp'] - refresh['iat']} s",
)


def me(header):
    return api().get("/api/me/", HTTP_AUTHORIZATION=header)


need(
    status(me("Bearer " + got["access"]), 200, "Bearer access").json()["username"] == "nina",
    "whose token?",
)
status(me("Bearer " + got["refresh"]), 401, "the refresh token as access token")
status(me("Bearer nonsense"), 401, "nonsense")
new = status(a.post("/api/auth/token/refresh/", {"refresh": got["refresh"]}), 200, "refresh").json()
need(new.get("refresh") and new["refresh"] != got["refresh"], "the refresh token is not rotated")
status(me("Bearer " + new["access"]), 200, "the refreshed access token")
status(
    a.post("/api/auth/token/refresh/", {"refresh": new["refresh"]}),
    200,
    "refresh by the new refresh token",
)
status(a.post("/api/auth/token/refresh/", {"refresh": "nonsense"}), 401, "refresh by nonsense")
old = status(a.post("/api/login/", login), 200, "the old login").json()["token"]
status(me("Token " + old), 200, "the old token")
status(site(nina).get("/api/me/"), 200, "the session of the site on the API")
status(api().get("/api/me/"), 401, "without login")
finish()
