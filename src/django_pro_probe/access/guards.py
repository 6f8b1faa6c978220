"""Django's mixins that ask for a login or a right, of which a request ran past some.

A mixin behind the view in the bases of a class, or behind a `dispatch` that calls no `super()`, is
inherited and does nothing.
"""

from __future__ import annotations

import functools
from typing import Any

_MIXINS = ("LoginRequiredMixin", "PermissionRequiredMixin", "UserPassesTestMixin")

_reached: set[str] = set()


def install() -> None:
    """Note whose `dispatch` runs; once, after the boot."""
    for mixin in _mixins():
        _note(mixin)


def _mixins() -> list[Any]:
    try:
        from django.contrib.auth import mixins
    except Exception:  # auth is not installed
        return []
    return [getattr(mixins, name) for name in _MIXINS]


def _note(mixin: Any) -> None:
    original = mixin.dispatch

    @functools.wraps(original)
    def dispatch(self: Any, request: Any, *args: Any, **kwargs: Any) -> Any:
        _reached.add(mixin.__name__)
        return original(self, request, *args, **kwargs)

    mixin.dispatch = dispatch


def of(view_class: Any) -> list[str]:
    """Names of the mixins that a view inherits."""
    return [each.__name__ for each in _mixins() if each in getattr(view_class, "__mro__", ())]


def begin() -> None:
    """Forget what the last request reached."""
    _reached.clear()


def skipped(view_class: Any) -> list[str]:
    """Those of the view's that the last request did not come to."""
    return [name for name in of(view_class) if name not in _reached]
