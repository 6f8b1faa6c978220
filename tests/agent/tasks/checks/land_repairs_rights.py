# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_landing import *

url = "/api/v1/repairs/"
r = repair()
k = craft()
one = f"{url}{r.key}/"
new = {"craft": k.code, "description": "bent wheel"}


def tries(c):
    return {
        "list": c.get(url).status_code,
        "one": c.get(one).status_code,
        "create": post(c, url, new).status_code,
        "change": post(c, one, {"description": "x"}, "patch").status_code,
        "put": post(c, one, new, "put").status_code,
        "close": post(c, one + "close/").status_code,
        "delete": c.delete(one).status_code,
    }


for who, c in [
    ("anonymous", client()),
    ("renter", client(renter().user)),
    ("user without group", client(user())),
]:
    for what, status in tries(c).items():
        need(status in (401, 403, 404), f"{who}: {what} gives {status}")
for who, u in [("desk", user(staff=True, group="desk")), ("staff", user(staff=True))]:
    got = tries(client(u))
    need(got["list"] == got["one"] == 200, f"{who} cannot read: {got}")
    for what in ("create", "change", "put", "close", "delete"):
        need(got[what] == 403, f"{who}: {what} gives {got[what]}")
r.refresh_from_db()
need(r.state == "open", "repair was closed")
for who, u in [("mechanic", user(staff=True, group="mechanics")), ("superuser", boss())]:
    r = repair()
    one = f"{url}{r.key}/"
    got = tries(client(u))
    need(list(got.values()) == [200, 200, 201, 200, 200, 200, 204], f"{who}: {got}")
finish(PROJECT)
