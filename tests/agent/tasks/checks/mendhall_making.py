"""Rows of the repair cafe, for its checks."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count
from typing import Any

OLD_TESTS = 7
numbers = count(1)


def user(**more: Any) -> Any:
    from django.contrib.auth import get_user_model

    number = next(numbers)
    if number % 2:
        more = {"first_name": f"Given{number}.", "last_name": f"Name{number}.", **more}
    return get_user_model().objects.create_user(f"user{number}.", **more)


def volunteer() -> Any:
    from people.models import Volunteer

    return Volunteer.objects.create(user=user())


def session(crew: int = 2, **more: Any) -> Any:
    from cafe.models import Session

    number = next(numbers)
    more = {"place": f"Hall{number}.", **more}
    row = Session.objects.create(date=date(2031, 1, 1) + timedelta(days=number), **more)
    row.crew.add(*[volunteer() for _ in range(crew)])
    return row


def repair(of: Any = None, **more: Any) -> Any:
    from cafe.models import Repair

    more = {"device": f"Device{next(numbers)}.", "owner_email": "o@x.example", **more}
    return Repair.objects.create(session=of or session(), **more)


def client_of(who: Any = None, **more: Any) -> Any:
    from django.test import Client

    client = Client(**more)
    client.raise_request_exception = False
    if who is not None:
        client.force_login(who)
    return client


def works(my: bool = True) -> None:
    """What any change should leave alone."""
    from checking import need

    at, who = session(), volunteer()
    row = repair(at, volunteer=who, status="fixed")
    client, visitor = client_of(who.user), client_of()
    page = visitor.get("/").content.decode()
    need(f"{at.place}</a>" in page and "1 of 12 devices" in page, f"the start page is {page}")
    page = visitor.get(f"/sessions/{at.pk}/").content.decode()
    need("100 % fixed" in page and row.device in page, f"the page of a session is {page}")
    data = {"device": "Lamp.", "owner_email": "l@x.example"}
    status = visitor.post(f"/sessions/{at.pk}/bring/", data).status_code
    need(status == 302 and at.repairs.count() == 2, f"to bring a device answers {status}")
    for url in ("/repairs/", "/volunteers/", "/my/"):
        answer = visitor.get(url)
        need(answer.status_code == 302, f"{url} answers a visitor with {answer.status_code}")
        need(answer.headers["Location"].startswith("/login/"), f"{url} leads a visitor elsewhere")
        need(client.get(url).status_code == 200, f"{url} answers {client.get(url).status_code}")
    page = client.get("/repairs/?q=lamp", headers={"hx-request": "true"}).content.decode()
    need("Lamp." in page and row.device not in page and "<html" not in page, "the search broke")
    answer = client.post(f"/repairs/{row.pk}/status/", {"status": "broken"})
    need("Beyond repair</td>" in answer.content.decode(), "the button of a repair broke")
    if my:
        page = client.get("/my/").content.decode()
        need("of 1 devices" in page and row.device in page, f"/my/ is {page}")
