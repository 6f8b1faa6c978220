# ruff: noqa: E402, E501, E731, F403, F405
from looking_on import *

start()
import at_pennine as at
from django.utils import timezone

URL = "/observatory/slots/new/"
who, other = at.member(), at.member()
c = client(who.user)
hours = lambda n: at.datetime.timedelta(hours=n)
ready, repair, busy = at.telescope(), at.telescope(status="repair"), at.telescope()
T = (at.NOW + at.datetime.timedelta(days=9)).replace(second=0)
show = lambda t: timezone.localtime(t).strftime("%Y-%m-%dT%H:%M")


def post(scope, a, b, c=c, **extra):
    data = {
        "telescope": scope.pk,
        "starts_at": show(a),
        "ends_at": show(b),
        "purpose": "Jupiter and moons",
    } | extra
    before = at.Slot.objects.count()
    r = c.post(URL, data)
    return r, at.Slot.objects.count() - before


r = c.get(URL)
need(r.status_code == 200, f"{URL} gives {r.status_code}")
html = r.content.decode()
for name in ("telescope", "starts_at", "ends_at", "purpose"):
    need(f'name="{name}"' in html, f"the form lacks {name}")
need(
    'name="member"' not in html and 'name="state"' not in html, "the form asks for member or state"
)
need("csrfmiddlewaretoken" in html.split("<main>")[-1], "the form has no CSRF token")
need(repair.name not in html and ready.name in html, "the form offers the wrong telescopes")
need(
    client().get(URL).status_code == 302 and "login" in client().get(URL)["Location"],
    "strangers are not sent to the login",
)
need(client(at.user()).get(URL).status_code == 403, "users who are no members get in")
need(post(ready, T, T + hours(1), client())[1] == 0, "a stranger can save")
need(URL in c.get("/observatory/slots/").content.decode(), "no link on My slots")
r, n = post(ready, T, T + hours(4), member=other.pk, state="granted")
need(
    r.status_code == 302 and n == 1,
    f"a good slot of four hours: {r.status_code} {r.content.decode()[-600:] if r.status_code == 200 else ''}",
)
need(r["Location"] == "/observatory/slots/", f"goes to {r['Location']}")
slot = at.Slot.objects.latest("pk")
need(
    slot.member_id == who.pk
    and slot.state == "asked"
    and slot.starts_at == T
    and slot.purpose == "Jupiter and moons",
    f"saved {vars(slot)}",
)
need(
    "Jupiter and moons" in c.get("/observatory/slots/").content.decode(),
    "the slot is not in the list",
)
at.slot(other, T, 2, telescope=busy, state="granted")
at.slot(other, T + hours(6), 2, telescope=busy, state="asked")
at.slot(other, T + hours(12), 2, telescope=busy, state="cancelled")
for why, scope, a, b in [
    ("a telescope in repair", repair, T, T + hours(1)),
    ("the end before the start", ready, T + hours(30), T + hours(29)),
    ("the end at the start", ready, T + hours(30), T + hours(30)),
    (
        "more than four hours",
        ready,
        T + hours(30),
        T + hours(4) + hours(30) + at.datetime.timedelta(minutes=1),
    ),
    ("the past", ready, at.NOW - hours(5), at.NOW - hours(3)),
    ("overlap with a granted slot", busy, T + hours(1), T + hours(3)),
    ("overlap inside", busy, T + at.datetime.timedelta(minutes=30), T + hours(1)),
    ("overlap around", busy, T - hours(1), T + hours(3)),
    ("overlap with a slot asked for", busy, T + hours(5), T + hours(7)),
]:
    r, n = post(scope, a, b)
    need(n == 0 and r.status_code == 200, f"{why}: {n} saved, status {r.status_code}")
    need(
        "errorlist" in r.content.decode() or "error" in r.content.decode().lower(),
        f"{why}: no mistake shown",
    )
need(post(ready, T + hours(40), T + hours(41), purpose="")[1] == 0, "no purpose needed")
r = c.post(URL, {"telescope": ready.pk, "starts_at": "", "ends_at": "nonsense", "purpose": "x"})
need(r.status_code == 200, f"empty times give {r.status_code}")
for why, scope, a, b in [
    ("touching before and after", busy, T + hours(2), T + hours(6)),
    ("over a cancelled one", busy, T + hours(12), T + hours(14)),
    ("the same time at another telescope", at.telescope(), T, T + hours(2)),
]:
    r, n = post(scope, a, b)
    need(n == 1, f"{why} is refused")
finish("pennine")
