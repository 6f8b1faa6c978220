"""Waivers that stand in the source: `# django-pro: allow RULE[, RULE] -- reason`.

In a template: `{# django-pro: allow RULE -- reason #}`. Comments of Python are read with
`tokenize`: a string that looks like a waiver is none.
"""

from __future__ import annotations

import io
import os
import re
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django_pro.facts import source

MARK = b"django-pro:"
LARGEST = 2_000_000
"""Bytes; a longer file is written by no person."""
TEMPLATES = (".html", ".htm", ".djhtml", ".jinja", ".jinja2", ".j2", ".txt", ".xml")

_IN_PYTHON = re.compile(r"#\s*django-pro:\s*allow\b(.*)", re.DOTALL)
_IN_TEMPLATE = re.compile(r"\{#\s*django-pro:\s*allow\b(.*?)#\}")


@dataclass(frozen=True, slots=True)
class Waiver:
    """One comment, or one entry of the configuration."""

    rules: tuple[str, ...]
    """As written: names or codes."""
    reason: str
    path: str
    """Absolute path of the file that it stands in."""
    line: int
    text: str
    """As written; of a comment without what stands around it."""
    column: int = 0
    alone: bool = False
    """Nothing but the comment is on its line: it holds for what is below."""
    glob: str = ""
    """Of the configuration's: the files that it holds for."""


def waivers_in(path: str) -> tuple[Waiver, ...]:
    """Of a Python file or a template; none when it can't be read."""
    try:
        # Neither a pipe, which would have us wait, nor a device that never ends.
        if not os.path.isfile(path) or os.path.getsize(path) > LARGEST:
            return ()
        content = Path(path).read_bytes()
    except OSError:
        return ()
    if MARK not in content:
        return ()
    found = _of_python(content) if path.endswith((".py", ".pyi")) else _of_template(content)
    return tuple(_waiver(path, *each) for each in found)


Comment = tuple[int, int, str, str, bool]
"""Line, column in UTF-8 bytes as `ast` counts, what follows `allow`, the whole comment, and whether
it is alone on its line."""


def _of_python(content: bytes) -> Iterator[Comment]:
    try:
        for token in tokenize.tokenize(io.BytesIO(content).readline):
            found = _IN_PYTHON.search(token.string) if token.type == tokenize.COMMENT else None
            if found is not None:
                before = token.line[: token.start[1]]
                column = len((before + token.string[: found.start()]).encode())
                yield token.start[0], column, found[1], found[0], not before.strip()
    except (tokenize.TokenError, SyntaxError, ValueError):
        return  # what stands above the error was read


def _of_template(content: bytes) -> Iterator[Comment]:
    for number, line in enumerate(content.decode("utf-8", "replace").split("\n"), 1):
        for found in _IN_TEMPLATE.finditer(line):
            column = len(line[: found.start()].encode())
            yield number, column, found[1], found[0], line.strip() == found[0]


def _waiver(path: str, line: int, column: int, told: str, text: str, alone: bool) -> Waiver:
    names, _, reason = told.partition("--")
    rules = tuple(name for name in re.split(r"[\s,]+", names) if name)
    return Waiver(rules, " ".join(reason.split()), path, line, text.strip(), column, alone)


def standing_for(waivers: Iterable[Waiver], path: str, line: int) -> Iterator[Waiver]:
    """Those of one file that hold for a place in it.

    They stand on the lines of its statement, or in a comment of their own right above.
    """
    first, code_end, last = (line, line, line)
    if path.endswith(".py"):
        first, code_end, last = source.extent(path, line)
    above = {*_above(path, first), *_above(path, line)}
    for waiver in waivers:
        if waiver.alone:
            if first <= waiver.line <= code_end or waiver.line in above:
                yield waiver
        elif first <= waiver.line <= last:
            yield waiver


def _above(path: str, line: int) -> Iterator[int]:
    """Lines above that are comments from end to end, up to the first that is not."""
    for number in range(line - 1, 0, -1):
        if not source.line_at(path, number).startswith(("#", "{#")):
            return
        yield number
