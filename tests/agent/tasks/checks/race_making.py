"""Rows of the race calendar, for its checks. Each has names of its own."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count
from typing import Any

from django.conf import settings

OLD_TESTS = 12
numbers = count(1)
settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def day(days: int) -> Any:
    from django.utils import timezone

    return timezone.localdate() + timedelta(days=days)


def user(**more: Any) -> Any:
    from django.contrib.auth.models import User

    number = next(numbers)
    return User.objects.create_user(f"user{number}x", f"u{number}@example.com", "pass-word", **more)


def staff() -> Any:
    return user(is_staff=True)


def boss() -> Any:
    return user(is_staff=True, is_superuser=True)


def club() -> Any:
    from clubs.models import Club

    number = next(numbers)
    return Club.objects.create(name=f"Club{number:04}x", town=f"Town{number}x")


def runner(**more: Any) -> Any:
    from clubs.models import Runner

    values = {"name": f"Runner{next(numbers):04}x", "born_on": date(1990, 1, 1), **more}
    values["user"] = values.get("user") or user()
    return Runner.objects.create(**values)


def venue(**more: Any) -> Any:
    from races.models import Venue

    number = next(numbers)
    return Venue.objects.create(**{"name": f"Venue{number:04}x", "town": f"City{number}x", **more})


def race(days: int = 30, fees: Any = (25,), **more: Any) -> Any:
    """A published race in `days` days with a distance for each fee."""
    from races.models import Distance, Race

    values = {
        "title": f"Race{next(numbers):04}x",
        "starts_on": day(days),
        "status": "published",
        **more,
    }
    values["venue"] = values.get("venue") or venue()
    values["organizer"] = values.get("organizer") or user()
    row = Race.objects.create(**values)
    for turn, fee in enumerate(fees):
        Distance.objects.create(race=row, km=5 + turn, fee=fee, places=50)
    return row


def entry(of: Any = None, who: Any = None, **more: Any) -> Any:
    """An entry for the first distance of a race, or for a distance."""
    from entries.models import Entry
    from races.models import Race

    of = of or race()
    distance = of.distances.first() if isinstance(of, Race) else of
    return Entry.objects.create(runner=who or runner(), distance=distance, **more)


def api_of(who: Any = None) -> Any:
    from rest_framework.test import APIClient

    client = APIClient(raise_request_exception=False)
    if who is not None:
        client.force_authenticate(getattr(who, "user", who))
    return client


def client_of(who: Any = None, **more: Any) -> Any:
    from django.test import Client

    client = Client(**more)
    client.raise_request_exception = False
    if who is not None:
        client.force_login(getattr(who, "user", who))
    return client


def rows(answer: Any) -> Any:
    from checking import need

    need(answer.status_code == 200, f"it answers {answer.status_code}: {answer.content[:300]!r}")
    found = answer.json()
    return found["results"] if isinstance(found, dict) and "results" in found else found


def works() -> None:
    """What any change should leave alone."""
    from checking import need
    from entries.models import Entry, Result
    from races.models import Race

    who, other = user(), runner(club=club())
    one = race(organizer=who, fees=(20, 30))
    draft = race(organizer=who, status="draft")
    visitor, own, foreign, office = api_of(), api_of(who), api_of(other), api_of(staff())
    path = f"/api/races/{one.pk}/"
    answer = visitor.get(path)
    need(answer.status_code == 200, f"a race answers {answer.status_code}")
    found = answer.json()
    wanted = {
        "id": one.pk,
        "title": one.title,
        "venue": one.venue_id,
        "venue_name": one.venue.name,
        "town": one.venue.town,
        "organizer": who.username,
        "starts_on": str(one.starts_on),
        "status": "published",
        "clubs": [],
    }
    for name, value in wanted.items():
        need(found.get(name) == value, f"a race's {name} is {found.get(name)!r}, not {value!r}")
    need(
        [d["free"] for d in found["distances"]] == [50, 50], f"the distances: {found['distances']}"
    )
    for client, status in ((visitor, 404), (foreign, 404), (own, 200), (office, 200)):
        got = client.get(f"/api/races/{draft.pk}/").status_code
        need(got == status, f"a draft answers {got} instead of {status}")
    data = {"title": "Fresh", "venue": one.venue_id, "starts_on": "2031-05-01"}
    need(visitor.post("/api/races/", data).status_code in (401, 403), "visitors make races")
    answer = own.post("/api/races/", data)
    need(answer.status_code == 201, f"a new race answers {answer.status_code}")
    need(Race.objects.get(pk=answer.json()["id"]).organizer == who, "a new race's organizer")
    for client, allowed in ((visitor, False), (foreign, False), (own, True), (office, True)):
        answer = client.patch(path, {"title": one.title})
        need((answer.status_code == 200) == allowed, f"to change a race: {answer.status_code}")
    need(foreign.delete(path).status_code == 403, "others delete a race")
    answer = foreign.post("/api/entries/", {"distance": one.distances.first().pk})
    need(answer.status_code == 201, f"an entry answers {answer.status_code}: {answer.content!r}")
    made = Entry.objects.get(pk=answer.json()["id"])
    need(made.runner == other and made.status == "open", "the entry is a wrong one")
    again = foreign.post("/api/entries/", {"distance": one.distances.first().pk})
    need(again.status_code == 400, "one can enter twice")
    need(
        own.post("/api/entries/", {"distance": one.distances.last().pk}).status_code == 403,
        "no runner",
    )
    past = race(days=-3)
    need(
        foreign.post("/api/entries/", {"distance": past.distances.get().pk}).status_code == 400,
        "past",
    )
    need([r["id"] for r in rows(foreign.get("/api/entries/"))] == [made.pk], "one's entries")
    need(rows(own.get("/api/entries/")) == [], "somebody else's entries")
    need(visitor.get("/api/entries/").status_code in (401, 403), "visitors see entries")
    found = visitor.get(path).json()
    need(found["clubs"] == [other.club.name], f"the clubs are {found['clubs']}")
    need([d["free"] for d in found["distances"]] == [49, 50], "the free places")
    result = Result.objects.create(entry=made, seconds=2400)
    found = visitor.get(f"/api/results/{result.pk}/").json()
    need((found["runner"], found["race"]) == (other.name, one.title), f"a result is {found}")
    need(visitor.get(f"/api/clubs/{other.club_id}/").json()["name"] == other.club.name, "the clubs")
    chief = client_of(boss())
    for place in ("races/race", "races/venue", "entries/entry", "clubs/runner", "entries/result"):
        for end in ("", "add/"):
            answer = chief.get(f"/admin/{place}/{end}")
            need(answer.status_code == 200, f"/admin/{place}/{end} answers {answer.status_code}")
    need(one.title in chief.get(f"/admin/races/race/?q={one.title}").content.decode(), "the search")
    need(chief.get(f"/admin/races/race/{one.pk}/change/").status_code == 200, "the admin's race")
