"""The eager loads of a view, and its source without each: what tests of its queries must notice."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import endpoints
from django_pro.agent.work import Work
from django_pro.edits.source_text import SourceText, Splice
from django_pro.engine.web_outline import WebView

_LOADS = ("select_related", "prefetch_related")
_ELSEWHERE = re.compile(
    r"(?:^|_)(?:models?|managers?|querysets?|selectors?|services?|queries|serializers?|repositor\w+)$"
)
"""Modules whose functions views call for their rows."""
_NO_NAMES = {"get", "all", "filter", "save", "create", "get_queryset", "get_context_data", "open"}
_Function = ast.FunctionDef | ast.ClassDef


@dataclass(frozen=True, slots=True)
class Dropped:
    path: Path
    text: str
    """Of the file without it."""
    told: str
    """`select_related("author")`."""


def dropped(work: Work, view: WebView) -> Iterator[Dropped]:
    """The files of a view without one eager load each: one name of each call."""
    path = work.copy.path(view.path)
    text = work.copy.read(path)
    node = _found(ast.parse(text), endpoints.class_name(view))
    if node is None:
        return
    yield from _without(path, text, node)
    names = {
        each.attr if isinstance(each, ast.Attribute) else each.id
        for each in ast.walk(node)
        if isinstance(each, ast.Attribute | ast.Name)
    }
    for other in sorted(work.copy.root.rglob("*.py")):
        inside = other.relative_to(work.copy.root).with_suffix("").parts
        if other == path or not any(_ELSEWHERE.search(each) for each in inside):
            continue
        source = work.copy.read(other)
        if not any(each in source for each in _LOADS) or not work.original.is_own(
            str(Path(work.original.root, *inside))
        ):
            continue
        for function in ast.walk(ast.parse(source)):
            if isinstance(function, ast.FunctionDef) and function.name in names - _NO_NAMES:
                yield from _without(other, source, function)


def _found(tree: ast.Module, name: str) -> _Function | None:
    for each in ast.walk(tree):
        if isinstance(each, ast.FunctionDef | ast.ClassDef) and each.name == name:
            return each
    return None


def _without(path: Path, content: str, node: ast.AST) -> Iterator[Dropped]:
    text = SourceText(content)
    for call in ast.walk(_same(text.tree, node)):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
            continue
        method = call.func.attr
        if method not in _LOADS or call.keywords:
            continue
        start, end = text.end(call.func.value), text.end(call)
        for number, each in enumerate(call.args):
            told = f"{method}({ast.unparse(each)})"
            for less, what in _less(each, told):
                left = [ast.unparse(one) for one in call.args[:number]]
                left += [less] if less else []
                left += [ast.unparse(one) for one in call.args[number + 1 :]]
                inner = f".{method}({', '.join(left)})" if left else ".all()"
                yield Dropped(path, text.spliced([Splice(start, end, inner)]), what)


def _less(each: ast.expr, told: str) -> Iterator[tuple[str, str]]:
    """What is left of a name, and how that is told: nothing, and where it starts with another,
    that."""
    yield "", told
    if isinstance(each, ast.Constant) and "__" in str(each.value):
        first, _, last = str(each.value).rpartition("__")
        yield repr(first), f"{told} beyond {first}, without {last}"


def _same(tree: ast.Module, node: ast.AST) -> ast.AST:
    """The node of another tree of the same text."""
    for each in ast.walk(tree):
        if type(each) is type(node) and getattr(each, "lineno", 0) == getattr(node, "lineno", -1):
            return each
    return tree
