"""Rows of the roastery, for its checks. Each has names of its own."""

from __future__ import annotations

import shutil
import tempfile
from itertools import count
from pathlib import Path
from typing import Any

OLD_TESTS = 9
numbers = count(1)


def user(**more: Any) -> Any:
    from django.contrib.auth import get_user_model

    name = f"user{next(numbers)}."
    return get_user_model().objects.create_user(name, f"{name}@x.example", "pass-word", **more)


def staff() -> Any:
    return user(is_staff=True)


def company(**more: Any) -> Any:
    from accounts.models import Company

    return Company.objects.create(name=f"Company{next(numbers)}.", vat_id="X", **more)


def member(of: Any = None) -> Any:
    from accounts.models import Membership

    who = user()
    Membership.objects.create(user=who, company=of or company())
    return who


def coffee(flavours: int = 1, **more: Any) -> Any:
    from catalog.models import Coffee, Flavour, Origin

    number = next(numbers)
    origin = Origin.objects.create(country=f"Country{number}.")
    more = {"name": f"Coffee{number}.", "price": "10.00", **more}
    row = Coffee.objects.create(sku=f"S{number:05}", origin=origin, **more)
    for turn in range(flavours):
        row.flavours.add(Flavour.objects.create(name=f"F{number}-{turn}"))
    return row


def order(of: Any = None, lines: int = 2) -> Any:
    from orders.models import Order, OrderLine

    who = of or member()
    row = Order.objects.create(company=who.membership.company, placed_by=who)
    for turn in range(lines):
        OrderLine.objects.create(order=row, coffee=coffee(), kilos=turn + 1, price="9.50")
    return row


def client_of(who: Any = None, **more: Any) -> Any:
    from rest_framework.test import APIClient

    client = APIClient(**more)
    client.raise_request_exception = False
    if who is not None:
        client.force_login(who)
    return client


def rows(answer: Any) -> list[Any]:
    data = answer.json()
    return data["results"] if isinstance(data, dict) else data


def works(pages: bool = False) -> None:
    """What any change should leave alone."""
    from checking import need

    beans, who = coffee(), member()
    client, visitor = client_of(who), client_of()
    answer = visitor.get("/api/coffees/?page_size=100")
    need(answer.status_code == 200, f"/coffees/ answers {answer.status_code}")
    need(isinstance(answer.json(), dict) == pages, f"/coffees/ answers {str(answer.json())[:200]}")
    answer = client.get("/api/me/")
    need(answer.json()["username"] == who.username, f"/me/ answers {answer.json()}")
    need(visitor.get("/api/me/").status_code in (401, 403), "/me/ is open to visitors")
    data = {"lines": [{"sku": beans.sku, "kilos": 3}], "remark": "Soon"}
    answer = client.post("/api/orders/", data, format="json")
    need(answer.status_code == 201, f"an order is answered with {answer.status_code}")
    own = answer.json()["id"]
    found = client.get("/api/orders/").json()
    need(isinstance(found, list), f"/orders/ is no plain list: {str(found)[:200]}")
    need([row["id"] for row in found] == [own], f"own orders are {found}")
    need(client.get(f"/api/orders/{own}/").json()["kilos"] == 3, "an order is not what it was")
    answer = client.post(f"/api/orders/{own}/cancel/")
    need(answer.status_code == 200, f"to cancel is answered with {answer.status_code}")
    status = client.get("/api/orders/turnover/?month=2026-05").status_code
    need(status == 403, f"the turnover is answered with {status} for a member")
    answer = client_of(staff()).get("/api/orders/turnover/?month=2026-05")
    need(answer.status_code == 200, f"the turnover is answered with {answer.status_code}")
    body = {"username": who.username, "password": "pass-word"}
    answer = visitor.post("/api/login/", body)
    need(answer.status_code == 200, f"the login answers {answer.status_code}")
    need(visitor.get("/api/me/").status_code == 200, "the session of the login does not work")


def tests_notice_the_old(name: str) -> bool:
    """Whether the project's tests fail with the source as it was."""
    from checking import ORIGINALS, ROOT, tests_of

    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / name
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
        for path in (ORIGINALS / name).rglob("*"):
            short = path.relative_to(ORIGINALS / name)
            tested = any(part.startswith("test") and part != "test.py" for part in short.parts)
            if path.is_file() and not tested and "__pycache__" not in short.parts:
                shutil.copy(path, copy / short)
        passed, _, _ = tests_of(copy)
    return not passed
