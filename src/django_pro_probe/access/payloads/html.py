"""What is a script in a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro_probe.access import (
    input_letters,
    markup,
)
from django_pro_probe.access.inputs import Input
from django_pro_probe.access.payloads.attempt import Attempt, Proof, Seen
from django_pro_probe.access.sinks import Hit, Place

_TEXT = re.compile(r"[<>]")


def attempts(each: Input, seen: Seen) -> Iterator[Attempt]:
    """Only what the page shows can be unescaped there."""
    shown: list[bool] = []

    def proved(seen: Seen) -> Proof | None:
        if not markup.is_html(seen.response.headers.get("Content-Type", "")):
            return None
        if each.token in seen.page.lower():
            shown.append(True)
        return proof(seen, each.number)

    def led(seen: Seen) -> Proof | None:
        if not markup.is_html(seen.response.headers.get("Content-Type", "")):
            return None
        if markup.addresses(seen.page, each.token, "javascript:"):
            return Proof("a link runs it", place_of(seen, each.number))
        return None

    yield Attempt(each.token + markup.PAYLOAD, proved)
    for text in (markup.BRIEF, markup.SHORT):
        if not shown:  # it was too long, or refused
            yield Attempt(each.token + text, proved)
    if markup.addresses(seen.page, each.token, each.value().lower()):
        yield Attempt(f"javascript:djp('{each.token}')", led)


_STAND_IN = input_letters.token(675)


def proof(seen: Seen, number: int) -> Proof | None:
    """Where a page would run what stands behind an input's letters."""
    page, letters = seen.page, input_letters.token(number)
    found = markup.each_run(page, letters, _STAND_IN)
    if not found:
        return None
    first = place_of(seen, number)
    lines = [
        hit.place
        for hit in seen.of("template-line", number)
        if hit.detail == "innermost"
        for _ in range(hit.text.lower().count(letters))
    ]
    if next(seen.of("markup", number), None) is None and len(lines) == page.lower().count(letters):
        # Occurrences in the page stand in the order in which the nodes were rendered.
        by_line = {str(lines[at]): (how, lines[at]) for at, how in reversed(found)}
        one, *others = reversed(by_line.values())
        return Proof(*one, tuple(others))
    return Proof(found[0][1], first)


def place_of(seen: Seen, number: int) -> Place | None:
    """Where the text was declared to be safe; else the template's line, else what answered."""
    for kind in ("markup", "template-line", "answer"):
        found = [hit for hit in seen.of(kind, number) if hit.place is not None]
        if kind == "template-line":
            raw = [hit for hit in found if _TEXT.search(hit.text) and "<djp" in hit.text.lower()]
            found = _innermost(raw or found)
        if found:
            return found[0].place
    return None


def _innermost(hits: list[Hit]) -> list[Hit]:
    """Of nodes that hold one another the one with the least text."""
    return sorted(hits, key=lambda hit: len(hit.text))[:1]
