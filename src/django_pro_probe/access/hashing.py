"""Passwords that a request has hashed: work that takes long enough to be measured from afar.

Counted is the work and not the time: a clock says something else on each machine.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from django.contrib.auth import hashers

from django_pro_probe.access import sinks

_WORK = ("verify", "encode", "harden_runtime")


class Hashed(NamedTuple):
    """What was hashed while a request ran."""

    passwords: list[str]
    places: list[sinks.Place | None]
    """The project's innermost line that had each of them hashed."""


@contextmanager
def watched() -> Iterator[Hashed]:
    """Filled by each password that a hasher of the settings works on."""
    found = Hashed([], [])
    kept: list[tuple[Any, str, Any]] = []
    depth = [0]

    def listened(original: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(original)
        def method(password: Any, *args: Any, **kwargs: Any) -> Any:
            if not depth[0]:
                found.passwords.append(str(password))
                found.places.append(sinks.place_of(sys._getframe(1)))
            depth[0] += 1
            try:
                return original(password, *args, **kwargs)
            finally:
                depth[0] -= 1

        return method

    for hasher in hashers.get_hashers():  # one of each is made, and used for all
        for name in _WORK:
            kept.append((hasher, name, vars(hasher).get(name)))
            setattr(hasher, name, listened(getattr(hasher, name)))
    try:
        yield found
    finally:
        for hasher, name, own in kept:
            delattr(hasher, name)
            if own is not None:
                setattr(hasher, name, own)
