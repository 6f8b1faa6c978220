"""Commands, code, modules and templates."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Iterator
from typing import Any

from django_pro_probe.access import (
    outside,
    surroundings,
)
from django_pro_probe.access.inputs import Input
from django_pro_probe.access.payloads import sql
from django_pro_probe.access.payloads.attempt import Attempt, Proof, Seen
from django_pro_probe.access.sinks import Hit


def command(each: Input, hit: Hit) -> Iterator[Attempt]:
    """A second command behind the first."""

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("command", each.number):
            if found.detail == "shell" and _is_second_command(found.text):
                return Proof(found.text[:200], found.place)
        return None

    def chosen(seen: Seen) -> Proof | None:
        for found in seen.of("command", each.number):
            if found.detail == "program" and found.text.startswith("/djp/"):
                return Proof(found.text[:200], found.place)
        return None

    quote = sql.quote_of(hit.text, each.token)
    if hit.detail in outside.INTERPRETERS:
        _, call, joined = outside.INTERPRETERS[hit.detail]

        def called(seen: Seen) -> Proof | None:
            for found in seen.of("command", each.number):
                is_run = call in found.text and not sql.quote_of(found.text, call)
                if found.detail == hit.detail and is_run:
                    return Proof(f"{hit.detail} runs {found.text[:200]}", found.place)
            return None

        behind = f"{joined}{quote}" if quote else ""
        yield Attempt(f"{each.token}{quote}{joined}{call}{behind}", called)
    elif hit.detail == "shell":
        for payload in (f"{each.token}{quote};djpcmd;{quote}",
                        f"{each.token}{quote}|djpcmd {quote}", f"{each.token}$(djpcmd)",
                        f"{each.token}\n djpcmd"):  # fmt: skip
            yield Attempt(payload, proved)
    else:
        yield Attempt(f"/djp/{each.token}", chosen)


def _is_second_command(text: str) -> bool:
    """Whether a POSIX shell takes `djpcmd` for a command of its own."""
    if "$(djpcmd)" in text:
        at = text.find("$(djpcmd)")
        return sql.quote_of(text, "$(djpcmd)") != "'" and text[at - 1 : at] != "\\"
    lexer = shlex.shlex(text.replace("\n", " ; "), posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    try:
        words = list(lexer)
    except ValueError:  # a quote that nothing ends
        return False
    return any(
        word == "djpcmd" and set(words[at - 1]) <= set(";|&()") and at
        for at, word in enumerate(words)
    )


def code(each: Input) -> Iterator[Attempt]:
    """An import that only running code can ask for."""

    def proved(seen: Seen) -> Proof | None:
        ran = any(hit.text.startswith(each.token) for hit in seen.of("import", each.number))
        for found in seen.of("code", each.number):
            whole = f"__import__('{each.token}')" in found.text
            if ran or whole:
                return Proof(found.text[:200], found.place)
        return None

    yield Attempt(f"__import__('{each.token}')", proved)


def module(each: Input) -> Iterator[Attempt]:
    """A module of the input's choice."""

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("import", each.number):
            if found.text == each.token and found.place is not None:
                return Proof(f"module {found.text} is imported", found.place)
        return None

    yield Attempt(f"{each.token}.attribute", proved)
    yield Attempt(each.token, proved)


def template(each: Input) -> Iterator[Attempt]:
    """A variable in the source of a template."""

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("template", each.number):
            if f"{each.token}{{{{" in found.text:
                return Proof(found.text[:200], found.place)
        return None

    yield Attempt(f"{each.token}{{{{ 7 }}}}", proved)


def formatted(each: Input, formats: Iterable[tuple[str, str]]) -> Iterator[Attempt]:
    """A replacement field that reads an attribute, in a text that is formatted."""
    for call, name in formats:
        place = surroundings.line_of(call, "")

        def proved(seen: Seen, place: Any = place) -> Proof | None:
            found = re.search(rf"{each.token}(<|&lt;|\\u003c)class[^>&]*", seen.page, re.I)
            is_done = 200 <= seen.response.status < 400
            if found is None or not is_done:
                return None
            return Proof(found[0][:200], place.wire() if place is not None else None)

        yield Attempt(f"{each.token}{{{name}.__class__}}", proved)
