"""Tokens that `random` makes: who knows some of its numbers can tell those that follow."""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django_pro_probe.access import sinks
from django_pro_probe.record import is_user_path

Change = dict[str, Any]
_TOKEN = re.compile(
    r"(?!(postal|zip|country|currency|status|colou?r|area|product|lang(uage)?|sort|error)_)"
    r"(\w+_)?(token|secret|otp|pin|passcode|password|code|key|nonce)(_hash|_value)?"
)
_SHORTEST = 4


def tokens(changes: tuple[Change, ...], sent: str) -> dict[tuple[str, str], str]:
    """(model, field) -> value, of what a request wrote that lets somebody in; not what was sent."""
    found = {}
    for change in changes:
        for name, values in change["fields"].items():
            text = values[-1]
            if _TOKEN.fullmatch(name) and text and len(text) >= _SHORTEST and text not in sent:
                found[change["model"], name] = text
    return found


def is_token(name: str) -> bool:
    """Whether a field is called as what lets somebody in."""
    return bool(_TOKEN.fullmatch(name))


def without_codes(rows: Iterable[Any]) -> Iterator[tuple[str, str, str, Any]]:
    """Rows arranged without what lets somebody in, where they may have none."""
    for row in rows:
        for field in row._meta.concrete_fields:
            has_one = is_token(field.name) and not field.is_relation and not field.primary_key
            if has_one and (field.null or (field.blank and not field.unique)):
                empty = None if field.null else field.get_default()
                yield row._meta.label, str(row.pk), field.name, empty


@contextmanager
def watched() -> Iterator[list[Any]]:
    """Filled with the places where the project asks the generator that all of a process share.

    It is not seeded anew meanwhile: what the time decides would look as if it could not be told.
    """
    shared = random._inst
    found: list[Any] = []

    def heard(frame: Any, event: str, argument: Any) -> None:
        if event == "c_call":
            is_asked, caller = getattr(argument, "__self__", None) is shared, frame
        else:
            is_asked = (
                event == "call"
                and frame.f_code.co_filename == random.__file__
                and frame.f_locals.get("self") is shared
            )
            caller = frame.f_back
        if is_asked and caller is not None and is_user_path(caller.f_code.co_filename):
            found.append(sinks.place_of(caller))

    seed, before = random.seed, sys.getprofile()
    setattr(random, "seed", lambda *_, **__: None)  # noqa: B010 mypy takes no function
    sys.setprofile(heard)
    try:
        yield found
    finally:
        sys.setprofile(before)
        random.seed = seed
