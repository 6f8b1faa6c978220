"""The line of a URLconf that a pattern stands in."""

from __future__ import annotations

import functools
import sys
from typing import Any

from django.urls import URLPattern, URLResolver

from django_pro_probe import places

_ATTRIBUTE = "_django_pro_place"


def install() -> None:
    """Note the line of each pattern that is made from now on; once, before the URLconf loads."""
    for kind in (URLPattern, URLResolver):
        if not hasattr(kind.__init__, "__wrapped__"):
            _listen(kind)


def _listen(kind: Any) -> None:
    original = kind.__init__

    @functools.wraps(original)
    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        original(self, *args, **kwargs)
        users = places.users(sys._getframe(1))[0]
        setattr(self, _ATTRIBUTE, users[0] if users else None)

    kind.__init__ = __init__


def place_of(entry: Any) -> places.Place | None:
    """The project's line that made a pattern; None where a package did."""
    found: places.Place | None = getattr(entry, _ATTRIBUTE, None)
    return found
