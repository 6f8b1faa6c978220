"""Where the project's own code stores something in a session while a request runs."""

from __future__ import annotations

import functools
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from django.contrib.sessions.backends.base import SessionBase

from django_pro_probe.access import sinks


class Store(NamedTuple):
    """A line that stored something."""

    place: sinks.Place
    values: dict[str, Any]
    """By the session's keys."""

    def counts(self) -> bool:
        """Whether a number is among them: how often something was done, or when."""
        return any(map(_holds_number, self.values.values()))


def _holds_number(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_holds_number, value.values()))
    if isinstance(value, (list, tuple)):
        return any(map(_holds_number, value))
    return isinstance(value, (int, float)) and not isinstance(value, bool)


@contextmanager
def watched() -> Iterator[list[Store]]:
    """Filled by each line that does, in that order."""
    found: list[Store] = []
    names = ("__setitem__", "setdefault", "update")
    originals = {name: getattr(SessionBase, name) for name in names}

    def listened(original: Any) -> Any:
        @functools.wraps(original)
        def method(self: Any, *args: Any, **kwargs: Any) -> Any:
            place = sinks.place_of(sys._getframe(1))
            if place is not None:
                given = args[0] if args and isinstance(args[0], dict) else {}
                if len(args) > 1 and isinstance(args[0], str):
                    given = {args[0]: args[1]}
                found.append(Store(place, {**given, **kwargs}))
            return original(self, *args, **kwargs)

        return method

    for name, original in originals.items():
        setattr(SessionBase, name, listened(original))
    try:
        yield found
    finally:
        for name, original in originals.items():
            setattr(SessionBase, name, original)
