# ruff: noqa: F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
c = client(w.ana)
r = js(
    c,
    "patch",
    "/api/me/",
    {"is_librarian": True, "deposit": "999.00", "card_number": "X1", "username": "z", "phone": "5"},
)
same(r.status_code, 200, "PATCH with forbidden fields")
w.ana.refresh_from_db()
same(
    (w.ana.is_librarian, float(w.ana.deposit), w.ana.card_number, w.ana.username, w.ana.phone),
    (False, 0.0, None, "ana", "5"),
    "is_librarian, deposit, card_number, username, phone",
)
r = js(
    c,
    "put",
    "/api/me/",
    {
        "first_name": "An",
        "last_name": "So",
        "email": "a@b.example",
        "phone": "6",
        "is_librarian": True,
        "deposit": "1",
    },
)
same(r.status_code, 200, "PUT")
w.ana.refresh_from_db()
same(
    (w.ana.first_name, w.ana.last_name, w.ana.email, w.ana.phone),
    ("An", "So", "a@b.example", "6"),
    "changed",
)
same((w.ana.is_librarian, float(w.ana.deposit)), (False, 0.0), "after PUT")
data = c.get("/api/me/").json()
for k in (
    "id",
    "username",
    "first_name",
    "last_name",
    "email",
    "phone",
    "card_number",
    "is_librarian",
    "deposit",
):
    expect(k in data, f"{k} is gone from /api/me/")
r = js(client(), "post", "/api/login/", {"username": "rui", "password": "pass-rui-1"})
same(r.status_code, 200, "login")

own_tests()
finish()
