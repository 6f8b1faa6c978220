"""Rows of the driving school, for its checks. Each has names and numbers of its own."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

OLD_TESTS = 10
FIRST_DAY = datetime(2031, 4, 7, 8, tzinfo=UTC)
numbers = count(1)


def user(name: str = "", **more: Any) -> Any:
    from django.contrib.auth import get_user_model

    number = next(numbers)
    if number % 2:
        more = {"first_name": f"Given{number}.", "last_name": f"Name{number}.", **more}
    return get_user_model().objects.create_user(name or f"user{number}.", **more)


def staff() -> Any:
    return user(is_staff=True)


def client_of(who: Any = None, **more: Any) -> Any:
    """Signed in by the session, as by the login of the admin."""
    from rest_framework.test import APIClient

    client = APIClient(**more)
    client.raise_request_exception = False
    if who is not None:
        client.force_login(who)
    return client


def branch() -> Any:
    from fleet.models import Branch

    number = next(numbers)
    return Branch.objects.create(name=f"Branch{number}.", street=f"Lane {number}", phone="1")


def pupil(**more: Any) -> Any:
    from learners.models import Pupil

    more = {"born_on": date(2007, 5, 1), "phone": f"0699{next(numbers):05}", **more}
    return Pupil.objects.create(user=user(), branch=branch(), **more)


def instructor() -> Any:
    from learners.models import Instructor

    return Instructor.objects.create(user=user(), branch=branch(), licence=f"L-{next(numbers)}")


def lesson(of: Any = None, skills: int = 0, **more: Any) -> Any:
    from fleet.models import Car
    from lessons.models import Lesson, Skill

    number = next(numbers)
    car = Car.objects.create(branch=branch(), plate=f"W-{number}.", make="Fiat")
    more = {"starts_at": FIRST_DAY + timedelta(hours=number), "car": car, **more}
    row = Lesson.objects.create(
        pupil=of or pupil(), instructor=more.pop("instructor", None) or instructor(), **more
    )
    for turn in range(skills):
        row.skills.add(Skill.objects.create(name=f"Skill{number}-{turn}"))
    return row


def exam(day: int = 1, **more: Any) -> Any:
    from lessons.models import Exam

    more = {"points": 85, "taken_on": date(2031, 1, 1) + timedelta(days=day), **more}
    return Exam.objects.create(pupil=pupil(), **more)


def invoice(of: Any, **more: Any) -> Any:
    from lessons.models import Invoice

    more = {"number": f"R-{next(numbers):05}", "amount": "65.00", **more}
    return Invoice.objects.create(pupil=of, **more)


LISTS = ("cars", "pupils", "lessons", "exams", "invoices")


def works(plain: tuple[str, ...] = LISTS) -> None:
    """What any change should leave alone: the lists of the office, what is public and what not."""
    from checking import need

    office, visitor = client_of(staff()), client_of()
    for name in plain:
        answer = office.get(f"/api/{name}/")
        need(answer.status_code == 200, f"/{name}/ answers the office with {answer.status_code}")
        need(isinstance(answer.json(), list), f"/{name}/ is no plain list any more")
        status = visitor.get(f"/api/{name}/").status_code
        need(status in (401, 403), f"/{name}/ answers a visitor with {status}")
    answer = visitor.get("/api/branches/")
    need(answer.status_code == 200, f"/branches/ answers a visitor with {answer.status_code}")
    need(isinstance(answer.json(), list), "/branches/ is no plain list any more")
    who = pupil()
    own = lesson(who)
    found = [row["id"] for row in client_of(who.user).get("/api/lessons/").json()]
    need(found == [own.pk], f"a pupil's lessons are {found}")
    status = client_of(who.user).get("/api/cars/").status_code
    need(status == 403, f"/cars/ answers a pupil with {status}")
