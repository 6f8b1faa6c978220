# ruff: noqa: E402, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
from instruments.models import *

c = client()
r = c.get(f"/instruments/{w.horn.pk}/")
same(r.status_code, 200, "page of an instrument without reviews")
t = r.content.decode()
expect("No reviews yet" in t, "it does not say No reviews yet")
same(Instrument.objects.get(pk=w.horn.pk).rating, None, "rating without reviews")
for m, s in ((w.ana, 3), (w.rui, 3), (w.lia, 4)):
    Review.objects.create(instrument=w.cello, member=m, stars=s, text="txt")
same(Instrument.objects.get(pk=w.cello.pk).rating, 3.3, "rating of 3, 3, 4")
r = c.get(f"/instruments/{w.cello.pk}/")
same(r.status_code, 200, "page of an instrument with reviews")
t = r.content.decode()
expect("3.3" in t and "No reviews yet" not in t, "page of an instrument with reviews")
expect(w.copy.barcode in t, "the copies are gone from the page")

own_tests()
finish()
