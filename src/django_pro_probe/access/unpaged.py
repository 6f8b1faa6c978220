"""Parameters by which a list steps aside from its pages: `?nopage=1`, `?paginate=false`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

MOST = 16
"""Requests of one list."""
_OF_PAGES = re.compile(r"pag|all\b|^all|full|limit|bulk|every|export|flat|complete|whole", re.I)
_PAGE = re.compile(r"page(_?(number|no|num))?|p", re.I)
_SWITCHES = ("1", "true", "0", "false")
_WITHOUT_END = ("0", "-1", "all")


def asks(sizes: Collection[str], asked: Collection[str]) -> Iterator[tuple[str, str]]:
    """Names and values that may ask for all rows, the likeliest first.

    Args:
        sizes: parameters that say how long a page is.
        asked: others that the project's own code has looked for.
    """
    others = [name for name in dict.fromkeys(asked) if name not in sizes]
    telling = [name for name in others if _OF_PAGES.search(name) and not _PAGE.fullmatch(name)]
    yield from ((name, value) for name in telling for value in _SWITCHES)
    yield from ((name, value) for name in sizes for value in _WITHOUT_END)
    yield from ((name, "all") for name in others if _PAGE.fullmatch(name))
    plain = [name for name in others if name not in telling and not _PAGE.fullmatch(name)]
    yield from ((name, value) for name in plain for value in _SWITCHES[:2])
