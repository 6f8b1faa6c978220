"""Rows of the beekeepers' association, for its checks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

OLD_TESTS = 17
made = 0


def user(name: str = "", password: str | None = None, **more: Any) -> Any:
    from django.contrib.auth import get_user_model

    global made
    made += 1
    return get_user_model().objects.create_user(name or f"member{made}", "", password, **more)


def staff() -> Any:
    return user(is_staff=True)


def client_of(who: Any = None, **more: Any) -> Any:
    from rest_framework.test import APIClient

    client = APIClient(**more)
    client.raise_request_exception = False
    if who is not None:
        client.force_login(who)
    return client


def apiary(keeper: Any = None, **more: Any) -> Any:
    from apiaries.models import Apiary

    global made
    made += 1
    names = {"first_name": f"Keeper{made}", "last_name": "Kos"} if made % 3 else {}
    more = {"name": f"Apiary{made}.", "municipality": f"Town {made}", **more}
    return Apiary.objects.create(keeper=keeper or user(**names), **more)


def hive(of: Any = None, **more: Any) -> Any:
    """A hive in an apiary of its own, if none is given."""
    from apiaries.models import Hive

    global made
    made += 1
    return Hive.objects.create(apiary=of or apiary(), **{"code": f"H{made:05}", **more})


def inspection(of: Any, day: int = 1, findings: int = 0, **more: Any) -> Any:
    from inspections.models import Disease, Inspection

    global made
    made += 1
    more = {"inspector": user(), "inspected_on": date(2025, 3, 1) + timedelta(days=day), **more}
    row = Inspection.objects.create(hive=of, **more)
    for number in range(findings):
        row.findings.add(Disease.objects.create(name=f"Disease{made}-{number}"))
    return row


def harvest(of: Any, day: int = 1, **more: Any) -> Any:
    from honey.models import Harvest

    more = {"kilograms": "7.50", "variety": "lime", **more}
    return Harvest.objects.create(
        hive=of, harvested_on=date(2025, 1, 1) + timedelta(days=day), **more
    )


def batch(*harvests: Any) -> Any:
    from honey.models import Batch

    global made
    made += 1
    row = Batch.objects.create(code=f"L{made}", bottled_on=date(2025, 7, 1), jars=20)
    row.harvests.set(harvests)
    return row


def order(customer: Any, of: Any, **more: Any) -> Any:
    from honey.models import JarOrder

    more = {"quantity": 2, "address": f"Home of {customer.username}", **more}
    return JarOrder.objects.create(customer=customer, batch=of, **more)


LISTS = ("apiaries", "hives", "inspections", "orders", "harvests")


def works(plain: tuple[str, ...] = LISTS) -> None:
    """What any change should leave alone: the lists of members, the public page of a batch."""
    from checking import need

    member, visitor = client_of(user()), client_of()
    for name in plain:
        answer = member.get(f"/api/v1/{name}/")
        need(answer.status_code == 200, f"/{name}/ answers a member with {answer.status_code}")
        need(isinstance(answer.json(), list), f"/{name}/ is no plain list any more")
        status = visitor.get(f"/api/v1/{name}/").status_code
        need(status in (401, 403), f"/{name}/ answers a visitor with {status}")
    found = batch(harvest(hive()))
    answer = visitor.get(f"/api/v1/trace/{found.code}/")
    need(answer.status_code == 200, f"/trace/ answers a visitor with {answer.status_code}")
    need(answer.json()["varieties"] == ["lime"], f"/trace/ shows {answer.json()}")
