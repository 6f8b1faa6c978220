"""Rows of a model looked up among those of whoever asks, in one view."""

from __future__ import annotations

import ast
from collections.abc import Callable

from django_pro.edits.settings_file import imported
from django_pro.edits.source_text import EditError, SourceText, Splice

_LOOKUPS = ("get_object_or_404", "aget_object_or_404", "get_list_or_404")
Scope = Callable[[str, str], str]
"""(source of rows, source of the user) -> source of the user's own rows."""


def scoped(content: str, view: str, model: str, scope: Scope, above: str = "") -> str:
    """The module with the lookups of the model in a view, a function or class, cut down; `above`
    is what stands before the view then.

    Raises:
        EditError: the view looks up the model in no way that is understood.
    """
    text = SourceText(content)
    node = next(
        (
            each
            for each in text.tree.body
            if isinstance(each, ast.FunctionDef | ast.ClassDef) and each.name == view
        ),
        None,
    )
    if node is None:
        raise EditError(f"there is no {view} at the top of the module")
    user = "self.request.user" if isinstance(node, ast.ClassDef) else f"{_request(node)}.user"
    splices, imports = [], []
    for each in ast.walk(node):
        if not isinstance(each, ast.Call):
            continue
        name = ast.unparse(each.func).rpartition(".")[2]
        if name in _LOOKUPS and each.args and _is_model(each.args[0], model):
            rows = scope(f"{model}.objects", user)
            splices.append(Splice(text.start(each.args[0]), text.end(each.args[0]), rows))
    called = {id(each.func): each for each in ast.walk(node) if isinstance(each, ast.Call)}
    for each in ast.walk(node):
        if not isinstance(each, ast.Attribute) or not _is_manager(each.value, model):
            continue
        manager = each.value
        rows = scope(text.of(manager), user)
        call = called.get(id(each))
        if each.attr == "get" and call is not None and not _is_tried(node, call):
            given = text.content[text.end(call.func) + 1 : text.end(call)]
            lookup = f"get_object_or_404({rows}, {given}"
            splices.append(Splice(text.start(call), text.end(call), lookup))
            imports.append(("django.shortcuts", "get_object_or_404"))
        elif each.attr != "create":
            splices.append(Splice(text.start(manager), text.end(manager), rows))
    if not splices and isinstance(node, ast.ClassDef):
        splices.append(_queryset(text, node, scope, user))
    if not splices:
        raise EditError(f"{view} looks up {model} in no way that is understood")
    if above:
        first = min([node.lineno, *(each.lineno for each in node.decorator_list)])
        start = text.offset(first, 0)
        splices.append(Splice(start, start, f"{above}\n\n\n".replace("\n", text.newline)))
    return imported(text.spliced(splices), imports)


def _queryset(text: SourceText, node: ast.ClassDef, scope: Scope, user: str) -> Splice:
    """`get_queryset` at the end of a class that has none."""
    if any(isinstance(each, ast.FunctionDef) and each.name == "get_queryset" for each in node.body):
        raise EditError(f"get_queryset() of {node.name} is built in a way that is not understood")
    end = text.end(node)
    margin = " " * node.body[0].col_offset
    lines = [
        "",
        "",
        f"{margin}def get_queryset(self):",
        f"{margin}    return {scope('super().get_queryset()', user)}",
    ]
    return Splice(end, end, text.newline.join(lines))


def _request(function: ast.FunctionDef) -> str:
    names = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
    if not names:
        raise EditError(f"{function.name} takes no request")
    return "request" if "request" in names else names[0]


def _is_model(node: ast.expr, model: str) -> bool:
    return isinstance(node, ast.Name | ast.Attribute) and (
        ast.unparse(node).rpartition(".")[2] == model
    )


def _is_manager(node: ast.expr, model: str) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "objects" and _is_model(
        node.value, model
    )  # fmt: skip


def _is_tried(node: ast.AST, call: ast.Call) -> bool:
    """Whether a lookup that finds nothing is answered by an `except`."""
    return any(
        isinstance(each, ast.Try) and any(call is inner for inner in ast.walk(each))
        for each in ast.walk(node)
    )
