"""Texts that other programs read: patterns, mails, logs and tables."""

from __future__ import annotations

import csv
import io
import itertools
import linecache
import re
from collections.abc import Iterator
from contextlib import suppress

from django_pro_probe.access import (
    backtracking,
    markup,
    reading,
    surroundings,
)
from django_pro_probe.access.inputs import Input, Upload
from django_pro_probe.access.payloads.attempt import Attempt, Proof, Seen
from django_pro_probe.access.sinks import Hit, Place, template_place


def pattern(each: Input) -> Iterator[Attempt]:
    """A repeat within a repeat, in the source of a regular expression."""
    payload = f"({each.token}|(a+)+)+$"

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("pattern", each.number):
            if payload in found.text:
                return Proof(f"the expression is {found.text[:200]}", found.place)
        return None

    yield Attempt(payload, proved)


def backtracking_text(hit: Hit) -> Iterator[Attempt]:
    """A text that the expression at hand takes ever longer for."""
    source, text = backtracking.source_of(hit.detail), backtracking.worst_of(hit.detail)
    if not text:
        return

    def proved(seen: Seen) -> Proof | None:
        for found in seen.hits:
            if found.kind == "regex" and found.number < 0 and found.detail == hit.detail:
                told = f"each character more doubles the time of {source[:120]!r}"
                used = found.place["path"] if found.place is not None else ""
                written = surroundings.literal(source, used) if used else None
                if written is None and source not in "".join(linecache.getlines(used)):
                    written = surroundings.line_of(source, used)  # of a validator of a model, say
                return Proof(told, written.wire() if written is not None else found.place)
        return None

    backtracking.expect(text)
    yield Attempt(text, proved)


MESSAGE = "A message"
"""What is told of a text that the messages framework carries to the next page."""
SAFE_MESSAGE = "A message that is declared safe"


def message(each: Input) -> Iterator[Attempt]:
    """Markup in a message for the next page."""

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("message", each.number):
            if f"{each.token}{markup.SHORT[:4]}" not in found.text.lower():
                continue
            if found.detail == "safe":
                declared = next((hit.place for hit in seen.of("markup", each.number)), None)
                return Proof(SAFE_MESSAGE, declared or found.place)
            return Proof(MESSAGE, found.place)
        return None

    yield Attempt(f"{each.token}{markup.SHORT}", proved)


def mail(each: Input) -> Iterator[Attempt]:
    """The host of a link in a mail, from a header that any client can send."""
    if each.where != "header":
        return
    link = re.compile(rf"https?://{each.token}\.example(?![\w.-])", re.I)

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("mail", each.number):
            match = link.search(found.text)
            if match is not None:
                place = _read_at(each.name) or found.place
                return Proof(f"the mail has the link {match[0]}/...", place)
        return None

    yield Attempt(f"{each.token}.example", proved)
    if not each.name.endswith("Host"):  # what is shown as it came has no path of the project's
        link = re.compile(rf"https?://{each.token}\.example[/?#]{{1,3}}\w", re.I)
        yield Attempt(f"https://{each.token}.example", proved)


def _read_at(header: str) -> Place | None:
    """The project's line that took the header, which may be in another module than the mail."""
    at = reading.header_read_at(header)
    return {**template_place(at[0], at[1]), "function": at[2]} if at is not None else None


def log(each: Input) -> Iterator[Attempt]:
    """A line of its own in a log."""

    line = f"{each.token}\nwarning {each.token}"  # the code may write it in another case

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("log", each.number):
            if line in found.detail.lower() and line in found.text.lower():
                return Proof(f"the log has a line WARNING {each.token}", found.place)
        return None

    if each.where not in ("header", "cookie"):  # no line break gets there
        yield Attempt(f"{each.token}\nWARNING {each.token}", proved)


def raw_mail(each: Input) -> Iterator[Attempt]:
    """A header of its own in the text of a mail: one that smtplib does not take out again."""
    header = f"Cc: {each.token}@djp.example"

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("raw-mail", each.number):
            head = list(itertools.takewhile(_IN_HEAD.match, found.text.splitlines()))
            if header.lower() in map(str.lower, head):
                place = _header_at(head, each.value(), found.place)
                return Proof(f"the mail has the header {header}", place)
        return None

    if each.where not in ("header", "cookie"):
        yield Attempt(f"{each.value()}\n{header}", proved)
        yield Attempt(f"{each.value()}\r\n{header}", proved)


def _header_at(head: list[str], value: str, sent_at: Place | None) -> Place | None:
    """The line that writes the header which a value stands in, in the file that sends the mail;
    else the one that sends it."""
    line = next((each for each in head if value in each), "")
    before = line.partition(value)[0]
    if sent_at is None or not _HEADER.fullmatch(before):
        return sent_at
    written = surroundings.line_begun(before, sent_at["path"])
    return written.wire() if written is not None else sent_at


_HEADER = re.compile(r"[\w-]+: ?")
_IN_HEAD = re.compile(r"[!-9;-~]+:|[ \t]+\S")
_FORMULA = "=1+"


def formula(each: Input) -> Iterator[Attempt]:
    """A cell of a table that a spreadsheet computes."""

    def proved(seen: Seen) -> Proof | None:
        for cell in _cells(seen.page):
            if cell.lower().startswith(f"{_FORMULA}{each.token}"):
                ways = ("cell-made", "table-row", "answer")
                hits = (hit for way in ways for hit in seen.of(way, each.number))
                place = next((hit.place for hit in hits if hit.place is not None), None)
                return Proof(f"a cell is {cell[:60]}", place)
        return None

    yield Attempt(f"{_FORMULA}{each.token}", proved)


def _cells(page: str) -> Iterator[str]:
    """Cells of a table, whatever stands between them."""
    for delimiter in ",;\t":
        with suppress(csv.Error):
            for row in csv.reader(io.StringIO(page), delimiter=delimiter):
                yield from row


def is_table(seen: Seen) -> bool:
    """Whether an answer is a file for a spreadsheet."""
    told = [seen.response.headers.get(name, "") for name in ("Content-Type", "Content-Disposition")]
    return "text/csv" in told[0] or ".csv" in told[1]


def in_a_file(each: Input, attempt: Attempt) -> Iterator[Attempt]:
    """The attempt; of an uploaded file a text is its name, then what it holds."""
    if each.where != "file" or not isinstance(attempt.payload, str) or attempt.control is not None:
        yield attempt
        return
    text = attempt.payload
    yield attempt._replace(payload=Upload(text, each.token.encode(), "text/plain"))
    name = f"{each.token}.{each.ending('txt')}"
    yield attempt._replace(payload=Upload(name, text.encode(), "text/plain"))
