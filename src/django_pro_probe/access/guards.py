"""Django's mixins that ask for a login or a right, of which a request ran past some.

A mixin behind the view in the bases of a class, or behind a `dispatch` that calls no `super()`, is
inherited and does nothing. Their functions are heard of as they are called, and not replaced: a
decorated `dispatch` holds the one that was there when its class was made.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_MIXINS = ("LoginRequiredMixin", "PermissionRequiredMixin", "UserPassesTestMixin")


def of(view_class: Any) -> list[str]:
    """Names of the mixins that a view inherits."""
    bases = getattr(view_class, "__mro__", ())
    return [
        each.__name__
        for each in bases
        if each.__name__ in _MIXINS and each.__module__ == "django.contrib.auth.mixins"
    ]


@contextmanager
def skipped(view_class: Any) -> Iterator[list[str]]:
    """Holds those of the view's, less each one that is come to."""
    left = of(view_class)
    codes = {
        each.dispatch.__code__: each.__name__
        for each in view_class.__mro__
        if each.__name__ in left and hasattr(each.dispatch, "__code__")
    }

    def heard(frame: Any, event: str, _: Any) -> None:
        name = codes.get(frame.f_code) if event == "call" else None
        if name in left:
            left.remove(name)

    before = sys.getprofile()
    sys.setprofile(heard)
    try:
        yield left
    finally:
        sys.setprofile(before)
