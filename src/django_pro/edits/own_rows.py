"""Rows of a model looked up among those of whoever asks, in one view."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass

from django_pro.edits.settings_file import imported
from django_pro.edits.source_text import EditError, SourceText, Splice

_LOOKUPS = ("get_object_or_404", "aget_object_or_404", "get_list_or_404")
Scope = Callable[[str, str], str]
"""(source of rows, source of the user) -> source of the user's own rows."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """How the rows of whoever asks are written."""

    of: Scope
    above: str = ""
    """Definition that stands before the view where `of` calls it; empty without one."""
    keeps: Callable[[str], str] | None = None
    """source of the user -> condition under which all rows stay; None for nobody."""
    plain: Scope | None = None
    """Those of users who don't keep all."""


_MADE_ANEW = ("create", "perform_create")
"""Methods that look at the rows of others to make one: whether something is taken."""


def scoped(content: str, view: str, model: str, rows: Scope | Narrowed) -> str:
    """The module with the lookups of the model in a view, a function or class, cut down.

    Raises:
        EditError: the view looks up the model in no way that is understood.
    """
    narrowed = rows if isinstance(rows, Narrowed) else Narrowed(rows)
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
    if isinstance(node, ast.FunctionDef):
        splices, imports = _lookups(text, node, model, narrowed.of, f"{_request(node)}.user")
    else:
        splices, imports = _in_class(text, node, model, narrowed)
    if not splices:
        raise EditError(f"{view} looks up {model} in no way that is understood")
    called = narrowed.above.partition("(")[0].removeprefix("def ")
    if called and any(f"{called}(" in each.text for each in splices):
        first = min([node.lineno, *(each.lineno for each in node.decorator_list)])
        start = text.offset(first, 0)
        above = f"{narrowed.above}\n\n\n".replace("\n", text.newline)
        splices.append(Splice(start, start, above))
    return imported(text.spliced(splices), imports)


_Edits = tuple[list[Splice], list[tuple[str, str]]]


def _lookups(text: SourceText, node: ast.AST, model: str, scope: Scope, user: str) -> _Edits:
    """Where a function finds rows of the model."""
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
    return splices, imports


def _in_class(text: SourceText, node: ast.ClassDef, model: str, narrowed: Narrowed) -> _Edits:
    """The queryset of a class that has one, and what its other methods look up."""
    user = "self.request.user"
    methods = [each for each in node.body if isinstance(each, ast.FunctionDef)]
    own = next((each for each in methods if each.name == "get_queryset"), None)
    assigned = {
        ast.unparse(target)
        for each in node.body if isinstance(each, ast.Assign) for target in each.targets
    }  # fmt: skip
    splices, imports = [], []
    for method in methods:
        if method.name in _MADE_ANEW or (method is own and narrowed.keeps is not None):
            continue
        more, names = _lookups(text, method, model, narrowed.of, user)
        splices += more
        imports += names
        if method is own and not more:
            splices += _wrapped(text, own, narrowed, user)
    if own is not None and narrowed.keeps is not None:
        splices += _wrapped(text, own, narrowed, user)
    elif own is None and (assigned & {"queryset", "model"} or not splices):
        splices.append(_queryset(text, node, narrowed, user))
    return splices, imports


def _wrapped(
    text: SourceText, method: ast.FunctionDef, narrowed: Narrowed, user: str
) -> list[Splice]:
    """What a `get_queryset` returns, cut down."""
    found = [
        each for each in ast.walk(method) if isinstance(each, ast.Return) and each.value is not None
    ]
    splices = []
    for each in found:
        value = each.value
        if value is None:
            continue
        if isinstance(value, ast.Subscript):
            raise EditError(f"{method.name}() returns a slice, and that can't be filtered")
        rows = text.of(value)
        if not isinstance(value, ast.Name | ast.Call | ast.Attribute):
            rows = f"({rows})"
        if len(found) == 1 and each is method.body[-1] and narrowed.keeps and narrowed.plain:
            margin = text.indent(each)
            lines = [] if isinstance(value, ast.Name) else [f"rows = {text.of(value)}"]
            name = rows if isinstance(value, ast.Name) else "rows"
            lines += _kept(name, narrowed.keeps(user), narrowed.plain(name, user))
            source = f"{text.newline}{margin}".join(lines)
            splices.append(Splice(text.start(each), text.end(each), source))
        else:
            splices.append(Splice(text.start(value), text.end(value), narrowed.of(rows, user)))
    return splices


def _kept(rows: str, condition: str, plain: str) -> list[str]:
    return [f"if {condition}:", f"    return {rows}", f"return {plain}"]


def _queryset(text: SourceText, node: ast.ClassDef, narrowed: Narrowed, user: str) -> Splice:
    """`get_queryset` before the other methods of a class that has none."""
    margin = " " * node.body[0].col_offset
    rows = "super().get_queryset()"
    if narrowed.keeps and narrowed.plain:
        body = [
            f"rows = {rows}",
            *_kept("rows", narrowed.keeps(user), narrowed.plain("rows", user)),
        ]
    else:
        body = [f"return {narrowed.of(rows, user)}"]
    lines = [f"{margin}def get_queryset(self):", *(f"{margin}    {each}" for each in body)]
    first = next((each for each in node.body if isinstance(each, ast.FunctionDef)), None)
    if first is None:
        end = text.end(node)
        return Splice(end, end, text.newline.join(["", "", *lines]))
    line = min([first.lineno, *(each.lineno for each in first.decorator_list)])
    start = text.offset(line, 0)
    return Splice(start, start, text.newline.join([*lines, "", ""]))


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
