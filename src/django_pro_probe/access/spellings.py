"""The same name, typed otherwise: a login that finds its user all the same may count each."""

from __future__ import annotations

from typing import Any

from django_pro_probe import facts
from django_pro_probe.access import kept_pages

WAYS = {"case": "upper and lower case in", "spaces": "number of spaces behind"}
"""What differs, and how it is told: "with another ... each time"."""


def begin() -> None:
    """Another series of logins begins."""
    kept_pages.begin()


def of(name: str, way: str, number: int) -> str:
    """The name in spelling `number`: with other letters of it large, or with spaces behind it."""
    if way == "spaces":
        return name + " " * number
    letters = [at for at, letter in enumerate(name) if letter.swapcase() != letter]
    large = {at for bit, at in enumerate(letters) if number >> bit & 1}
    return "".join(
        letter.upper() if at in large else letter.lower() for at, letter in enumerate(name)
    )


def counted_at(view: Any) -> tuple[str, int, str] | None:
    """Where the project makes the key that it counts by: in a throttle of its own, else at the last
    line of its own that kept something."""
    throttles = getattr(view, "throttle_classes", None)
    for each in throttles if isinstance(throttles, (list, tuple)) else ():
        frame = facts.frame_of(getattr(each, "get_cache_key", None))
        if frame is not None:
            return frame["path"], frame["line"], frame["function"]
    kept = kept_pages.last()
    return (kept["path"], kept["line"], kept["function"]) if kept is not None else None
