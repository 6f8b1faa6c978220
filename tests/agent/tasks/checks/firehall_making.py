"""Rows of the fire brigade, for its checks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

OLD_TESTS = 15
made = 0


def user(name: str = "", **more: Any) -> Any:
    from django.contrib.auth import get_user_model

    global made
    made += 1
    more = {"first_name": f"First{made}.", "last_name": "Moser", **more}
    return get_user_model().objects.create_user(name or f"user{made}", **more)


def member(**more: Any) -> Any:
    from crew.models import Member

    global made
    made += 1
    return Member.objects.create(user=user(), badge=1000 + made, **{"rank": "leader", **more})


def vehicle(**more: Any) -> Any:
    from garage.models import Vehicle

    global made
    made += 1
    return Vehicle.objects.create(**{"call_sign": f"Engine{made}.", "plate": f"GM-{made}", **more})


def callout(*members: Any, **more: Any) -> Any:
    from callouts.models import Attendance, Callout

    global made
    made += 1
    alarmed = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=made)
    more = {"kind": "fire", "place": f"Place{made}.", "alarmed_at": alarmed, **more}
    row = Callout.objects.create(number=f"26-{made:04}", **more)
    for who in members:
        Attendance.objects.create(callout=row, member=who, minutes=60)
    return row


def defect(of: Any, reporter: Any, text: str, hours: int = 0, **more: Any) -> Any:
    """A defect that was reported `hours` after the others."""
    from garage.models import Defect

    row = Defect.objects.create(vehicle=of, reporter=reporter, text=text, **more)
    at = datetime(2026, 2, 1, 12, tzinfo=UTC) + timedelta(hours=hours)
    Defect.objects.filter(pk=row.pk).update(reported_at=at)
    row.refresh_from_db()
    return row


def client_of(who: Any = None) -> Any:
    from django.test import Client

    client = Client(raise_request_exception=False)
    if who is not None:
        client.force_login(who)
    return client


def works() -> None:
    """What any change should leave alone: the pages, and that they need a login."""
    from checking import need

    who, at = member(), vehicle()
    seen = callout(who)
    seen.vehicles.add(at)
    client, visitor = client_of(who.user), client_of()
    need(visitor.get("/").status_code == 200, "the start page is gone")
    for page, text in (
        ("/crew/", who.user.first_name),
        ("/crew/me/", f"Badge {who.badge}"),
        ("/callouts/", seen.place),
        (f"/callouts/{seen.number}/", seen.place),
        (f"/callouts/{seen.number}/pay/", "13.00"),
        ("/garage/", at.call_sign),
        (f"/garage/vehicles/{at.pk}/", at.plate),
    ):
        answer = client.get(page)
        need(answer.status_code == 200, f"{page} answers {answer.status_code}")
        need(text in answer.content.decode(), f"{page} does not show {text!r}")
        answer = visitor.get(page)
        need(answer.status_code == 302, f"{page} answers a visitor with {answer.status_code}")
