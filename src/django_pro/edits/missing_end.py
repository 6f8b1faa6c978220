"""A view that goes elsewhere where the other end of a one-to-one relation is not there."""

from __future__ import annotations

import ast

from django_pro.edits import imports
from django_pro.edits.source_text import EditError, SourceText, Splice

_METHODS = ("get", "post", "dispatch", "put", "patch", "delete")
"""Of a class, whose value is the answer."""


def redirected(content: str, path: str, line: int, name: str, target: str) -> tuple[str, str]:
    """The text where the view at the line redirects to `target` what has no `name`, and the name
    of the view.

    Raises:
        EditError: it is no view that answers there, or what has none is not told by a name.
    """
    text = SourceText(content)
    holder, function = _around(text.tree, line)
    given = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
    if "request" not in given or (holder and function.name not in _METHODS):
        raise EditError(f"{function.name}() is no view that answers a request itself")
    if isinstance(function, ast.AsyncFunctionDef):
        raise EditError(f"{function.name}() is asynchronous")
    statement = next(
        (each for each in function.body if each.lineno <= line <= (each.end_lineno or 0)), None
    )
    owners = {
        ast.unparse(node.value)
        for node in (ast.walk(statement) if statement is not None else ())
        if isinstance(node, ast.Attribute) and node.attr == name and _is_plain(node.value)
    }
    if statement is None or len(owners) != 1:
        raise EditError(f"whose {name} is read there is not clear")
    margin = text.indent(statement)
    guard = f'if not hasattr({owners.pop()}, "{name}"):\n{margin}    return redirect("{target}")\n'
    at = text.start(statement)
    wanted = imports.added(text, path, [("django.shortcuts", "redirect")])
    new = text.spliced([Splice(at, at, f"{guard}{margin}"), *wanted])
    SourceText(new).check()
    return new, f"{holder}.{function.name}" if holder else function.name


def _is_plain(node: ast.expr) -> bool:
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)


def _around(tree: ast.AST, line: int) -> tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    """The innermost function of a line, with the class around it."""
    holder, node = "", tree
    found: ast.FunctionDef | ast.AsyncFunctionDef | None = None
    while True:
        inner = next(
            (each for each in ast.iter_child_nodes(node)
             if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
             and each.lineno <= line <= (each.end_lineno or 0)), None,
        )  # fmt: skip
        if inner is None:
            if found is None:
                raise EditError("no function holds the line")
            return holder, found
        if isinstance(inner, ast.ClassDef):
            holder = inner.name
        else:
            holder, found = holder if found is None else "", inner
        node = inner
