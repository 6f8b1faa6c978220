"""Tests that say how visitors are refused, where they are refused by another status."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from django_pro.edits.case_source import Case, CaseSource
from django_pro.edits.source_text import EditError, Splice

_NAMES = {"HTTP_403_FORBIDDEN": "HTTP_401_UNAUTHORIZED", "FORBIDDEN": "UNAUTHORIZED"}


def with_unauthorized(content: str, case: Case, which: int | None) -> str:
    """The text with one 403 of a test as a 401, by its place among them; with all for `None`.

    Raises:
        EditError: the test has no such place.
    """
    text = CaseSource(content)
    function = text.function(case)
    if function is None:
        raise EditError(f"{case} is not in the file")
    found = list(_places(text, function))
    chosen = found if which is None else found[which : which + 1]
    if not chosen:
        raise EditError(f"{case} names no 403 there")
    return text.spliced(chosen)


def _places(text: CaseSource, function: ast.AST) -> Iterator[Splice]:
    nodes = [each for each in ast.walk(function) if isinstance(each, ast.expr)]
    for node in sorted(nodes, key=lambda each: (each.lineno, each.col_offset)):
        if isinstance(node, ast.Constant) and node.value == 403:
            yield Splice(text.start(node), text.end(node), "401")
        elif isinstance(node, ast.Attribute) and node.attr in _NAMES:
            end = text.end(node)
            yield Splice(end - len(node.attr), end, _NAMES[node.attr])
        elif isinstance(node, ast.Name) and node.id in _NAMES and "HTTP" in node.id:
            yield Splice(text.start(node), text.end(node), _NAMES[node.id])
