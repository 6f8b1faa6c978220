"""What becomes of a text in a page: whether a browser would run it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

PAYLOAD = "\"'<djp djpattr=1> djpattr=1;djp()`${djp}"
"""Follows an input's letters: it ends quotes, opens an element, is an attribute where tags go, and
is JavaScript."""
BRIEF = "\"'<djp djpattr=1>"
"""Where there is no room for code: an attribute too, where no quotes stand around the letters."""
SHORT = "<djp>"
_ADDRESSES = frozenset({"href", "src", "action", "formaction", "data", "xlink:href"})
_CODE = re.compile(r"^$|javascript|ecmascript|module")
_MOST_OCCURRENCES = 30
_NEAR = 120
"""Characters behind the letters in which the payload has to follow."""


def is_raw(text: str) -> bool:
    """Whether a text holds a payload as it is, or what `strip_tags` leaves of it."""
    return "<djp" in text or "' djpattr" in text


def is_html(content_type: str) -> bool:
    """Whether a browser reads an answer as markup."""
    kind = content_type.partition(";")[0].strip().lower()
    return kind in ("text/html", "application/xhtml+xml", "image/svg+xml")


def each_run(page: str, letters: str, stand_in: str) -> list[tuple[int, str]]:
    """(number of the occurrence from 0, how) of the letters where a browser would run what follows.

    `stand_in`: other letters, as many, that stand nowhere in the page.
    """
    found = []
    at, number = page.lower().find(letters), 0
    while at >= 0 and number < _MOST_OCCURRENCES:
        single = f"{page[:at]}{stand_in}{page[at + len(letters) :]}"
        how = runs(single, stand_in)
        if how:
            found.append((number, how))
        at, number = page.lower().find(letters, at + 1), number + 1
    return found


def runs(page: str, letters: str) -> str:
    """How a browser would run a payload behind the letters; empty where it would not."""
    lower = page.lower()
    start = lower.find(letters)
    while start >= 0:
        near = lower[start + len(letters) : start + len(letters) + _NEAR]
        before_next = near.partition(letters)[0]
        if re.match(r"[^<>]{0,24}<djp[ >]", before_next):
            return "an element of the input's own stands in the page"
        start = lower.find(letters, start + 1)
    for kind, text in _contexts(page, letters):
        if kind == "attribute":
            return "an attribute of the input's own stands in a tag"
        if _runs_as_code(text, letters):
            place = "an event handler" if kind == "handler" else "a script"
            return f"it ends the string that it stands in, in {place}"
    return ""


def addresses(page: str, letters: str, wanted: str) -> bool:
    """Whether an address in the page begins with `wanted`, and holds the letters."""
    parser = _Parser(letters)
    _feed(parser, page)
    return any(value.strip().lower().startswith(wanted) for value in parser.addresses)


def _contexts(page: str, letters: str) -> Iterator[tuple[str, str]]:
    parser = _Parser(letters)
    _feed(parser, page)
    yield from parser.found


def _feed(parser: HTMLParser, page: str) -> None:
    try:
        parser.feed(page)
        parser.close()
    except Exception:  # broken markup: what was read until there counts
        return


class _Parser(HTMLParser):
    def __init__(self, letters: str) -> None:
        super().__init__()
        self.letters = letters
        self.found: list[tuple[str, str]] = []
        self.addresses: list[str] = []
        self._script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = {name for name, _ in attrs}
        values = [value or "" for _, value in attrs]
        if (
            "djpattr" in names
            and tag != "djp"
            and any(self.letters in value.lower() for value in values)
        ):
            self.found.append(("attribute", tag))
        for name, value in attrs:
            if self.letters not in (value or "").lower():
                continue
            if name.startswith("on"):
                self.found.append(("handler", value or ""))
            elif name in _ADDRESSES:
                self.addresses.append(value or "")
                if (value or "").strip().lower().startswith("javascript:"):
                    self.found.append(("handler", (value or "").strip()[11:]))
        kind = dict(attrs).get("type") or ""
        self._script = tag == "script" and bool(_CODE.search(kind.lower()))

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 as HTMLParser calls it
        self._script = False

    def handle_data(self, data: str) -> None:
        if self._script and self.letters in data.lower():
            self.found.append(("script", data))


def _runs_as_code(code: str, letters: str) -> bool:
    """Whether the payload gets out of the JavaScript string that its letters stand in."""
    at = code.lower().find(letters)
    while at >= 0:
        quote = _quote_at(code, at)
        tail = code[at + len(letters) : at + len(letters) + _NEAR]
        if quote is None:
            pass  # in a comment
        elif not quote:
            if re.match(r"[^\n]{0,60}?;djp\(\)", tail):
                return True
        elif quote == "`":
            if "${djp}" in tail and "\\${djp}" not in tail:
                return True
        elif _ends_string(tail.partition("djp()")[0] if "djp()" in tail else "", quote):
            return True
        at = code.lower().find(letters, at + 1)
    return False


def _ends_string(tail: str, quote: str) -> bool:
    escaped = False
    for letter in tail:
        if escaped:
            escaped = False
        elif letter == "\\":
            escaped = True
        elif letter == quote:
            return True
    return False


def _quote_at(code: str, end: int) -> str | None:
    """The quote of the string that a position stands in, empty for none, None in a comment."""
    quote, index = "", 0
    while index < end:
        letter, pair = code[index], code[index : index + 2]
        if quote:
            if letter == "\\":
                index += 1
            elif letter == quote:
                quote = ""
        elif pair in ("//", "/*"):
            close = code.find("\n" if pair == "//" else "*/", index)
            if close < 0 or close >= end:
                return None
            index = close
        elif letter in "'\"`":
            quote = letter
        index += 1
    return quote
