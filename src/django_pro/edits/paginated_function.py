"""Pages in a function view that renders a queryset."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from django_pro.edits.settings_file import imported, in_its_quotes
from django_pro.edits.source_text import EditError, SourceText, Splice, string_of

_ROWS = ("objects", "filter", "all", "order_by", "exclude", "select_related", "prefetch_related")


def can_be(content: str, name: str) -> bool:
    """Whether the function renders rows of a queryset."""
    text = SourceText(content)
    try:
        _place(text, name)
    except EditError:
        return False
    return True


def is_paginated(content: str, name: str) -> bool:
    """Whether the function makes a Paginator."""
    node = _function(SourceText(content), name)
    return "Paginator(" in ast.unparse(node)


def paginated(content: str, name: str, size: int) -> str:
    """The function gives its template one page of the rows, also as `page_obj`.

    Raises:
        EditError: it does not hand a queryset to a template in a way that is understood.
    """
    text = SourceText(content)
    statement, context, value, rows = _place(text, name)
    function = _function(text, name)
    request = function.args.args[0].arg if function.args.args else "request"
    source = text.of(_unsliced(rows))
    indent = text.indent(statement)
    paginator = f"Paginator({source}, {size})"
    line = f'page_obj = {paginator}.get_page({request}.GET.get("page"))'
    splices = []
    if isinstance(value, ast.Name):
        assigned = _assigned(function, value.id)
        if assigned is not None and isinstance(rows, ast.Subscript):
            splices.append(Splice(text.start(rows), text.end(rows), source))
            line = line.replace(source, value.id, 1)
        else:
            line = line.replace(f"Paginator({source}", f"Paginator({value.id}", 1)
    start = text.start(statement)
    written = in_its_quotes(line, content)
    splices.append(Splice(start, start, f"{written}{text.newline}{indent}"))
    splices.append(Splice(text.start(value), text.end(value), "page_obj"))
    last = context.values[-1]
    pair = in_its_quotes(', "page_obj": page_obj', content)
    at = text.end(value) if last is value else text.end(last)
    splices.append(Splice(at, at, pair))
    new = text.spliced(splices)
    return imported(new, [("django.core.paginator", "Paginator")])


def _function(text: SourceText, name: str) -> ast.FunctionDef:
    for node in text.tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return node
    raise EditError(f"there is no function {name}")


def _place(text: SourceText, name: str) -> tuple[ast.stmt, ast.Dict, ast.expr, ast.expr]:
    """The statement that holds the context, the context, the value of the rows there, the rows."""
    function = _function(text, name)
    for statement, context in _contexts(function):
        for key, value in zip(context.keys, context.values, strict=True):
            if key is None or not string_of(key):
                continue
            rows = value
            if isinstance(value, ast.Name):
                rows = _assigned(function, value.id) or value
            if _is_rows(rows):
                return statement, context, value, rows
    raise EditError(f"{name} gives its template no queryset in a dictionary")


def _contexts(function: ast.FunctionDef) -> Iterator[tuple[ast.stmt, ast.Dict]]:
    """Dictionaries that render() is given, also by a name, each with its statement."""
    for statement in function.body:
        for node in ast.walk(statement):
            if not (isinstance(node, ast.Call) and ast.unparse(node.func).endswith("render")):
                continue
            for each in (*node.args, *(keyword.value for keyword in node.keywords)):
                if isinstance(each, ast.Dict):
                    yield statement, each
                elif isinstance(each, ast.Name):
                    for made in _assignments(function, each.id)[-1:]:
                        if isinstance(made.value, ast.Dict):
                            yield made, made.value


def _assignments(function: ast.FunctionDef, name: str) -> list[ast.Assign]:
    return [
        node for node in function.body
        if isinstance(node, ast.Assign) and [ast.unparse(each) for each in node.targets] == [name]
    ]  # fmt: skip


def _assigned(function: ast.FunctionDef, name: str) -> ast.expr | None:
    found = _assignments(function, name)
    return found[-1].value if found else None


def _unsliced(rows: ast.expr) -> ast.expr:
    return rows.value if isinstance(rows, ast.Subscript) else rows


def _is_rows(node: ast.expr) -> bool:
    node = _unsliced(node)
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return False
    return node.func.attr in _ROWS
