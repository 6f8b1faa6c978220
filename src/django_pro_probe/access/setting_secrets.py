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
    """As `names`, of a text."""
    used = set(re.findall(r"\bsettings\.([A-Z][A-Z0-9_]+)", source))
    return tuple(
        name
        for name in sorted(used)
        if _SECRET.search(name)
        and not _OPEN.search(name)
        and not hasattr(global_settings, name)
        and isinstance(getattr(settings, name, None), str)
    )


@contextmanager
def made_up(which: Sequence[str] | None = None) -> Iterator[None]:
    """Have them, or some of them, be `MADE_UP`."""
    before = {name: getattr(settings, name) for name in (names() if which is None else which)}
    try:
        for name in before:
            setattr(settings, name, MADE_UP)
        yield
    finally:
        for name, value in before.items():
            setattr(settings, name, value)
