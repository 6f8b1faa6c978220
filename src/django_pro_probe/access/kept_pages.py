"""Where the project keeps what it has made in a cache: a line of its own, or of a template."""

from __future__ import annotations

import functools
import sys
from typing import Any

from django.core.cache.backends.locmem import LocMemCache

from django_pro_probe.access import sinks

_places: list[sinks.Place] = []


def install() -> None:
    """Listen to the caches that requests are given; once."""
    for name in ("set", "add"):
        _listen(name)


def begin() -> None:
    """Another request begins."""
    _places.clear()


def last() -> sinks.Place | None:
    """The last line that kept something; None where Django's own middleware did."""
    return _places[-1] if _places else None


def _listen(name: str) -> None:
    original = getattr(LocMemCache, name)

    @functools.wraps(original)
    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        place = sinks.place_of(sys._getframe(1))
        if place is not None:
            _places.append(place)
        return original(self, *args, **kwargs)

    setattr(LocMemCache, name, method)
