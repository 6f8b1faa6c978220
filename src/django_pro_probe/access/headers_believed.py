"""Headers that every client sends, taken for proof of where it comes from: the address that
X-Forwarded-For names first, a User-Agent or a Referer that the view compares.

A proxy adds the address of whom it speaks with behind what was sent (X-Forwarded-For in the
documentation of nginx' `$proxy_add_x_forwarded_for`): what is tried has such an address at its end,
so that a project which takes the last one is not told.
"""

from __future__ import annotations

import inspect
import ipaddress
import re
from collections.abc import Iterator
from typing import Any

from django.conf import settings

FORWARDED = "X-Forwarded-For"
OF_ORIGIN = (FORWARDED, "Referer")
"""Of these more words in a page say nothing: it may lead back to where its reader comes from."""
_COMPARED = ("User-Agent", "Referer")
_OUTSIDE, _PROXIED = "8.8.4.4", "8.8.8.8"
"""Public ones: the documentation's blocks count as private (ipaddress.IPv4Address.is_private)."""
_INSIDE = ("127.0.0.1", "10.0.0.1", "192.168.0.1", "172.16.0.1")
_TEXT = re.compile(r"(['\"])([^'\"\n{}%]{3,60})\1")
_ROLE = re.compile(r"admin|staff|superuser|manager|moderator|internal|backoffice|intranet", re.I)
_MOST = 4


def control(name: str) -> str:
    """What somebody has in such a header who is to be refused; empty for another header."""
    if name == FORWARDED:
        return f"{_OUTSIDE}, {_PROXIED}"
    return "somebody/1.0" if name in _COMPARED else ""


def values(name: str, path: str, line: int) -> Iterator[str]:
    """What is tried in a header that the project's code reads at a line."""
    if name == FORWARDED:
        for address in dict.fromkeys([*_INSIDE, *_addresses(), *_addresses_in(path)]):
            yield f"{address}, {_PROXIED}"
    elif name in _COMPARED:
        texts = [text for text in _texts(path, line) if _ROLE.search(text)]
        yield from list(dict.fromkeys(texts))[:_MOST]


def _texts(path: str, line: int) -> Iterator[str]:
    """Texts in the function that a line stands in, as far as its own lines go."""
    try:
        with open(path, encoding="utf-8") as file:
            lines = file.readlines()
    except (OSError, UnicodeError):
        return
    begin = line - 1
    while begin > 0 and not re.match(r"\s*(async )?def ", lines[begin]):
        begin -= 1
    for _, text in _TEXT.findall("".join(inspect.getblock(lines[begin:]))):
        yield text


def _addresses_in(path: str) -> Iterator[str]:
    try:
        with open(path, encoding="utf-8") as file:
            texts = [text for _, text in _TEXT.findall(file.read())]
    except (OSError, UnicodeError):
        return
    yield from _addresses_of(texts)


def _addresses() -> Iterator[str]:
    """That the project's settings name."""
    named = {each: getattr(settings, each, None) for each in dir(settings) if each.isupper()}
    for value in named.values():
        if isinstance(value, (list, tuple, set, frozenset)):
            yield from _addresses_of(value)


def _addresses_of(texts: Any) -> Iterator[str]:
    for number, text in enumerate(texts):
        if number >= 500:
            return
        try:
            network = ipaddress.ip_network(str(text), strict=False)
        except ValueError:
            continue
        if network.version == 4 and network.num_addresses < 2**25:
            yield str(network[min(1, network.num_addresses - 1)])
