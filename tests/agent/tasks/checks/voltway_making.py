"""Rows of the charging app, for its checks."""

from __future__ import annotations

from typing import Any

OLD_TESTS = 18
made = 0


def user(email: str = "", password: str | None = "x", **more: Any) -> Any:
    from voltway.accounts.models import User

    global made
    made += 1
    return User.objects.create_user(email or f"driver{made}@mail.example", password, **more)


def staff() -> Any:
    return user(is_staff=True)


def client_of(who: Any = None, **more: Any) -> Any:
    from rest_framework.test import APIClient

    client = APIClient(**more)
    client.raise_request_exception = False
    if who is not None:
        client.force_login(who)
    return client


def operator() -> Any:
    from voltway.stations.models import Operator

    global made
    made += 1
    return Operator.objects.create(name=f"Operator{made}.")


def site(amenities: int = 0, **more: Any) -> Any:
    """A site with an operator and amenities of its own."""
    from voltway.stations.models import Amenity, Site

    global made
    made += 1
    number = made
    more = {
        "name": f"Site{number:03}",
        "slug": f"site-{number:03}",
        "street": f"Street {number}",
        "city": "Galway",
        "latitude": f"{number % 80}.5",
        "longitude": "-9.05",
        **more,
    }
    row = Site.objects.create(operator=operator(), **more)
    for part in range(amenities):
        row.amenities.add(Amenity.objects.create(name=f"Amenity{number}-{part}"))
    return row


def connector(of: Any = None, **more: Any) -> Any:
    from voltway.stations.models import Connector

    global made
    made += 1
    more = {"label": f"L{made}", "standard": "ccs", "max_kw": 50, **more}
    return Connector.objects.create(site=of or site(), **more)


def fault(of: Any, who: Any = None, **more: Any) -> Any:
    from voltway.charging.models import Fault

    return Fault.objects.create(connector=of, reported_by=who, **{"text": "Dark", **more})


def rows(answer: Any) -> list[Any]:
    """The rows of a list, in pages or not."""
    data = answer.json()
    return data["results"] if isinstance(data, dict) else data


def works() -> None:
    """What any change should leave alone: the public lists and a driver's own."""
    from checking import need

    for page in ("/v2/sites/", "/v2/connectors/", "/v2/operators/", "/v2/nearby/?lat=5&lon=6"):
        answer = client_of().get(page)
        need(answer.status_code == 200, f"{page} answers {answer.status_code}")
        need(isinstance(answer.json(), list), f"{page} is no plain list any more")
    mine = client_of(user())
    for page in ("/v2/sessions/", "/v2/cards/", "/v2/me/"):
        answer = mine.get(page)
        need(answer.status_code == 200, f"{page} answers a driver with {answer.status_code}")
        need(client_of().get(page).status_code in (401, 403), f"{page} is open to visitors")
