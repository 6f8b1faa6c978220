"""The list of races is filtered, searched and ordered."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from race_making import OLD_TESTS, api_of, day, race, rows, user, venue, works  # noqa: E402

who = user()
bonn, ulm = venue(name="Rhine Park", town="Bonn"), venue(name="Danube Field", town="Ulm")
near = venue(name="Old Park", town="Bonn-Beuel")
a = race(days=10, title="Zebra Run", venue=bonn, organizer=who)
b = race(days=20, title="Apple Run", venue=ulm, organizer=who)
c = race(days=30, title="Moon Walk", venue=bonn, organizer=who, status="cancelled")
d = race(days=40, title="Night Run", venue=near, organizer=who, status="draft")
e = race(days=20, title="Mars Parkour", venue=ulm, organizer=who)
visitor, own = api_of(), api_of(who)


def ids(client=visitor, **query):
    return [row["id"] for row in rows(client.get("/api/races/", query))]


def keys(*races):
    return [one.pk for one in races]


def want(found, races, what):
    need(found == keys(*races), f"{what}: {found}, not {keys(*races)}")


want(ids(), [a, b, e, c], "without anything")
for town in ("Bonn", "bonn", "BONN"):
    want(ids(town=town), [a, c], f"town={town}")
want(ids(own, town="bonn-beuel"), [d], "town=bonn-beuel")
want(ids(own, town="bonn"), [a, c], "town=bonn, with drafts")
want(ids(town="Rome"), [], "town=Rome")
want(ids(status="cancelled"), [c], "status=cancelled")
want(ids(status="draft"), [], "status=draft of somebody else")
want(ids(own, status="draft"), [d], "status=draft")
want(ids(starts_after=day(20)), [b, e, c], "starts_after")
want(ids(starts_before=day(20)), [a, b, e], "starts_before")
want(ids(starts_after=day(11), starts_before=day(29)), [b, e], "both days")
want(ids(starts_after=day(21), town="bonn"), [c], "a day and a town")
want(ids(search="run"), [a, b], "search=run")
want(ids(search="PARK"), [a, e, c], "search=PARK")
want(ids(own, search="park"), [a, e, c, d], "search=park, with drafts")
want(ids(search="park", status="published"), [a, e], "search and status")
want(ids(ordering="title"), [b, e, c, a], "ordering=title")
want(ids(ordering="-title"), [a, c, e, b], "ordering=-title")
want(ids(ordering="-starts_on")[:1], [c], "ordering=-starts_on")
want(ids(ordering="starts_on")[:1], [a], "ordering=starts_on")
want(ids(ordering="organizer__password"), [a, b, e, c], "ordering by something else")
for other in ("-id", "status", "venue"):
    want(ids(ordering=other), [a, b, e, c], f"ordering={other}")
want(ids(town="", status="", search="", starts_after=""), [a, b, e, c], "empty ones")
for name in ("starts_after", "starts_before"):
    for bad in ("soon", "2031-02-30"):
        got = visitor.get("/api/races/", {name: bad}).status_code
        need(got == 400, f"{name}={bad} answers {got}")
answer = visitor.get("/api/races/", {"town": "bonn"}).json()
need(answer["count"] == 2, "the count is not of the filtered")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
