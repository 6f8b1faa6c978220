"""What the project's own middleware reads of a request before the rest of it answers."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from django_pro.facts import source

_LATER = frozenset(
    {"process_view", "process_response", "process_exception", "process_template_response"}
)
"""Methods that run once every middleware was asked, or on the way back."""


def reads_user_early(root: str, dotted: str) -> tuple[str, int] | None:
    """Path and line where a middleware of the project's reads `request.user` on the way in.

    None too where it sets `request.user` itself.
    """
    found = _definition(root, dotted)
    if found is None:
        return None
    path, node = found
    for function in _on_the_way_in(node):
        asked = min((call.lineno for call in _asks_further(function)), default=1 << 30)
        for each in ast.walk(function):
            if isinstance(each, ast.expr) and _is_user(each) and each.lineno <= asked:
                is_set = isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store)
                return None if is_set else (path, each.lineno)
    return None


def sets_user(root: str, dotted: str) -> bool:
    """Whether a middleware of the project's gives requests their user."""
    found = _definition(root, dotted)
    return found is not None and any(
        _is_user(each) and isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store)
        for each in ast.walk(found[1])
    )


def _definition(root: str, dotted: str) -> tuple[str, ast.ClassDef | ast.FunctionDef] | None:
    module, _, name = dotted.rpartition(".")
    base = Path(root, *module.split("."))
    for path in (base.with_suffix(".py"), base / "__init__.py"):
        tree = source.tree_of(str(path)) if path.is_file() else None
        for node in tree.body if tree is not None else ():
            if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name == name:
                return str(path), node
    return None


def _on_the_way_in(
    node: ast.ClassDef | ast.FunctionDef,
) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for each in ast.walk(node):
        if (
            isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
            and each.name not in _LATER
            and any(argument.arg == "request" for argument in each.args.args)
        ):
            yield each


def _asks_further(function: ast.AST) -> Iterator[ast.Call]:
    for each in ast.walk(function):
        if isinstance(each, ast.Call):
            called = each.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in ("get_response", "__call__"):
                yield each


def _is_user(node: ast.AST) -> bool:
    """`request.user`, or `getattr(request, "user", ...)`."""
    if isinstance(node, ast.Attribute):
        return node.attr == "user" and getattr(node.value, "id", "") == "request"
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("getattr", "hasattr"):
        name = node.args[1] if len(node.args) > 1 else None
        first = getattr(node.args[0], "id", "") if node.args else ""
        return first == "request" and isinstance(name, ast.Constant) and name.value == "user"
    return False
