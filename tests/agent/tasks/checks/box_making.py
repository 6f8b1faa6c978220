"""Rows of the box office, for its checks. Each has names of its own.

The project's tests need pytest-django, which is no requirement of django-pro's own tests.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from typing import Any

OLD_TESTS = 16
numbers = count(1)

from django.conf import settings  # noqa: E402

settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def user(**more: Any) -> Any:
    from django.contrib.auth.models import User

    number = next(numbers)
    return User.objects.create_user(f"user{number}x", f"u{number}@example.com", "pass-word", **more)


def staff() -> Any:
    return user(is_staff=True)


def hall(city: str = "", capacity: int = 50) -> Any:
    from venues.models import Hall, Venue

    number = next(numbers)
    venue = Venue.objects.create(
        name=f"Venue{number}x", city=city or f"City{number}x", street=f"Street {number}", rent=777
    )
    return Hall.objects.create(venue=venue, name=f"Hall{number}x", capacity=capacity)


def production(artists: int = 2, **more: Any) -> Any:
    from shows.models import Artist, Genre, Production

    number = next(numbers)
    genre = Genre.objects.create(name=f"Genre{number}x")
    row = Production.objects.create(**{"title": f"Title{number:04}x", "genre": genre, **more})
    for _ in range(artists):
        row.artists.add(Artist.objects.create(name=f"Artist{next(numbers):04}x"))
    return row


def performance(of: Any = None, where: Any = None, **more: Any) -> Any:
    from django.utils import timezone
    from shows.models import Performance

    values = {
        "production": of or production(),
        "hall": where or hall(),
        "starts_at": timezone.now() + timedelta(days=next(numbers)),
        "price": 20,
        **more,
    }
    row = Performance.objects.create(**values)
    row.refresh_from_db()
    return row


def order(of: Any = None, what: Any = None, tickets: int = 2, **more: Any) -> Any:
    from orders.models import Order, Ticket

    row = Order.objects.create(customer=of or user(), note=f"Note{next(numbers)}x", **more)
    for _ in range(tickets):
        which = what or performance()
        Ticket.objects.create(
            order=row, performance=which, row="A", seat=next(numbers), price=which.price
        )
    return row


def api_of(who: Any = None, **more: Any) -> Any:
    from rest_framework.test import APIClient

    client = APIClient(**more)
    client.raise_request_exception = False
    if who is not None:
        client.force_login(who)
    return client


def rows(answer: Any) -> list[Any]:
    from checking import need

    need(answer.status_code == 200, f"a list answers {answer.status_code}: {answer.content[:300]}")
    data = answer.json()
    return data["results"] if isinstance(data, dict) else data


def works() -> None:
    """What any change should leave alone."""
    from checking import need
    from orders.models import Order

    who = user()
    show = production(minutes=70, age_limit=12)
    which = performance(show, hall(capacity=9))
    own, visitor = api_of(who), api_of()
    answer = visitor.get(f"/api/productions/{show.pk}/")
    wanted = {
        "id": show.pk,
        "title": show.title,
        "genre": {"id": show.genre_id, "name": show.genre.name},
        "artists": [a.name for a in show.artists.all()],
        "minutes": 70,
        "age_limit": 12,
    }
    need(answer.status_code == 200 and answer.json() == wanted, f"production: {answer.content}")
    order(what=which, tickets=2)
    order(what=which, status="cancelled")
    answer = visitor.get(f"/api/performances/{which.pk}/")
    need(answer.status_code == 200, f"a performance answers {answer.status_code}")
    shown(answer.json(), which, 7)
    need(visitor.get("/api/performances/999999/").status_code == 404, "an unknown one is no 404")
    for path in ("/api/orders/", "/api/me/"):
        need(visitor.get(path).status_code in (401, 403), f"visitors see {path}")
    tickets = [{"performance": which.pk, "row": "C", "seat": 3}]
    answer = own.post("/api/orders/", {"note": "Hi", "tickets": tickets}, format="json")
    need(answer.status_code == 201, f"an order answers {answer.status_code} {answer.content}")
    made = Order.objects.get(customer=who)
    need(made.tickets.get().price == which.price, "the ticket has a wrong price")
    found = rows(own.get("/api/orders/"))
    need([row["id"] for row in found] == [made.pk], f"my orders are {found}")
    need(found[0]["tickets"][0]["title"] == show.title, f"my orders are {found}")
    answer = own.patch(f"/api/orders/{made.pk}/", {"note": "Ho"}, format="json")
    made.refresh_from_db()
    need(answer.status_code == 200 and made.note == "Ho", "the note stays")
    answer = own.post(f"/api/orders/{made.pk}/cancel/")
    made.refresh_from_db()
    need(answer.status_code == 200 and made.status == "cancelled", "it can't be cancelled")
    data = {"username": who.username, "password": "pass-word"}
    answer = visitor.post("/api/login/", data, format="json", REMOTE_ADDR="10.9.8.7")
    need(answer.status_code == 200, f"the login answers {answer.status_code}")
    need(visitor.get("/api/me/").json()["username"] == who.username, "the login is forgotten")
    need(visitor.post("/api/logout/").status_code == 204, "no logout")
    from django.contrib.auth.models import User

    boss = api_of(User.objects.create_superuser(f"boss{next(numbers)}x"))
    for path in ("shows/production", "shows/performance", "orders/order", "venues/venue"):
        answer = boss.get(f"/admin/{path}/")
        need(answer.status_code == 200, f"the admin's {path} answers {answer.status_code}")


def shown(found: Any, row: Any, seats_left: int) -> None:
    """`found` is what the API shows of the performance `row`."""
    from checking import need
    from django.utils.dateparse import parse_datetime

    wanted = {
        "id": row.pk,
        "production": row.production_id,
        "title": row.production.title,
        "genre": row.production.genre.name,
        "artists": [artist.name for artist in row.production.artists.order_by("name")],
        "hall": row.hall.name,
        "venue": f"{row.hall.venue.name}, {row.hall.venue.city}",
        "price": f"{row.price:.2f}",
        "status": row.status,
        "seats_left": seats_left,
    }
    rest = dict(found)
    time = parse_datetime(rest.pop("starts_at"))
    need(time == row.starts_at, f"it starts at {time}, not {row.starts_at}")
    need(rest == wanted, f"the performance is {rest}, not {wanted}")
