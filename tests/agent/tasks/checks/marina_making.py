"""Rows of the marina, for its checks. Each has names of its own."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import count
from typing import Any

OLD_TESTS = 23
numbers = count(1)

from django.conf import settings  # noqa: E402

settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def today() -> Any:
    from django.utils import timezone

    return timezone.localdate()


def user(**more: Any) -> Any:
    from django.contrib.auth.models import User

    number = next(numbers)
    more = {"first_name": f"First{number}x", "last_name": f"Last{number}x", **more}
    return User.objects.create_user(f"user{number}x", f"u{number}@example.com", "pass-word", **more)


def staff() -> Any:
    return user(is_staff=True)


def boss() -> Any:
    from django.contrib.auth.models import User

    return User.objects.create_superuser(f"boss{next(numbers)}x")


def pier(**more: Any) -> Any:
    from berths.models import Pier

    number = next(numbers)
    return Pier.objects.create(**{"code": f"{number:03}", "name": f"Pier{number}x", **more})


def berth(of: Any = None, **more: Any) -> Any:
    from berths.models import Berth

    values = {"number": next(numbers), "length": 10, "tariff": "M", **more}
    return Berth.objects.create(pier=of or pier(), **values)


def boat(of: Any = None, **more: Any) -> Any:
    from berths.models import Boat

    number = next(numbers)
    values = {
        "name": f"Boat{number:04}x",
        "country": "AT",
        "registration": f"R{number}",
        "length": 8,
        "insured_until": today() + timedelta(days=30),
        **more,
    }
    return Boat.objects.create(owner=of or user(), **values)


def crew(of: Any, **more: Any) -> Any:
    from berths.models import CrewMember

    number = next(numbers)
    values = {"name": f"Crew{number:04}x", "phone": f"0660{number}", **more}
    return CrewMember.objects.create(boat=of, **values)


def stay(of: Any = None, **more: Any) -> Any:
    from stays.models import Stay

    values = {"arrives": today(), "leaves": today() + timedelta(days=3), **more}
    values["berth"] = values.get("berth") or berth()
    return Stay.objects.create(boat=of or boat(), **values)


def charge(of: Any, amount: Any = 10, paid: bool = False) -> Any:
    from stays.models import Charge

    return Charge.objects.create(stay=of, text=f"Charge{next(numbers)}x", amount=amount, paid=paid)


def reading(of: Any, **more: Any) -> Any:
    from django.utils import timezone
    from stays.models import MeterReading

    number = next(numbers)
    values = {"taken_at": timezone.now() - timedelta(hours=number), "kwh": number, **more}
    return MeterReading.objects.create(stay=of, **values)


def incident(at: Any = None, by: Any = None, **more: Any) -> Any:
    from office.models import Incident

    values = {"kind": "power", "text": f"Text{next(numbers)}x", **more}
    return Incident.objects.create(berth=at or berth(), reporter=by or user(), **values)


def notice(**more: Any) -> Any:
    from django.utils import timezone
    from office.models import Notice

    number = next(numbers)
    values = {
        "title": f"Title{number}x",
        "body": f"Body{number}x",
        "published_at": timezone.now() - timedelta(hours=1),
        **more,
    }
    values["author"] = values.get("author") or staff()
    return Notice.objects.create(**values)


def client_of(who: Any = None, **more: Any) -> Any:
    from django.test import Client

    client = Client(**more)
    client.raise_request_exception = False
    if who is not None:
        client.force_login(who)
    return client


def token_of(who: Any) -> dict[str, str]:
    from rest_framework.authtoken.models import Token

    return {"HTTP_AUTHORIZATION": f"Token {Token.objects.get_or_create(user=who)[0].key}"}


def api_of(who: Any = None, **more: Any) -> Any:
    """A client of the API with a token."""
    from rest_framework.test import APIClient

    client = APIClient(raise_request_exception=False, **more)
    if who is not None:
        client.credentials(**token_of(who))
    return client


def rows(answer: Any) -> list[Any]:
    """What a list of the API holds, paginated or not."""
    data = answer.json()
    return data["results"] if isinstance(data, dict) else data


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def content(answer: Any) -> str:
    return words(answer.content.decode().split('<main id="content">')[-1])


def row_texts(answer: Any) -> list[str]:
    """The texts of the rows of a page's tables."""
    html = answer.content.decode()
    return [words(row) for row in re.findall(r"<tr\b.*?</tr>", html, re.S)]


def works() -> None:
    """What any change should leave alone."""
    from checking import need
    from django.core import mail
    from django.test import override_settings
    from django.utils import timezone
    from stays.models import Stay

    who, office = user(), staff()
    own, visitor, stranger = client_of(who), client_of(), client_of(user())
    one = boat(who)
    where = berth()
    there = stay(one, berth=where)
    charge(there, "12.50")
    for path in (
        "/",
        "/boats/",
        "/boats/new/",
        f"/boats/{one.pk}/",
        "/stays/",
        "/stays/new/",
        "/stays/arrivals/",
        f"/stays/{there.pk}/invoice/",
    ):
        answer = visitor.get(path)
        need(answer.status_code == 302, f"{path} answers a visitor {answer.status_code}")
        need("/login/" in answer["Location"], f"{path} sends a visitor to {answer['Location']}")
    news, draft = notice(), notice(published_at=None)
    text = content(own.get("/"))
    need(news.body in text and draft.body not in text, f"the start page shows {text}")
    need(one.name in content(own.get("/boats/")), "my boats are wrong")
    need("Insured for another 30 days" in content(own.get(f"/boats/{one.pk}/")), "a boat's page")
    need(stranger.get(f"/boats/{one.pk}/").status_code == 404, "a foreign boat")
    text = content(own.get("/stays/"))
    need(f"{one.name} at {where} , requested, 12.50 EUR open" in text, f"my stays show {text}")
    need(one.name not in content(stranger.get("/stays/")), "foreign stays")
    need(own.get("/stays/arrivals/").status_code == 403, "owners see the arrivals")
    need(one.name in content(client_of(office).get("/stays/arrivals/")), "the arrivals are wrong")
    text = content(own.get(f"/stays/{there.pk}/invoice/"))
    need(f"{one.name} at {where}" in text and "Open: 12.50 EUR" in text, f"an invoice: {text}")
    data = {"name": "New", "registration": "1", "kind": "sail", "length": "7", "country": "de"}
    answer = own.post("/boats/new/", data)
    need(answer.status_code == 302, f"a new boat answers {answer.status_code}")
    need(who.boats.get(name="New").country == "DE", "the new boat is a wrong one")
    first = today() + timedelta(days=9)
    data = {"boat": one.pk, "berth": where.pk, "arrives": first, "leaves": first + timedelta(2)}
    mail.outbox.clear()
    with override_settings(BACKGROUND_RUNNER="marina.background.at_once"):
        answer = own.post("/stays/new/", data)
    need(answer.status_code == 302, f"a new stay answers {answer.status_code}")
    made = Stay.objects.get(boat=one, arrives=first)
    need(made.open_amount == 52, f"the fee is {made.open_amount}")
    need([m.to for m in mail.outbox] == [[who.email]], "no mail for a new stay")
    office_api, mine = api_of(office), api_of(who)
    (found,) = [p for p in rows(mine.get("/api/piers/?page_size=100")) if p["id"] == where.pier_id]
    need((found["code"], found["powered_places"]) == (where.pier.code, 1), f"/api/piers/: {found}")
    need([b["number"] for b in found["berths"]] == [where.number], f"/api/piers/: {found}")
    found = rows(mine.get("/api/boats/"))
    need([b["name"] for b in found] == [one.name, "New"], f"/api/boats/: {found}")
    found = rows(mine.get("/api/stays/"))
    need([s["id"] for s in found] == [there.pk, made.pk], f"/api/stays/: {found}")
    need(api_of(user()).get(f"/api/stays/{there.pk}/").status_code == 404, "a foreign stay")
    answer = mine.post(f"/api/stays/{made.pk}/cancel/")
    need(answer.json()["status"] == "cancelled", f"to cancel: {answer.content}")
    need(mine.post(f"/api/stays/{made.pk}/cancel/").status_code == 400, "cancelled twice")
    read = reading(there, taken_at=timezone.now())
    found = rows(mine.get(f"/api/stays/{there.pk}/readings/"))
    need([r["id"] for r in found] == [read.pk], f"readings of a stay: {found}")
    found = rows(office_api.get("/api/readings/"))
    need(read.pk in [r["id"] for r in found], f"/api/readings/: {found}")
    need(mine.get("/api/readings/").status_code == 403, "owners see all readings")
    broken = incident(where)
    found = rows(office_api.get("/api/incidents/open/"))
    need(broken.pk in [r["id"] for r in found], f"open incidents: {found}")
    found = mine.get("/api/me/summary/").json()
    wanted = {"user": who.username, "stays": 2, "cancelled": 1, "charged": "64.50", "open": "64.50"}
    need(found == wanted, f"/api/me/summary/: {found}")
    for path in ("piers", "boats", "stays", "me/summary"):
        code = api_of().get(f"/api/{path}/").status_code
        need(code in (401, 403), f"/api/{path}/ answers a visitor {code}")
    answer = visitor.post("/login/", {"username": who.username, "password": "pass-word"})
    need(answer.status_code == 302, f"the login answers {answer.status_code}")
    chief = client_of(boss())
    for path in (
        "berths/pier",
        "berths/berth",
        "berths/boat",
        "stays/stay",
        "stays/meterreading",
        "office/notice",
        "office/incident",
    ):
        answer = chief.get(f"/admin/{path}/")
        need(answer.status_code == 200, f"the admin's {path} answers {answer.status_code}")
