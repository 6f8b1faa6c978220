"""Rows of the makerspace, for its checks."""

from __future__ import annotations

from typing import Any

OLD_TESTS = 15
made = 0


def count() -> int:
    global made
    made += 1
    return made


def user(name: str = "", **more: Any) -> Any:
    from django.contrib.auth import get_user_model

    number = count()
    more = {"email": f"user{number}@mail.example", **more}
    return get_user_model().objects.create_user(name or f"user{number}", **more)


def member(**more: Any) -> Any:
    from members.models import Member

    number = count()
    who = more.pop("user", None) or user(first_name=f"First{number}", last_name="Last")
    more = {"number": f"M-{number:03}", "joined_on": "2024-05-01", **more}
    return Member.objects.create(user=who, **more)


def client_of(who: Any = None, **more: Any) -> Any:
    from django.test import Client

    client = Client(raise_request_exception=False, **more)
    if who is not None:
        client.force_login(who)
    return client


def machine(**more: Any) -> Any:
    from machines.models import Area, Machine

    number = count()
    area = Area.objects.create(name=f"Area {number}")
    more = {"name": f"Machine {number:03}", "slug": f"machine-{number}", "hourly_rate": 6, **more}
    return Machine.objects.create(area=area, **more)


def booking(of: Any, who: Any, **more: Any) -> Any:
    from django.utils import timezone
    from machines.models import Booking

    more = {"starts_at": timezone.now(), "minutes": 30, **more}
    return Booking.objects.create(machine=of, member=who, **more)


def material(**more: Any) -> Any:
    from materials.models import Material

    more = {"name": f"Material {count():03}", "unit": "sheet", "unit_price": "2.50", **more}
    return Material.objects.create(**more)


def works() -> None:
    """What any change should leave alone."""
    from checking import need

    saw, who = machine(), member()
    booking(saw, who)
    visitor, mine = client_of(), client_of(who.user)
    for page in ("/", saw.get_absolute_url(), f"/machines/{saw.slug}/usage/"):
        answer = visitor.get(page)
        need(answer.status_code == 200, f"{page} answers {answer.status_code}")
        need(saw.name in answer.content.decode(), f"{page} does not show {saw.name}")
    for page in ("/api/machines/", "/api/today/", "/api/whoami/"):
        need(visitor.get(page).status_code == 200, f"{page} is broken")
    pages = ("/me/", "/me/stats/", "/materials/", "/materials/mine/")
    for page in (*pages, f"/machines/{saw.slug}/book/"):
        answer = mine.get(page)
        need(answer.status_code == 200, f"{page} answers a member with {answer.status_code}")
        answer = visitor.get(page)
        login = answer.status_code == 302 and answer.url.startswith("/accounts/login/")
        need(login, f"{page} does not send a visitor to the login")
    need(who.number in mine.get("/me/").content.decode(), "/me/ is of somebody else")
