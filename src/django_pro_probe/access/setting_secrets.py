"""Secrets of the settings: what a request writes of them into the log, or has a machine send."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache

from django.conf import global_settings, settings

from django_pro_probe.access import surroundings

MADE_UP = "djpsettingkept"
"""What each of them is while a request runs: it is known wherever it stands."""
_SECRET = re.compile(r"(^|_)(KEY|SECRET|TOKEN|PASSWORD|PASSWD|PWD|PASSPHRASE)$|API_?KEY")
_OPEN = re.compile(r"PUBLIC|PUBLISHABLE|SITE_?KEY|CACHE|SESSION|HEADER|FIELD|PARAM|COOKIE|URL|NAME")
"""Of names whose values everybody may know, or that are names themselves."""


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """The project's own settings that are secrets, and that its code names."""
    return named_in(surroundings.whole()) if surroundings.has_log() else ()


@lru_cache(maxsize=64)
def named_in(source: str) -> tuple[str, ...]:
    """As `names`, of a text. One of a dictionary has its key behind a point."""
    used = {(name, by_key or by_get) for name, by_key, by_get in _USED.findall(source)}
    return tuple(
        f"{name}.{key}" if key else name
        for name, key in sorted(used)
        if _SECRET.search((key or name).upper())
        and not _OPEN.search((key or name).upper())
        and not hasattr(global_settings, name)
        and isinstance(_value(name, key), str)
    )


_USED = re.compile(
    r"\bsettings\.([A-Z][A-Z0-9_]+)"
    r"(?:\[\s*['\"](\w+)['\"]\s*\]|\.get\(\s*['\"](\w+)['\"])?"
)


def _value(name: str, key: str) -> object:
    value = getattr(settings, name, None)
    return value.get(key) if key and isinstance(value, dict) else None if key else value


@contextmanager
def made_up(which: Sequence[str] | None = None) -> Iterator[None]:
    """Have them, or some of them, be `MADE_UP`."""
    chosen = [each.partition(".") for each in (names() if which is None else which)]
    before = {name: getattr(settings, name) for name, _, _ in chosen}
    try:
        for name, _, key in chosen:
            setattr(settings, name, {**getattr(settings, name), key: MADE_UP} if key else MADE_UP)
        yield
    finally:
        for name, value in before.items():
            setattr(settings, name, value)
