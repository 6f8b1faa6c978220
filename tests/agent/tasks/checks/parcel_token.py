# ruff: noqa: E402, F403, F405
import base64

from at_parcelline import *

start()
k = customer("Anker AG")
u = k.user
c = api()
pair = call(c, "post", "/auth/token/", {"username": u.username, "password": "parcel"}).json()
need({"access", "refresh"} <= set(pair), f"the answer holds {list(pair)}")


def claims(token):
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


import time

for kind, seconds in (("access", 15 * 60), ("refresh", 7 * 24 * 3600)):
    left = claims(pair[kind])["exp"] - time.time()
    need(abs(left - seconds) < 30, f"the {kind} token lives {left:.0f} seconds")
call(c, "post", "/auth/token/", {"username": u.username, "password": "nope"}, (400, 401, 403))
bearer = {"HTTP_AUTHORIZATION": "Bearer " + pair["access"]}
need(
    call(c, "get", "/auth/me/", None, 200, **bearer).json()["company"] == "Anker AG",
    "me with a token",
)
s = shipment(k)
need(len(call(c, "get", "/shipments/", None, 200, **bearer).json()) == 1, "shipments with a token")
call(
    c,
    "post",
    "/shipments/",
    {
        "reference": "t",
        "origin": s.origin.code,
        "destination": s.origin.code,
        "parcels": [{"weight_g": 1}],
    },
    201,
    **bearer,
)
call(
    c,
    "get",
    "/auth/me/",
    None,
    (401, 403),
    HTTP_AUTHORIZATION="Bearer " + pair["access"][:-6] + "abcdef",
)
call(c, "get", "/auth/me/", None, (401, 403), HTTP_AUTHORIZATION="Bearer " + pair["refresh"])
fresh = call(c, "post", "/auth/token/refresh/", {"refresh": pair["refresh"]}).json()
call(c, "get", "/auth/me/", None, 200, HTTP_AUTHORIZATION="Bearer " + fresh["access"])
call(c, "post", "/auth/token/refresh/", {"refresh": "rubbish"}, (400, 401, 403))
call(api(), "get", "/auth/me/", None, 403)
c2 = api()
call(c2, "post", "/auth/login/", {"username": u.username, "password": "parcel"})
call(c2, "get", "/auth/me/")
need(
    "simplejwt" in (CWD / "requirements/base.txt").read_text().lower(),
    "requirements/base.txt doesn't name the package",
)
done()
