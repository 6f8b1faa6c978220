# ruff: noqa: E402, F403, F405
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
from rs_checking import *

start()
w = World()
import datetime

from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from instruments.models import Repair

try:
    url = reverse("copy-damage", args=[w.copy.pk])
except NoReverseMatch:
    stop("no url named copy-damage")
same(url, f"/copies/{w.copy.pk}/damage/", "url")
for r in (client().get(url), client().post(url, {})):
    expect(r.status_code == 302 and "/login/" in r["Location"], f"not signed in: {r.status_code}")
c = client(w.ana)
r = c.get(url)
same(r.status_code, 200, "GET")
html = r.content.decode()
for n in ("severity", "description", "happened_on"):
    expect(f'name="{n}"' in html, f"no field {n}")
for n in ("cost", "status", "reported_by", "copy"):
    expect(f'name="{n}"' not in html, f"{n} can be set by the member")
today = timezone.localdate()
good = {
    "severity": "major",
    "description": "The neck is cracked below the nut",
    "happened_on": today.isoformat(),
}


def bad(message, **kw):
    r = c.post(url, {**good, **kw})
    same(r.status_code, 200, f"POST with {kw}")
    if message:
        expect(message in r.content.decode(), f"with {kw} the page does not say {message!r}")
    same(Repair.objects.count(), 0, f"repairs after {kw}")


bad("Please describe the damage in at least 20 characters.", description="cracked")
bad("Please describe the damage in at least 20 characters.", description="cracked" + " " * 30)
bad("This day is in the future.", happened_on=(today + datetime.timedelta(days=1)).isoformat())
bad(None, severity="huge")
bad(None, happened_on="")
bad(None, description="")
r = c.post(
    url, {**good, "cost": "1", "status": "done", "reported_by": w.rui.pk, "copy": w.copy2.pk}
)
same(r.status_code, 302, "good POST")
same(r.get("Location"), f"/instruments/{w.cello.pk}/", "redirect")
x = Repair.objects.get()
same(
    (x.copy_id, x.reported_by_id, x.severity, x.happened_on, x.status, x.cost),
    (w.copy.pk, w.ana.pk, "major", today, "reported", None),
    "the repair",
)
same(c.get("/copies/99999/damage/").status_code, 404, "no such copy")
w.copy.status = "retired"
w.copy.save()
same(c.get(url).status_code, 404, "GET for a retired copy")
same(c.post(url, good).status_code, 404, "POST for a retired copy")
same(Repair.objects.count(), 1, "repairs at the end")
same(client(w.lia).get("/api/repairs/").json()["count"], 1, "repairs in the API")

own_tests()
finish()
