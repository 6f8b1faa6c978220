"""Where a None comes from that an attribute is read of."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from django_pro.agent import tracebacks
from django_pro.agent.work import Work

_ERROR = re.compile(r"'NoneType' object has no attribute '(\w+)'")
_MAY_BE_NONE = ("first", "last", "afirst", "alast", "get", "pop")
_MOST = 3


def told(work: Work, error: str, path: str, line: int) -> list[str]:
    """A sentence for each place that gives the None; empty where none is known."""
    missing = _ERROR.search(error)
    if "NoneType" not in error or not work.original.is_own(path):
        return []
    try:
        tree = ast.parse(work.copy.read(path))
    except SyntaxError:
        return []
    if missing is None:
        return list(dict.fromkeys(_read(work, tree, line)))[:_MOST]
    for node, value in _given(tree, missing[1], line):
        found = list(dict.fromkeys(_of(work, value)))[:_MOST]
        if found:
            return [f"`{ast.unparse(node)}` is None there.", *found]
    return []


def field(work: Work, error: str, path: str, label: str, line: int) -> str:
    """The field of a model that may be NULL and that the None was read from; empty without one."""
    missing = _ERROR.search(error)
    if missing is None or not work.original.is_own(path):
        return ""
    try:
        tree = ast.parse(work.copy.read(path))
    except SyntaxError:
        return ""
    names = {
        value.attr
        for _, value in _given(tree, missing[1], line)
        if isinstance(value, ast.Attribute)
    }
    for model in work.original.own_models():
        for each in model.fields if model.label == label else ():
            if each.name in names and each.null and each.concrete:
                return f"{model.name}.{each.name}"
    return ""


def _given(tree: ast.Module, attribute: str, line: int) -> Iterator[tuple[ast.expr, ast.expr]]:
    """What an attribute is read of at a line, and what that was given."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Attribute)
            and node.attr == attribute
            and node.lineno <= line <= (node.end_lineno or line)
        ):
            yield node.value, _assigned(tree, node.value, line)


def _read(work: Work, tree: ast.Module, line: int) -> Iterator[str]:
    """Of what the line reads, fields that may be empty and aggregates of no rows."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.lineno <= line <= (node.end_lineno or line):
            given = ast.unparse(_assigned(tree, node, line))
            if ".aggregate(" in given:
                yield f"`{node.id}` is `{given}`: None where there are no rows."
        if isinstance(node, ast.Attribute) and node.lineno <= line <= (node.end_lineno or line):
            yield from _fields(work, node.attr)


def _assigned(tree: ast.Module, value: ast.expr, line: int) -> ast.expr:
    """What a variable was given last before the line; anything else is itself."""
    if not isinstance(value, ast.Name):
        return value
    around = [
        node
        for node, _ in tracebacks.functions(tree)
        if node.lineno <= line <= (node.end_lineno or line)
    ]
    found = [
        node
        for node in (ast.walk(around[-1]) if around else ())
        if isinstance(node, ast.Assign)
        and node.lineno <= line
        and any(isinstance(each, ast.Name) and each.id == value.id for each in node.targets)
    ]
    return max(found, key=lambda node: node.lineno).value if found else value


def _of(work: Work, value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.Attribute):
        yield from _fields(work, value.attr)
        yield from _returns(work, value.attr)
    if not isinstance(value, ast.Call):
        return
    name = ast.unparse(value.func).rpartition(".")[2]
    if name in _MAY_BE_NONE and isinstance(value.func, ast.Attribute):
        yield _said(value)
        return
    yield from _returns(work, name)


def _fields(work: Work, name: str) -> Iterator[str]:
    for model in work.original.own_models():
        for field in model.fields:
            if field.name == name and field.null and field.concrete:
                yield f"`{model.name}.{name}` has null=True: a row without one gives None."


def _returns(work: Work, name: str) -> Iterator[str]:
    """Functions and properties of the project by that name that give back None."""
    for path in tracebacks.own_files(work):
        text = path.read_text(encoding="utf-8", errors="replace")
        if f"def {name}(" not in text:
            continue
        try:
            tree = ast.parse(text)
        except SyntaxError:
            continue
        for node, holder in tracebacks.functions(tree):
            if node.name == name:
                shown = f"{holder}.{name}" if holder else name
                place = f"`{shown}` (`{work.copy.name(path)}:{node.lineno}`)"
                yield from (f"{place}: {each}" for each in _nones(node))


def _nones(function: ast.FunctionDef) -> Iterator[str]:
    found = [node for node in ast.walk(function) if isinstance(node, ast.Return)]
    for node in found:
        value = node.value
        if value is None or (isinstance(value, ast.Constant) and value.value is None):
            yield f"line {node.lineno} returns None."
        elif (
            isinstance(value, ast.Call)
            and isinstance(value.func, ast.Attribute)
            and value.func.attr in _MAY_BE_NONE
        ):
            yield f"line {node.lineno} returns what {_said(value)}"
    if not found:
        yield "it returns nothing."


def _said(call: ast.Call) -> str:
    name = ast.unparse(call.func).rpartition(".")[2]
    none = "no row is found" if name.lstrip("a") in ("first", "last") else "there is no such key"
    return f"`{ast.unparse(call)}` gives: None where {none}."
