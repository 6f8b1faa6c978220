"""Rows of the cinema, for its checks. Each has names and numbers of its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

OLD_TESTS = 20
FIRST_DAY = datetime(2091, 3, 1, 20, 30, tzinfo=UTC)
made = 0


def user(name: str, **more: Any) -> Any:
    from django.contrib.auth import get_user_model

    more = {"email": f"{name}@mail.example", **more}
    return get_user_model().objects.create_user(name, **more)


def film(genres: int = 2, **more: Any) -> Any:
    """A film with genres and a distributor of its own."""
    from apps.films.models import Distributor, Film, Genre

    global made
    made += 1
    owner = Distributor.objects.create(name=f"Distributor{made}.")
    row = Film.objects.create(
        **{"title": f"Film{made}.", "minutes": 90 + made, "distributor": owner, **more}
    )
    for number in range(genres):
        row.genres.add(Genre.objects.create(name=f"Genre{made}-{number}."))
    return row


def screen(seats: int = 3, **more: Any) -> Any:
    from apps.screenings.models import Screen, Seat

    global made
    made += 1
    row = Screen.objects.create(**{"name": f"Screen{made}.", **more})
    for number in range(seats):
        Seat.objects.create(screen=row, row="B", number=number + 1)
    return row


def screening(**more: Any) -> Any:
    """A screening, later than all before, with a film and a screen of its own."""
    from apps.screenings.models import Screening

    more.setdefault("film", film())
    more.setdefault("screen", screen())
    more.setdefault("price", "12.50")
    more.setdefault("starts_at", FIRST_DAY + timedelta(hours=made))
    row = Screening.objects.create(**more)
    row.refresh_from_db()
    return row


def booking(of: Any, seats: int = 1, skip: int = 0, **more: Any) -> Any:
    """A booking of the screening `of`, with tickets for the seats after the first `skip`."""
    from apps.bookings.models import Booking, Ticket

    global made
    made += 1
    if "customer" not in more:
        more["customer"] = user(f"customer{made}")
    row = Booking.objects.create(screening=of, **more)
    for seat in of.screen.seats.all()[skip : skip + seats]:
        Ticket.objects.create(booking=row, seat=seat, price=of.price)
    return row


def rows(page: Any) -> Any:
    """The rows of a list of the API, with pages or without."""
    body = page.json()
    return body["results"] if isinstance(body, dict) else body
