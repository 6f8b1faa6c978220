# ruff: noqa: B905, E402, E731, F403, F405
from looking_on import *

start()
import at_pennine as at

URL = "/api/v1/events/"
minutes = at.itertools.count(1)


def fill(n):
    for i in range(n):
        e = at.event(
            starts_at=at.NOW + at.datetime.timedelta(days=5, minutes=next(minutes) * 37 % 101)
        )
        for seats, state in [
            (2, "confirmed"),
            (3, "confirmed"),
            (4, "waiting"),
            (1, "waiting"),
            (3, "cancelled"),
        ][: i % 6]:
            at.registration(e, seats, state)


fill(3)
_, few = queries_of(client(), URL)
fill(24)
over = at.event(capacity=3)
at.registration(over, 5)
at.registration(over, 1, "waiting")
draft = at.event(is_published=False)
response, many = queries_of(client(), URL)
need(many <= few + 1, f"{URL}: {few} queries for 3 events, {many} for 28")
need(many <= 6, f"{URL}: still {many} queries")
rows = response.json()
need(isinstance(rows, list), "the answer is not a plain list any more")
events = list(at.Event.objects.filter(is_published=True).order_by("starts_at"))
need(
    [r["slug"] for r in rows] == [e.slug for e in events], "the events or their order have changed"
)
for row, e in zip(rows, events):
    regs = list(e.registrations.all())
    want = {
        "title": e.title,
        "slug": e.slug,
        "kind": e.kind,
        "venue": {"name": e.venue.name, "town": e.venue.town},
        "host": e.host.name,
        "starts_at": row.get("starts_at"),
        "capacity": e.capacity,
        "seats_left": max(0, e.capacity - sum(r.seats for r in regs if r.state == "confirmed")),
        "waiting": sum(r.state == "waiting" for r in regs),
    }
    need(row == want, f"{row} is not {want}")
    need(list(row) == list(want), f"the order of the keys is {list(row)}")
e = events[5]
need(client().get(f"{URL}{e.slug}/").json() == rows[5], "the detail differs from the list")
need(client().get(f"{URL}{draft.slug}/").status_code == 404, "a draft is shown")
for r, e in list(zip(rows, events))[:6]:
    html = client().get(f"/events/{e.slug}/").content.decode()
    need(
        f"{r['seats_left']} of {e.capacity} seats left" in html, "the event page shows other seats"
    )
full = at.event(capacity=2)
post = lambda n: (
    client()
    .post(
        f"{URL}{full.slug}/register/",
        {"name": "A", "email": "a@example.org", "seats": n},
        "application/json",
    )
    .status_code
)
need([post(2), post(1)] == [201, 409], "registering does not work any more")
finish("pennine")
