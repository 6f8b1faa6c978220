"""Rows of the parcel service, for its checks."""

from __future__ import annotations

from typing import Any

OLD_TESTS = 17
PASSWORD = "tape-and-string-4"
made = 0


def count() -> int:
    global made
    made += 1
    return made


def user(name: str = "", **more: Any) -> Any:
    from django.contrib.auth import get_user_model

    return get_user_model().objects.create_user(name or f"user{count()}", password=PASSWORD, **more)


def clerk() -> Any:
    return user(is_staff=True)


def client_of(who: Any = None, **more: Any) -> Any:
    from rest_framework.test import APIClient

    client = APIClient(**more)
    client.raise_request_exception = False
    if who is not None:
        client.force_login(who)
    return client


def depot(**more: Any) -> Any:
    from depots.models import Depot

    number = count()
    more = {"code": f"d{number}", "name": f"Depot {number}", "city": f"City {number}", **more}
    return Depot.objects.create(**more)


def parcel(sender: Any = None, **more: Any) -> Any:
    from parcels.models import Parcel

    number = count()
    more = {
        "number": f"N-{number:04}",
        "recipient": f"Recipient {number}",
        "street": f"Street {number}",
        "postcode": "9000",
        "weight_g": 1000,
        **more,
    }
    more.setdefault("depot", None)
    more["depot"] = more["depot"] or depot()
    return Parcel.objects.create(sender=sender or user(), **more)


def claim(of: Any, **more: Any) -> Any:
    from claims.models import Claim

    more = {"reason": "Lost", "iban": "BE68539007547034", "amount_cents": 100, **more}
    return Claim.objects.create(parcel=parcel(of), claimant=of, **more)


def rows(answer: Any) -> list[Any]:
    """The rows of a list, in pages or not."""
    data = answer.json()
    return data["results"] if isinstance(data, dict) else data


LISTS = ("depots", "parcels", "runs", "claims")


def works(*more: str) -> None:
    """What any change should leave alone: the lists are plain, and closed to visitors."""
    from checking import need

    mine = client_of(user())
    for name in (*LISTS, *more):
        page = f"/api/v1/{name}/"
        answer = mine.get(page)
        need(answer.status_code == 200, f"{page} answers a customer with {answer.status_code}")
        need(isinstance(answer.json(), list), f"{page} is no plain list any more")
        status = client_of().get(page).status_code
        right = (200,) if name == "depots" else (401, 403)
        need(status in right, f"{page} answers a visitor with {status}")
    status = mine.get("/api/v1/scans/").status_code
    need(status == 403, f"/api/v1/scans/ answers a customer with {status}")
    status = client_of(clerk()).get("/api/v1/scans/").status_code
    need(status == 200, f"/api/v1/scans/ answers staff with {status}")
    status = client_of().get(f"/api/v1/track/{parcel().number}/").status_code
    need(status == 200, f"the tracking answers {status}")
