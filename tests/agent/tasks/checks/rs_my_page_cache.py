# ruff: noqa: B007, E402, E731, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
clear_cache()
from instruments.models import *

Loan.objects.create(copy=w.copy, member=w.ana)
import re

c = client(w.ana)
loans = lambda r: (re.findall(r'id="loans-ever">\s*(\d+)', r.content.decode()) or ["?"])[0]
heavy = lambda q: [s for s in q if "instruments_loan" in s or "rooms_booking" in s]
for i in range(3):
    r = c.get("/me/")
    same((r.status_code, loans(r)), (200, "1"), "page of Ana")
q, r = queries(lambda: c.get("/me/"))
same(len(heavy(q)), 0, "queries on loans and bookings when the page was seen a moment ago")
html = r.content.decode()
expect(
    "Ana Sousa" in html and "Cello" in html and "Strings: 1" in html,
    "the cached page lost something",
)
o = client(w.rui)
for i in range(2):
    t = o.get("/me/").content.decode()
    expect(
        "Rui Melo" in t and "Ana Sousa" not in t and "Cello" not in t,
        "Rui sees a page that is not his",
    )
expect("Ana Sousa" in c.get("/me/").content.decode(), "Ana no longer sees her page")
a = client().get("/me/")
same(a.status_code, 302, "not signed in")
expect("/login/" in a.get("Location", ""), "not signed in: no redirect to the login")
c.force_login(w.rui)
t = c.get("/me/").content.decode()
expect(
    "Rui Melo" in t and "Cello" not in t, "on one browser the next member sees the former's page"
)
c.logout()
same(c.get("/me/").status_code, 302, "after logging out")
c.force_login(w.ana)
for i in range(3):
    c.get("/me/")
Loan.objects.create(copy=w.copy2, member=w.ana)
with later(310):
    same(loans(c.get("/me/")), "2", "loans after more than five minutes")
clear_cache()

own_tests()
finish()
