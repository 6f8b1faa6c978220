# ruff: noqa: F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
url = f"/api/rooms/{w.attic.pk}/close/"
r = js(client(w.ana), "post", url, {"reason": "prank"})
same(r.status_code, 403, "close by a member")
r = js(client(), "post", url, {"reason": "prank"})
expect(r.status_code in (401, 403), f"close by nobody: {r.status_code}")
w.ana.is_staff = True
w.ana.save()
same(
    js(client(w.ana), "post", url, {"reason": "prank"}).status_code,
    403,
    "close by staff who is no librarian",
)
w.attic.refresh_from_db()
expect(w.attic.is_open, "the room was closed all the same")
r = js(client(w.lia), "post", url, {"reason": "Flood"})
same(r.status_code, 200, "close by a librarian")
w.attic.refresh_from_db()
same((w.attic.is_open, w.attic.closed_reason), (False, "Flood"), "room")
same(js(client(w.lia), "post", url, {}).status_code, 400, "close without a reason")
same(client(w.rui).get(f"/api/rooms/{w.attic.pk}/busy/").status_code, 200, "busy for a member")
expect(
    client().get(f"/api/rooms/{w.attic.pk}/busy/").status_code in (401, 403),
    "busy is open to nobody",
)
same(client().get("/api/rooms/").status_code, 200, "rooms for everyone")
same(
    js(client(w.rui), "patch", f"/api/rooms/{w.attic.pk}/", {"capacity": 9}).status_code,
    403,
    "edit by member",
)
same(
    js(client(w.lia), "patch", f"/api/rooms/{w.attic.pk}/", {"capacity": 9}).status_code,
    200,
    "edit by librarian",
)

own_tests()
finish()
