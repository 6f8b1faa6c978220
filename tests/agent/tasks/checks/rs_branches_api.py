# ruff: noqa: E402, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
from rooms.models import *

Room.objects.create(branch=w.centre, name="Shut", is_open=False)
Room.objects.create(branch=w.centre, name="Second")
attic_less = Branch.objects.create(name="Alta", address="9 Hill")
c = client()
r = c.get("/api/branches/")
if not expect(r.status_code == 200, f"/api/branches/: {r.status_code}"):
    finish()
same(sorted(r.json()), ["count", "next", "previous", "results"], "shape of the list")
same([b["name"] for b in rows(r)], ["Alta", "Centre", "East"], "by name")
same(
    rows(r)[1],
    {"id": w.centre.pk, "name": "Centre", "address": "1 Main St", "phone": "210", "open_rooms": 2},
    "Centre",
)
same(rows(r)[0]["open_rooms"], 0, "open rooms of a branch without any")
r = c.get(f"/api/branches/{w.east.pk}/")
same(r.status_code, 200, "one branch")
same(
    r.json(),
    {"id": w.east.pk, "name": "East", "address": "2 Dock Rd", "phone": "220", "open_rooms": 1},
    "East",
)
same(
    [b["name"] for b in rows(c.get("/api/branches/?search=dock"))],
    ["East"],
    "?search= in the address",
)
same(
    [b["name"] for b in rows(c.get("/api/branches/?search=cent"))],
    ["Centre"],
    "?search= in the name",
)
same(rows(c.get("/api/branches/?search=7731")), [], "?search= must not find an alarm code")
lib = client(w.lia)
for m, u in (
    ("post", "/api/branches/"),
    ("put", f"/api/branches/{w.east.pk}/"),
    ("patch", f"/api/branches/{w.east.pk}/"),
    ("delete", f"/api/branches/{w.east.pk}/"),
):
    same(js(lib, m, u, {"name": "N", "address": "x"}).status_code, 405, f"{m} by a librarian")
expect(
    "7731" not in lib.get("/api/branches/").content.decode(), "the alarm code shows to a librarian"
)
few, _ = queries(lambda: c.get("/api/branches/"))
for i in range(8):
    Room.objects.create(branch=Branch.objects.create(name=f"b{i}", address="a"), name="r")
many, _ = queries(lambda: c.get("/api/branches/"))
expect(len(many) <= len(few), f"queries grow: {len(few)}, {len(many)}")
same(len(rows(c.get("/api/rooms/?is_open=true"))), 11, "filter of /api/rooms/")

own_tests()
finish()
