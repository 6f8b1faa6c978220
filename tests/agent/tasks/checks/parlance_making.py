"""Rows of the language school, for its checks. Each has names and numbers of its own."""

from __future__ import annotations

import re
from datetime import date, timedelta
from html import unescape
from itertools import count
from typing import Any

OLD_TESTS = 19
FIRST_DAY = date(2091, 1, 8)
numbers = count(1)


def user(name: str = "", **more: Any) -> Any:
    from django.contrib.auth import get_user_model

    name = name or f"student{next(numbers)}"
    more = {"email": f"{name}@mail.example", **more}
    return get_user_model().objects.create_user(name, **more)


def client_of(who: Any = None) -> Any:
    from django.test import Client

    client = Client(raise_request_exception=False)
    if who is not None:
        client.force_login(who)
    return client


def teacher() -> Any:
    from courses.models import Teacher

    number = next(numbers)
    who = user(f"teacher{number}", first_name=f"Given{number}", last_name=f"Name{number}")
    return Teacher.objects.create(user=who)


def course(lessons: int = 0, taught: bool = True, **more: Any) -> Any:
    """A course, after all before, with a language and a teacher of its own."""
    from courses.models import Course, Language, Lesson

    number = next(numbers)
    if "language" not in more:
        more["language"] = Language.objects.create(name=f"Language{number}.", code=f"{number:03}")
    if "teacher" not in more and taught:
        more["teacher"] = teacher()
    more.setdefault("starts_on", FIRST_DAY + timedelta(days=number))
    row = Course.objects.create(
        **{"title": f"Course{number}.", "level": "B1", "price": "210.50", **more}
    )
    for turn in range(lessons):
        Lesson.objects.create(
            course=row,
            topic=f"Topic{number}-{turn}.",
            held_on=row.starts_on + timedelta(days=turn),
            homework="" if turn % 3 == 2 else "Read it again",
        )
    return row


def enrolment(of: Any, who: Any = None, **more: Any) -> Any:
    from enrolments.models import Enrolment

    more = {"fee": of.price, **more}
    return Enrolment.objects.create(course=of, student=who or user(), **more)


def submission(of: Any, lesson: Any, **more: Any) -> Any:
    from enrolments.models import Submission

    return Submission.objects.create(enrolment=of, lesson=lesson, text="Some words of it", **more)


def text_of(html: str) -> str:
    """What one reads, in one line."""
    html = re.sub(r"<(script|style)\b.*?</\1>", " ", html, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def rows_of(page: Any) -> list[str]:
    """The texts of the rows of a page's tables."""
    html = page.content.decode()
    return [text_of(row) for row in re.findall(r"<tr\b[^>]*>(.*?)</tr>", html, flags=re.DOTALL)]
