"""Where the project looks at an address that it was sent, or makes another one of it.

A check that lets too much through is mended there, and not where a redirect follows.
"""

from __future__ import annotations

import sys
import urllib.parse
from collections.abc import Callable, Mapping
from typing import Any

from django.utils import http

from django_pro_probe import facts, validation
from django_pro_probe.access import sinks
from django_pro_probe.access.inputs import Input

_LOOKS = ((urllib.parse, "urljoin"), (urllib.parse, "urlsplit"), (urllib.parse, "urlparse"),
          (http, "url_has_allowed_host_and_scheme"))  # fmt: skip
_OF_CACHES = ("cache_clear", "cache_info")


def replacements() -> dict[int, Any]:
    """By the identity of a function that looks at addresses: what tells of it too."""
    found = {}
    for module, name in _LOOKS:
        original = getattr(module, name)
        found[id(original)] = _heard(original)
    return found


def _heard(original: Callable[..., Any]) -> Callable[..., Any]:
    def look(*args: Any, **kwargs: Any) -> Any:
        frame = sinks.own_line(sys._getframe(1), ()) if sinks.on else None
        if frame is not None:
            for text in args[:2]:
                if isinstance(text, str):
                    sinks.note("address-checked", text, frame)
        return original(*args, **kwargs)

    look.__name__ = look.__qualname__ = getattr(original, "__name__", "look")
    look.__doc__ = original.__doc__
    look.__wrapped__ = original  # type: ignore[attr-defined]
    for name in _OF_CACHES:
        if hasattr(original, name):
            setattr(look, name, getattr(original, name))
    return look


def place(
    each: Input, checked: list[sinks.Place], redirected: sinks.Hit | None
) -> sinks.Place | None:
    """Where a redirect to an input's host is to be mended.

    In the check of its own that a form or serializer has for it, or in a function of the project's
    own that looked at it last; else where a redirect of the project's own is made; else where the
    address was looked at last, for a redirect that a generic view makes.

    Args:
        checked: where the address was looked at.
    """
    check = _check_of(each)
    if check is not None:
        inside = [one for one in checked if _is_same(one, check)]
        return inside[-1] if inside else check
    made = redirected.place if redirected is not None else None
    if checked and (made is None or redirected is None or redirected.detail == "library"):
        return checked[-1]
    if checked and made is not None and not _is_same(checked[-1], made):
        return checked[-1]
    return made


def _check_of(each: Input) -> sinks.Place | None:
    """The project's own check of a field, of the last request's forms and serializers."""
    if each.where not in ("query", "form", "json"):
        return None
    for form in validation._noted:
        fields = getattr(form, "fields", None)
        if not isinstance(fields, Mapping) or each.name not in fields:
            continue
        found = [getattr(form, f"{begin}_{each.name}", None) for begin in ("clean", "validate")]
        for check in (*found, *getattr(fields[each.name], "validators", ())):
            frame = facts.frame_of(check) if hasattr(check, "__code__") else None
            if frame is not None:
                return frame
    return None


def _is_same(one: sinks.Place, other: sinks.Place) -> bool:
    return bool(one["path"] == other["path"] and one["function"] == other["function"])
