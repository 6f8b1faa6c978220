"""The present as Django has it, where a naive one is compared with what the database gives."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable

from django_pro.edits.settings_file import imported
from django_pro.edits.source_text import EditError, SourceText, Splice

_NAIVE = re.compile(r"(?:\w+\.)*datetime\.(?:now|utcnow|today)\(\)")


def aware_now(content: str, line: int) -> str:
    """The text with `timezone.now()` for the naive present of the line, or of its function.

    Raises:
        EditError: it is not one alone, or `timezone` is another thing there.
    """
    text = SourceText(content)
    others = [
        node for node in ast.walk(text.tree)
        if isinstance(node, ast.ImportFrom) and node.module != "django.utils"
        and any((each.asname or each.name) == "timezone" for each in node.names)
    ]  # fmt: skip
    if others:
        raise EditError("`timezone` is not Django's there")
    around = [
        node for node in ast.walk(text.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.lineno <= line <= (node.end_lineno or 0)
    ]  # fmt: skip
    every = _naive(ast.walk(around[-1])) if around else []
    found = [each for each in every if each.lineno <= line <= (each.end_lineno or 0)] or every
    if len(found) != 1:
        raise EditError("which of the two is naive is not clear")
    call = found[0]
    changed = text.spliced([Splice(text.start(call), text.end(call), "timezone.now()")])
    return imported(changed, [("django.utils", "timezone")])


def _naive(nodes: Iterable[ast.AST]) -> list[ast.Call]:
    return [
        each for each in nodes
        if isinstance(each, ast.Call) and _NAIVE.fullmatch(ast.unparse(each))
    ]  # fmt: skip
