# ruff: noqa: E402, F403, F405
from vc_checking import *

setup()
w = World()
import base64

c = client()
r = send(c, "post", "/api/token/", {"username": "ann", "password": "pw-ann-1"})
expect(r.status_code, 200, "POST /api/token/")
if not {"access", "refresh"} <= set(r.json()):
    wrong(f"the answer has {sorted(r.json())}")
access, refresh = r.json()["access"], r.json()["refresh"]


def life(token):
    part = token.split(".")[1]
    d = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return d["exp"] - d["iat"]


if life(access) != 15 * 60:
    wrong(f"an access token lives {life(access)} seconds")
if life(refresh) != 7 * 86400:
    wrong(f"a refresh token lives {life(refresh)} seconds")
expect(
    send(c, "post", "/api/token/", {"username": "ann", "password": "no"}).status_code,
    401,
    "wrong password",
)


def auth(token):
    return {"HTTP_AUTHORIZATION": "Bearer " + token}


r = c.get("/api/pets/", **auth(access))
expect(r.status_code, 200, "GET /api/pets/ with the token")
if [x["id"] for x in rows(r)] != [w.a.pet.pk]:
    wrong("the token does not give the user's own pets")
expect(c.get("/api/pets/", **auth(access[:-4] + "AAAA")).status_code, 401, "a forged token")
expect(c.get("/api/pets/", **auth(refresh)).status_code, 401, "a refresh token as access token")
r = send(c, "post", "/api/token/refresh/", {"refresh": refresh})
expect(r.status_code, 200, "POST /api/token/refresh/")
expect(c.get("/api/pets/", **auth(r.json()["access"])).status_code, 200, "the refreshed token")
expect(
    send(c, "post", "/api/token/refresh/", {"refresh": "x"}).status_code,
    401,
    "a wrong refresh token",
)
expect(client(w.ann).get("/api/pets/").status_code, 200, "the session login")
finish(w)
