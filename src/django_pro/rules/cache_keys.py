"""Where the key is made under which something is kept in a cache."""

from __future__ import annotations

import ast
from dataclasses import replace

from django_pro.core.frame import Frame
from django_pro.facts import source

_KEEPS = frozenset({"set", "add", "get_or_set", "aset", "aadd", "aget_or_set"})
"""Methods of a cache whose first argument is a key
(https://docs.djangoproject.com/en/5.2/topics/cache/#the-low-level-cache-api)."""

_Function = ast.FunctionDef | ast.AsyncFunctionDef


def made_at(kept: Frame) -> Frame:
    """The line of a function of the project's own that a key comes from; else `kept` itself.

    A key that is put together in the function that keeps the value is mended there.
    """
    function = source.function_at(kept.path, kept.line)
    for call in _calls(kept):
        key = next((each.value for each in call.keywords if each.arg == "key"), None)
        key = call.args[0] if call.args else key
        if isinstance(key, ast.Name) and function is not None:
            key = _value_of(key.id, function)
        made = _in_function(kept.path, key) if isinstance(key, ast.Call) else None
        if made is not None:
            path, node = made
            line, end = node.lineno, node.end_lineno or node.lineno
            return replace(kept, path=path, line=line, end_line=end, column=node.col_offset,
                           end_column=node.end_col_offset or 0)  # fmt: skip
    return kept


def _calls(kept: Frame) -> list[ast.Call]:
    return [
        node
        for node in source.nodes_of(kept.path)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in _KEEPS
        and node.lineno <= kept.line <= (node.end_lineno or node.lineno)
    ]


def _value_of(name: str, function: _Function) -> ast.expr | None:
    """What a function gives a name last."""
    found = [
        node.value
        for node in ast.walk(function)
        if isinstance(node, ast.Assign)
        and any(isinstance(each, ast.Name) and each.id == name for each in node.targets)
    ]
    return found[-1] if found else None


def _in_function(path: str, call: ast.Call) -> tuple[str, ast.expr] | None:
    """What the function that is called gives back, and the file that it is in."""
    if not isinstance(call.func, ast.Name):
        return None
    name = call.func.id
    for each in (path, *source.imported_from(path, name)):
        tree = source.tree_of(each)
        for node in tree.body if tree is not None else ():
            if isinstance(node, _Function) and node.name == name:
                return _given_back(each, node)
    return None


def _given_back(path: str, function: _Function) -> tuple[str, ast.expr] | None:
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and node.value is not None:
            value = node.value
            if isinstance(value, ast.Name):
                value = _value_of(value.id, function) or value
            return path, value
    return None
