"""Rows of the costume hire, for its checks. Each has names and numbers of its own."""

from __future__ import annotations

import re
from datetime import date, timedelta
from html import unescape
from itertools import count
from typing import Any

OLD_TESTS = 12
FIRST_DAY = date(2031, 2, 3)
numbers = count(1)


def user(name: str = "", **more: Any) -> Any:
    from django.contrib.auth import get_user_model

    name = name or f"user{next(numbers)}"
    return get_user_model().objects.create_user(name, f"{name}@mail.example", **more)


def client_of(who: Any = None, **more: Any) -> Any:
    from django.test import Client

    client = Client(raise_request_exception=False, **more)
    if who is not None:
        client.force_login(who)
    return client


def costume(productions: int = 0, repairs: int = 0, **more: Any) -> Any:
    from wardrobe.models import Costume, Era, Production

    number = next(numbers)
    if "era" not in more:
        more["era"] = Era.objects.create(name=f"Era{number}.")
    more = {"size": "M", "day_rate": "8.50", "tag": f"T-{number}", **more}
    row = Costume.objects.create(**{"name": f"Costume{number}.", **more})
    for turn in range(productions):
        row.productions.add(Production.objects.create(title=f"Play{number}-{turn}", year=2020))
    for turn in range(repairs):
        row.repairs.create(what=f"Seam {turn}", reported_on=FIRST_DAY)
    return row


def customer(who: Any = None, **more: Any) -> Any:
    from customers.models import Customer

    number = next(numbers)
    more = {"organisation": f"Players{number}.", "contact": f"Contact{number}.", **more}
    return Customer.objects.create(user=who, **more)


def hire(of: Any, items: int = 1, **more: Any) -> Any:
    from hires.models import Hire, HireItem

    day = FIRST_DAY + timedelta(days=next(numbers))
    more = {"picked_up_on": day, "due_on": day + timedelta(days=3), **more}
    row = Hire.objects.create(customer=of, **more)
    for _ in range(items):
        HireItem.objects.create(hire=row, costume=costume(), price="25.50")
    return row


def text_of(html: str) -> str:
    """What one reads, in one line."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def rows_of(page: Any) -> list[str]:
    """The texts of the rows of a page's tables."""
    html = page.content.decode()
    return [text_of(row) for row in re.findall(r"<tr\b[^>]*>(.*?)</tr>", html, flags=re.DOTALL)]


def works() -> None:
    """What any change should leave alone: the pages of visitors and of customers."""
    from checking import need

    row, who = costume(), user()
    hired = hire(customer(who))
    for url in ("/", f"/costumes/{row.pk}/"):
        page = client_of().get(url)
        need(page.status_code == 200, f"{url} answers a visitor with {page.status_code}")
        need(row.name in page.content.decode(), f"{url} does not show the costume")
    for url in ("/hires/", f"/hires/{hired.pk}/", f"/hires/{hired.pk}/receipt/"):
        page = client_of(who).get(url)
        need(page.status_code == 200, f"{url} answers its customer with {page.status_code}")
        need(f"Hire {hired.pk}" in page.content.decode(), f"{url} does not show the hire")
        status = client_of().get(url).status_code
        need(status == 302, f"{url} answers a visitor with {status}")
    status = client_of(who).get("/customer/account/").status_code
    need(status == 200, f"the account answers {status}")
