"""Where a change stands in the old text: what a test has to run for it to say something of it."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

Scope = tuple[str, ...]
"""Names of the classes and functions around a line, the outermost first."""


@dataclass(frozen=True, slots=True)
class Place:
    """Lines of which a test runs at least one; all of a template's, where they are 0."""

    path: str
    first: int = 0
    last: int = 0
    name: str = ""
    """Of the class whose body is changed: who requests its view is taken to run it."""


@dataclass(frozen=True, slots=True)
class _Inner:
    """The innermost statement on a line."""

    node: ast.stmt | None
    around: tuple[ast.AST, ...]
    """Classes and functions, the outermost first."""


def places(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Place, ...]:
    """Of a statement in a function, its own lines; in a class, the class; else the file.

    Imports are left out: what needs them is changed as well.
    """
    found: dict[Place, None] = {}
    for path, new in after.items():
        if path not in before:
            continue
        if path.endswith(".py"):
            found |= dict.fromkeys(_of_python(path, before[path], new))
        else:
            found[Place(path)] = None
    return tuple(found)


def _of_python(path: str, old: str, new: str) -> Iterator[Place]:
    tree, later = ast.parse(old), ast.parse(new)
    matcher = difflib.SequenceMatcher(None, old.splitlines(), new.splitlines(), autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "insert":
            for line in range(start + 1, end + 1):
                inner = _inner(later, line)
                if inner.node is not None and not _is_import(inner.node):
                    yield _of_scope(path, tree, _names(inner, start + 1))
        elif kind != "equal":
            for line in range(first + 1, last + 1):
                inner = _inner(tree, line)
                if inner.node is not None and not _is_import(inner.node):
                    yield _of_line(path, tree, inner)


def _is_import(node: ast.stmt) -> bool:
    return isinstance(node, (ast.Import, ast.ImportFrom))


def _inner(tree: ast.Module, line: int) -> _Inner:
    node: ast.stmt | None = None
    around: tuple[ast.AST, ...] = ()
    waiting: list[ast.AST] = [tree]
    while waiting:
        parent = waiting.pop()
        for child in ast.iter_child_nodes(parent):
            first, last = getattr(child, "lineno", 0), getattr(child, "end_lineno", 0) or 0
            for decorator in getattr(child, "decorator_list", ()):
                first = min(first, decorator.lineno)
            # Handlers and cases are no statements, but hold some.
            if isinstance(child, ast.expr) or not first <= line <= last:
                continue
            if isinstance(child, ast.stmt):
                node = child
            if isinstance(child, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                around = (*around, child)
            waiting = [child]
            break
    return _Inner(node, around)


def _names(inner: _Inner, first: int) -> Scope:
    """Scopes that were there before: those that begin in the inserted lines are new."""
    return tuple(
        node.name
        for node in inner.around
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
        and node.lineno < first
    )


def _of_scope(path: str, tree: ast.Module, names: Scope) -> Place:
    at: ast.AST = tree
    for name in names:
        inside = chain.from_iterable(ast.walk(each) for each in ast.iter_child_nodes(at))
        scopes = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
        found = next((e for e in inside if isinstance(e, scopes) and e.name == name), None)
        if found is None:
            break
        at = found
    return _whole(path, tree, at, names)


def _whole(path: str, tree: ast.Module, scope: ast.AST, names: Scope) -> Place:
    if isinstance(scope, ast.Module):
        return Place(path, 1, max((each.end_lineno or 0 for each in tree.body), default=1))
    first, last = getattr(scope, "lineno", 1), getattr(scope, "end_lineno", 1)
    return Place(path, first, last, ".".join(names) if isinstance(scope, ast.ClassDef) else "")


def _of_line(path: str, tree: ast.Module, inner: _Inner) -> Place:
    node, around = inner.node, inner.around
    scope = around[-1] if around else tree
    if node is None or node is scope or isinstance(scope, (ast.Module, ast.ClassDef)):
        names = tuple(getattr(each, "name", "") for each in around)
        return _whole(path, tree, scope, names)
    last = node.end_lineno or node.lineno
    body = getattr(node, "body", None)
    if isinstance(body, list) and body:  # of a loop or a condition, its head
        last = max(body[0].lineno - 1, node.lineno)
    return Place(path, node.lineno, last)
