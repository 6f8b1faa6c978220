# ruff: noqa: E402, E731, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
from instruments.models import *

z = Maker.objects.create(name="Adler & Söhne")
gone = Instrument.objects.create(title="Zither", family=w.strings, maker=w.yamaha)
import re

from django.urls import NoReverseMatch, reverse

try:
    same(reverse("maker-list"), "/makers/", "maker-list")
    same(reverse("maker-detail", args=[z.pk]), f"/makers/{z.pk}/", "maker-detail")
except NoReverseMatch as e:
    stop(e)
c = client()
text = lambda r: " ".join(re.sub(r"<[^>]+>", " ", r.content.decode().split("<main>")[-1]).split())
r = c.get("/makers/")
same(r.status_code, 200, "list")
t = text(r)
expect("Adler &amp; Söhne" in t and "Yamaha" in t and "Japan" in t, f"list: {t}")
expect(t.find("Adler") < t.find("Yamaha"), "not by name")
expect(f'href="/makers/{w.yamaha.pk}/"' in r.content.decode(), "no link to the maker")
expect("2 instruments" in t and "0 instruments" in t, f"counts of instruments: {t}")
few, _ = queries(lambda: c.get("/makers/"))
for i in range(8):
    Instrument.objects.create(
        title=f"i{i}", family=w.brass, maker=Maker.objects.create(name=f"m{i}")
    )
many, r = queries(lambda: c.get("/makers/"))
expect(len(many) <= len(few), f"queries grow: {len(few)}, {len(many)}")
expect(
    "1 instrument" in text(r) and "1 instruments" not in text(r),
    "one instrument must read '1 instrument'",
)
r = c.get(f"/makers/{w.yamaha.pk}/")
same(r.status_code, 200, "detail")
h, t = r.content.decode(), text(r)
for s in ("Yamaha", "Japan", "1887", "Cello", "Zither"):
    expect(s in t, f"detail without {s}: {t}")
expect('href="https://yamaha.example/"' in h, "no link to the website")
expect(f'href="/instruments/{w.cello.pk}/"' in h, "no link to the instrument")
expect("Horn" not in t, "another maker's instrument")
r = c.get(f"/makers/{z.pk}/")
same(r.status_code, 200, "maker without anything")
expect(
    "None" not in text(r) and 'href=""' not in r.content.decode(), f"empty values show: {text(r)}"
)
same(c.get("/makers/9999/").status_code, 404, "no such maker")
expect('href="/makers/"' in c.get("/rooms/").content.decode(), "no Makers link in the menu")

own_tests()
finish()
