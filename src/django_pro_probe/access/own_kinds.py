"""Tokens of kinds that the project has made of djangorestframework-simplejwt's, and that are good
for long: one that is meant for a link, a feed or a download may be a login as well."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

from django_pro_probe import facts

_DAY = 86_400


class OfKind(NamedTuple):
    """A token that was made as the project's code makes it."""

    text: str
    told: str
    place: dict[str, Any] | None
    """Where the kind says how long its tokens are good for."""


def tokens(user: Any) -> Iterator[OfKind]:
    """One of each kind that lasts a day or longer, and that the settings do not name as a login."""
    module = sys.modules.get("rest_framework_simplejwt.tokens")
    for kind in _below(module.Token) if module is not None else ():
        if kind in _logins():
            continue
        place = facts.frame_of(kind)
        lasts = getattr(kind, "lifetime", None)
        seconds = int(lasts.total_seconds()) if lasts is not None else 0
        if place is None or seconds < _DAY:
            continue
        text = _made(kind, user)
        if text:
            said = facts.frame_of_attribute(kind, "lifetime") or place
            told = f"of the kind {kind.__name__}, which is good for {seconds // _DAY} days"
            yield OfKind(text, told, said)


def of_login(user: Any) -> str:
    """One that a login gives out: what refuses it is for another kind alone."""
    from rest_framework_simplejwt.tokens import AccessToken

    return _made(AccessToken, user)


def _logins() -> tuple[Any, ...]:
    from rest_framework_simplejwt.settings import api_settings

    return tuple(api_settings.AUTH_TOKEN_CLASSES)


def scheme() -> str:
    """What stands before one in a header."""
    from rest_framework_simplejwt.settings import api_settings

    return str(next(iter(api_settings.AUTH_HEADER_TYPES), "Bearer"))


def _below(kind: Any) -> Iterator[Any]:
    for each in kind.__subclasses__():
        yield each
        yield from _below(each)


def _made(kind: Any, user: Any) -> str:
    try:
        from rest_framework_simplejwt.settings import api_settings

        token = kind()  # for_user() may write a row
        token[api_settings.USER_ID_CLAIM] = str(getattr(user, api_settings.USER_ID_FIELD))
        return str(token)
    except Exception:  # the project's own kind wants more to be made
        return ""
