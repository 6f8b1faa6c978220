"""Addresses of another host: where a redirect leads, and where the server itself goes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from django_pro_probe.access import (
    address_checks,
)
from django_pro_probe.access.inputs import Input
from django_pro_probe.access.payloads.attempt import Attempt, Proof, Seen

_OWN = ("http://testserver", "https://testserver")
"""What begins the site's own addresses, as requests are sent."""


def redirect(each: Input, prefixes: Sequence[str]) -> Iterator[Attempt]:
    """Hosts of the input's own, also in forms that a check of the text lets through."""
    host = f"{each.token}.example"
    glued = _glued(each, prefixes)

    def proved(seen: Seen) -> Proof | None:
        location, name = sent_to(seen.response)
        if _is_own(_host(location), host) or _host(location) in glued.values():
            made = [*seen.of("redirect", each.number), *seen.of("header", each.number)]
            looked = [hit.place for hit in seen.of("address-checked", each.number) if hit.place]
            redirected = next((hit for hit in made if hit.place), None)
            place = address_checks.place(each, looked, redirected)
            return Proof(f"{name}: {location}", place)
        return None

    for payload in (f"https://{host}/", f"//{host}/", f"/{host}/", f"/\\{host}/", f"https:{host}",
                    f"https://{host}/?testserver", *(f"{each}@{host}/" for each in prefixes),
                    *(f"{each}.{host}/" for each in prefixes),
                    *glued,
                    *(f"{own}{sign}{host}/" for own in _OWN for sign in ".@")):  # fmt: skip
        yield Attempt(payload, proved)


def _glued(each: Input, prefixes: Iterable[str]) -> dict[str, str]:
    """Address -> host, of hosts that end as an allowed one does, and are none of its own."""
    parts = (prefix.partition("://") for prefix in prefixes)
    hosts = [(scheme, f"{each.token}{host}") for scheme, _, host in parts]
    return {f"{scheme}://{host}/": host for scheme, host in hosts}


def sent_to(response: Any) -> tuple[str, str]:
    """Where an answer sends the browser on to, and the name of the header.

    htmx goes where its own header says, whatever the status (https://htmx.org/headers/hx-redirect/).
    """
    name = "Location" if 300 <= response.status < 400 else "HX-Redirect"
    return response.headers.get(name, ""), name


def _host(location: str) -> str:
    """The host that a browser goes to: it takes `\\` for `/` (URL Standard, 4.4)."""
    text = location.strip().replace("\\", "/")
    scheme = re.match(r"(https?):/*", text, re.I)
    if scheme:
        text = f"{scheme[1]}://{text[scheme.end() :]}"
    elif text.startswith("//"):
        text = f"http://{text.lstrip('/')}"
    try:
        return (urlsplit(text).hostname or "").lower()
    except ValueError:
        return ""


def _is_own(found: str, name: str) -> bool:
    return found == name or found.endswith(f".{name}")


def beside_allowed(each: Input, prefixes: Sequence[str]) -> Iterator[str]:
    """Addresses at a host of the input's own, for who compares how they begin or end."""
    yield from (f"{prefix}{sign}{each.token}.example/" for prefix in prefixes for sign in ".@")
    yield from _glued(each, prefixes)


def leads_to_own(each: Input, text: str, prefixes: Sequence[str]) -> bool:
    """Whether an address is at a host of the input's own."""
    found = _host(text)
    return _is_own(found, f"{each.token}.example") or found in _glued(each, prefixes).values()


def host(
    each: Input, prefixes: Sequence[str], endings: Sequence[str], *, arrived: bool
) -> Iterator[Attempt]:
    """A connection to a host that is the input's alone, also behind or before an address that is
    allowed, and with an ending that is."""
    name = f"{each.token}.example"
    glued = _glued(each, prefixes)

    def proved(seen: Seen) -> Proof | None:
        for hit in seen.of("host", each.number):
            reached = hit.text.lower().rstrip(".")
            if _is_own(reached, name) or reached in glued.values():
                return Proof(f"a connection to {hit.text}", hit.place)
        return None

    plain = (f"http://{name}/", name, f"{name}/#", f"@{name}/") if arrived else ()
    behind = (f"{prefix}{sign}{name}/" for prefix in prefixes for sign in "@.")
    before = (
        f"http://{name}/{sign}{prefix.partition('://')[2]}" for prefix in prefixes for sign in "?"
    )
    ended = (f"http://{name}/{each.token}{ending}" for ending in endings)
    for payload in (*plain, *ended, *behind, *before, *glued):
        yield Attempt(payload, proved)
