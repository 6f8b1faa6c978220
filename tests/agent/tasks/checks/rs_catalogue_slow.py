# ruff: noqa: B007, E402, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
from instruments.models import *

c = client()


def grow(n):
    for i in range(n):
        k = Instrument.objects.count()
        ins = Instrument.objects.create(
            title=f"Thing {k}",
            family=Family.objects.create(name=f"F{k}", slug=f"f{k}"),
            maker=Maker.objects.create(name=f"Maker{k}"),
        )
        for s in ("free", "free", "lent"):
            Copy.objects.create(instrument=ins, branch=w.centre, status=s)


grow(2)
c.get("/instruments/")
few, r = queries(lambda: c.get("/instruments/"))
grow(12)
many, r = queries(lambda: c.get("/instruments/"))
same(r.status_code, 200, "catalogue")
expect(len(many) <= len(few), f"the queries of /instruments/ grow: {len(few)} then {len(many)}")
expect(len(many) <= 6, f"/instruments/ makes {len(many)} queries")
html = r.content.decode()
import re

found = dict(
    re.findall(r"instruments/\d+/\">([^<]+)</a>.*?class=\"free\">\s*(\d+)\s*<", html, re.S)
)
for title, n in {"Cello": "1", "Horn": "1", "Thing 3": "2", "Thing 15": "2"}.items():
    same(found.get(title), n, f"free copies of {title} on the page")
Copy.objects.filter(instrument=w.horn).update(status="repair")
html = c.get("/instruments/").content.decode()
found = dict(
    re.findall(r"instruments/\d+/\">([^<]+)</a>.*?class=\"free\">\s*(\d+)\s*<", html, re.S)
)
same(found.get("Horn"), "0", "an instrument without a free copy shows")
expect("Maker3" in html and "F3" in html, "the maker or family is gone from the page")
one, r = queries(lambda: c.get("/instruments/?family=f3"))
expect(
    "Thing 3" in r.content.decode() and "Thing 15" not in r.content.decode(),
    "?family= no longer filters",
)
ins = Instrument.objects.get(title="Thing 3")
same(ins.free_copies, 2, "instrument.free_copies of a plain instance")

own_tests()
finish()
