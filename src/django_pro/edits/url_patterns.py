"""Patterns written into a module of URLs."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence

from django_pro.edits.eager_loading import Import
from django_pro.edits.settings_file import appended, before_item, imported, in_its_quotes, lists
from django_pro.edits.source_text import EditError, SourceText, string_of


def with_patterns(
    content: str, patterns: Sequence[str], wanted: Iterable[Import], *, above: str = ""
) -> str:
    """`urlpatterns` with more entries: before the first whose route is `above`, else at the end.

    Raises:
        EditError: they are not written as a list.
    """
    for pattern in patterns:
        text = SourceText(content)
        found = next(lists(text, "urlpatterns"), None)
        if found is None:
            raise EditError("urlpatterns is not written as a list")
        source = in_its_quotes(pattern, content)
        place = next((each for each in found.elts if above and _route(each) == above), None)
        splice = before_item(text, found, place, source) if place else appended(text, found, source)
        content = text.spliced([splice])
    return imported(content, wanted)


def _route(node: ast.expr) -> str:
    return string_of(node.args[0]) if isinstance(node, ast.Call) and node.args else ""
