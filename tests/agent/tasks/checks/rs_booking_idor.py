# ruff: noqa: F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
mine, other, third = w.booking(w.ana), w.booking(w.rui, 60, note="rui secret"), w.booking(w.rui, 70)
c = client(w.ana)
r = c.get(f"/bookings/{other.pk}/")
same(r.status_code, 404, "another member's booking page")
expect("922-rui" not in r.content.decode(), "the phone still shows")
same(
    c.post(f"/bookings/{other.pk}/cancel/").status_code, 404, "cancelling another member's booking"
)
other.refresh_from_db()
same(other.status, "confirmed", "status of the other's booking")
same(c.get(f"/bookings/{mine.pk}/").status_code, 200, "own booking page")
same(c.post(f"/bookings/{mine.pk}/cancel/").status_code, 302, "cancel own")
mine.refresh_from_db()
same(mine.status, "cancelled", "own booking after cancel")
same(c.get("/bookings/99999/").status_code, 404, "no such booking")
lib = client(w.lia)
r = lib.get(f"/bookings/{other.pk}/")
same(r.status_code, 200, "librarian reads a booking")
r = lib.post(f"/bookings/{other.pk}/cancel/", follow=True)
same(r.status_code, 200, "librarian cancels, and lands on the booking")
other.refresh_from_db()
same(other.status, "cancelled", "booking after the librarian's cancel")
anon = client()
for r in (anon.get(f"/bookings/{third.pk}/"), anon.post(f"/bookings/{third.pk}/cancel/")):
    same(r.status_code, 302, "not signed in")
    expect("/login/" in r.get("Location", ""), "not signed in: no redirect to the login")
third.refresh_from_db()
same(third.status, "confirmed", "booking after an anonymous cancel")
past = w.booking(w.ana, -30)
c.post(f"/bookings/{past.pk}/cancel/")
past.refresh_from_db()
same(past.status, "confirmed", "a past booking must not be cancelled")

own_tests()
finish()
