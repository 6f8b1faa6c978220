"""The list of races takes a few queries and answers what it did."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from race_making import (  # noqa: E402
    OLD_TESTS,
    api_of,
    club,
    entry,
    race,
    rows,
    runner,
    works,
)

api = api_of()
shared = club()


def grow(times):
    for turn in range(times):
        one = race(days=turn + 1, fees=(10, 20, 30)[: turn % 3 + 1])
        for distance in one.distances.all():
            entry(distance, runner(club=shared))
            entry(distance, runner(club=club()))
            entry(distance, runner())
            entry(distance, runner(club=club()), status="withdrawn")
            entry(distance, runner(club=shared), status="paid")


def expected(one):
    distances, clubs = [], set()
    for d in one.distances.order_by("km"):
        real = [e for e in d.entries.all() if e.status != "withdrawn"]
        clubs |= {e.runner.club.name for e in real if e.runner.club}
        distances.append(
            {
                "id": d.pk,
                "km": str(d.km),
                "fee": str(d.fee),
                "places": d.places,
                "free": d.places - len(real),
            }
        )
    return {
        "id": one.pk,
        "title": one.title,
        "venue": one.venue_id,
        "venue_name": one.venue.name,
        "town": one.venue.town,
        "organizer": one.organizer.username,
        "starts_on": str(one.starts_on),
        "status": one.status,
        "fee_text": one.fee_text,
        "summary": one.summary(),
        "distances": distances,
        "clubs": sorted(clubs),
    }


def look():
    return rows(api.get("/api/races/"))


def right(found):
    from races.models import Race

    wanted = [expected(one) for one in Race.objects.order_by("starts_on", "pk")]
    need(len(found) == len(wanted), f"{len(found)} races, there are {len(wanted)}")
    for got, want in zip(found, wanted, strict=True):
        need(got == want, f"a race is {got}, not {want}")


grow(3)
look()
few, found, _ = queries(look)
right(found)
grow(12)
lone = race(fees=())
many, found, log = queries(look)
right(found)
need(many <= few, f"{few} queries for 3 races, {many} for 16, the last ones: {log[-3:]}")
need(many <= 10, f"it takes {many} queries")
from races.models import Race  # noqa: E402

one = Race.objects.order_by("starts_on", "pk")[2]
found = api.get(f"/api/races/{one.pk}/").json()
need(found == expected(one), f"one race is {found}, not {expected(one)}")
own = api_of(one.organizer)
answer = own.patch(f"/api/races/{one.pk}/", {"title": "Othertitle"})
need(answer.status_code == 200, f"a change answers {answer.status_code}: {answer.content[:300]!r}")
one.refresh_from_db()
need(answer.json() == expected(one), f"a change answers {answer.json()}, not {expected(one)}")
data = {"title": "New", "venue": one.venue_id, "starts_on": "2031-05-01"}
answer = own.post("/api/races/", data)
need(answer.status_code == 201, f"a new race answers {answer.status_code}")
made = Race.objects.get(pk=answer.json()["id"])
need(answer.json() == expected(made), f"a new race answers {answer.json()}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
