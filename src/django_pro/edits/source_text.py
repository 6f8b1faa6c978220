"""Python source that is changed by splices: what is not spliced stays byte for byte.

Places are those of `ast`: lines from 1, columns in bytes of UTF-8 from 0.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

_LINE_END = re.compile(r"\r\n|\r|\n")
_BOM = "\ufeff"


class EditError(Exception):
    """The change can't be written there; the text says why."""


class Spanned(Protocol):
    """A node of `ast` that stands somewhere."""

    lineno: int
    col_offset: int
    end_lineno: int | None
    end_col_offset: int | None


def string_of(node: ast.expr) -> str:
    """A string constant's value; empty for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


@dataclass(frozen=True, slots=True)
class Splice:
    """`text` in the place of the characters from `start` to `end`."""

    start: int
    end: int
    text: str


class Text:
    """A file's text: a template's, or the Python source below."""

    def __init__(self, content: str) -> None:
        self.content = content
        self._first = len(_BOM) if content.startswith(_BOM) else 0
        self._starts = [self._first, *(found.end() for found in _LINE_END.finditer(content))]
        found = _LINE_END.search(content)
        self.newline = found.group() if found else "\n"

    def offset(self, line: int, column: int) -> int:
        """Characters before a place."""
        start = self._starts[line - 1]
        text = self.content[start : start + column]
        if text.isascii():
            return start + column
        return start + len(self.content[start:].encode()[:column].decode(errors="ignore"))

    def spliced(self, splices: Iterable[Splice]) -> str:
        """The text with all splices; insertions at one place keep their order.

        Raises:
            EditError: two of them overlap.
        """
        parts: list[str] = []
        at = 0
        for splice in sorted(splices, key=lambda each: (each.start, each.end)):
            if splice.start < at:
                raise EditError("two changes want the same text")
            parts += (self.content[at : splice.start], splice.text)
            at = splice.end
        return "".join((*parts, self.content[at:]))


class SourceText(Text):
    """Python source with its syntax tree.

    Raises:
        EditError: this Python can't parse it.
    """

    def __init__(self, content: str) -> None:
        super().__init__(content)
        try:
            self.tree = ast.parse(content[self._first :])
        except (SyntaxError, ValueError, RecursionError) as error:
            own = f"{sys.version_info.major}.{sys.version_info.minor}"
            raise EditError(
                f"the file can't be parsed by Python {own}, which runs django-pro: {error}"
            ) from error

    def check(self) -> None:
        """Raises EditError for what parses and is no Python, e.g. a keyword given twice."""
        try:
            flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
            compile(self.tree, "<changed>", "exec", flags, dont_inherit=True)
        except (SyntaxError, ValueError, RecursionError) as error:
            raise EditError(f"the changed file is no Python: {error}") from error

    def start(self, node: Spanned) -> int:
        return self.offset(node.lineno, node.col_offset)

    def end(self, node: Spanned) -> int:
        return self.offset(node.end_lineno or node.lineno, node.end_col_offset or node.col_offset)

    def of(self, node: Spanned) -> str:
        """The text of a node."""
        return self.content[self.start(node) : self.end(node)]

    def indent(self, node: Spanned) -> str:
        """The white space before a node that begins its line.

        Raises:
            EditError: something else stands before it.
        """
        before = self.content[self._starts[node.lineno - 1] : self.start(node)]
        if before.strip():
            raise EditError(f"line {node.lineno} holds more than one statement")
        return before

    def width(self, offset: int) -> int:
        """Characters of the line before a place."""
        return offset - max(start for start in self._starts if start <= offset)

    def margin(self, offset: int) -> str:
        """The white space that the line of a place begins with."""
        line = self.content[offset - self.width(offset) : offset]
        return line[: len(line) - len(line.lstrip())]
