"""Rows of the huts, for their checks. Each has names of its own."""

from __future__ import annotations

import shutil
import tempfile
from itertools import count
from pathlib import Path
from typing import Any

SETTINGS = "config.settings.test"
OLD_TESTS = 13
API = "/api/v1/"
numbers = count(1)


def user(**more: Any) -> Any:
    from django.contrib.auth import get_user_model

    name = f"user{next(numbers)}x"
    return get_user_model().objects.create_user(name, f"{name}@x.example", "pass-word", **more)


def staff() -> Any:
    return user(is_staff=True)


def hut(**more: Any) -> Any:
    from apps.huts.models import Hut, Region

    number = next(numbers)
    region = more.pop("region", None) or Region.objects.create(name=f"Region{number}x")
    more = {"altitude": 2000, "beds": 10, "price": "30.00", **more}
    return Hut.objects.create(name=f"Hut{number:04}x", slug=f"hut-{number}", region=region, **more)


def review(of: Any = None, author: Any = None, stars: int = 4, **more: Any) -> Any:
    from apps.huts.models import Review

    more = {"text": f"Text{next(numbers)}x", **more}
    return Review.objects.create(hut=of or hut(), author=author or user(), stars=stars, **more)


def booking(guest: Any = None, adults: int = 1, children: int = 0, **more: Any) -> Any:
    from datetime import date

    from apps.bookings.models import Booking, Person

    more = {"arrival": date(2027, 7, 1), "departure": date(2027, 7, 3), **more}
    row = Booking.objects.create(hut=more.pop("hut", None) or hut(), guest=guest or user(), **more)
    for turn in range(adults + children):
        age = "adult" if turn < adults else "child"
        Person.objects.create(booking=row, name=f"Name{next(numbers)}x", age=age)
    return row


def wish(of: Any, people: int = 2, **more: Any) -> dict[str, Any]:
    """What a client sends to book."""
    return {
        "hut": of.slug,
        "arrival": "2027-08-01",
        "departure": "2027-08-04",
        "people": [{"name": f"P{n}", "age": "adult"} for n in range(people)],
        **more,
    }


def client_of(who: Any = None, **more: Any) -> Any:
    from rest_framework.test import APIClient

    client = APIClient(**more)
    client.raise_request_exception = False
    if who is not None:
        from rest_framework.authtoken.models import Token

        token, _ = Token.objects.get_or_create(user=who)
        client.credentials(HTTP_AUTHORIZATION=f"Token {token.key}")
    return client


def works(pages: bool = False) -> None:
    """What any change should leave alone."""
    from checking import need

    where, who = hut(beds=3), user()
    visitor, own = client_of(), client_of(who)
    answer = visitor.get(f"{API}huts/?region={where.region.name}")
    need(answer.status_code == 200, f"/huts/ answers {answer.status_code}")
    data = answer.json()
    need(isinstance(data, dict) == pages, f"/huts/ answers {str(data)[:200]}")
    found = data["results"] if pages else data
    need([row["slug"] for row in found] == [where.slug], f"huts of a region are {found}")
    data = visitor.get(f"{API}huts/{where.slug}/").json()
    wanted = {"id": where.pk, "region": where.region_id, "beds": 3, "price": "30.00"}
    need({key: data[key] for key in wanted} == wanted, f"a hut is {data}")
    data = visitor.get(f"{API}huts/{where.slug}/free/?night=2027-08-01").json()
    need(data == {"hut": where.slug, "night": "2027-08-01", "free": 3}, f"free is {data}")
    for name in ("regions", "reviews"):
        data = visitor.get(f"{API}{name}/").json()
        need(isinstance(data, list), f"/{name}/ answers {str(data)[:200]}")
    need(visitor.get(f"{API}auth/me/").status_code in (401, 403), "/me/ is open to visitors")
    need(own.get(f"{API}auth/me/").json()["username"] == who.username, "/me/ is wrong")
    need(visitor.get(f"{API}bookings/").status_code in (401, 403), "bookings are open to visitors")
    answer = own.post(f"{API}bookings/", wish(where), format="json")
    need(answer.status_code == 201, f"to book answers {answer.status_code}")
    data = answer.json()
    need((data["total"], data["nights"]) == ("180.00", 3), f"the booking is {data}")
    answer = own.post(f"{API}bookings/", wish(where), format="json")
    need(answer.status_code == 400, f"a full hut answers {answer.status_code}")
    found = own.get(f"{API}bookings/").json()
    need(isinstance(found, list), f"/bookings/ is no plain list: {str(found)[:200]}")
    need([row["id"] for row in found] == [data["id"]], f"own bookings are {found}")
    answer = client_of(user()).get(f"{API}bookings/{data['id']}/")
    need(answer.status_code == 404, f"a foreign booking answers {answer.status_code}")
    ids = [row["id"] for row in client_of(staff()).get(f"{API}bookings/").json()]
    need(data["id"] in ids, "staff does not see all bookings")
    answer = own.post(f"{API}bookings/{data['id']}/cancel/")
    need(answer.json()["status"] == "cancelled", f"to cancel answers {answer.json()}")
    answer = own.post(f"{API}bookings/{data['id']}/cancel/")
    need(answer.status_code == 409, f"to cancel twice answers {answer.status_code}")
    data = {"hut": where.slug, "stars": 3, "text": "Fine"}
    answer = visitor.post(f"{API}reviews/", data, format="json")
    need(answer.status_code in (401, 403), f"a visitor's review answers {answer.status_code}")
    answer = own.post(f"{API}reviews/", data, format="json")
    need(answer.status_code == 201, f"a review answers {answer.status_code}")
    need(answer.json()["author"] == who.username, f"the review is {answer.json()}")
    data = {"username": who.username, "password": "pass-word"}
    answer = visitor.post(f"{API}auth/token/", data, format="json")
    need("token" in answer.json(), f"the login answers {answer.status_code} {answer.json()}")


def tests_notice_the_old() -> bool:
    """Whether the project's tests fail with the source as it was."""
    from checking import ORIGINALS, ROOT, tests_of

    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "hutbook"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
        for path in (ORIGINALS / "hutbook").rglob("*"):
            short = path.relative_to(ORIGINALS / "hutbook")
            tested = any(part.startswith("test") and part != "test.py" for part in short.parts)
            if path.is_file() and not tested and "__pycache__" not in short.parts:
                shutil.copy(path, copy / short)
        passed, _, _ = tests_of(copy)
    return not passed


def required(name: str) -> bool:
    """Whether the package `name` is among the project's requirements."""
    from checking import ROOT

    texts = [p.read_text() for p in ROOT.glob("requirements*/*.txt") if p.name != "local.txt"]
    texts += [
        p.read_text() for p in [*ROOT.glob("requirements*.txt"), *ROOT.glob("pyproject.toml")]
    ]
    return name in "\n".join(texts).lower().replace("_", "-")
