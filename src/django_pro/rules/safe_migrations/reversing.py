"""The way back of a RunPython that gives values other names: the same, read from right to left."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django_pro.edits.migration_steps import MigrationSource, OperationText
from django_pro.edits.source_text import SourceText, Splice
from django_pro.rules.safe_migrations.statements import NoPlanError

_PAIR = 2


@dataclass(frozen=True, slots=True)
class _Renaming:
    """`rows.filter(name=old).update(name=new)`."""

    statement: ast.Expr
    old: ast.expr
    new: ast.expr


@dataclass(frozen=True, slots=True)
class WayBack:
    name: str
    text: str
    """The function's source."""
    restores: bool
    """Whether every value is written that the way there has changed; else the fields that it has
    written keep them, and those that it was told by get theirs."""


def python(source: MigrationSource, operation: OperationText) -> WayBack:
    """A function that takes back what the operation's does.

    Raises:
        NoPlanError: what it does to values can't be read backwards.
    """
    code = operation.argument("code", 0)
    if not isinstance(code, ast.Name) or code.id not in source.functions:
        raise NoPlanError("its function is not one of the file")
    text = SourceText(source.function(code.id))
    function = text.tree.body[0]
    if not isinstance(function, ast.FunctionDef):
        raise NoPlanError("its function is not plain")
    tables = _tables(source, function)
    moved = [] if (swapped := _swapped(text, function, tables)) else _moved(text, function)
    splices = swapped or moved or _turned(text, function, tables)
    name = f"{code.id}_back"
    while name in source.functions:
        name += "_again"
    start = text.content.index(f"{code.id}(", text.start(function))
    head = Splice(start, start + len(code.id), name)
    told = text.spliced([head, *splices, *_without_docstring(text, function)])
    return WayBack(name, told, restores=not moved)


def _swapped(
    text: SourceText, function: ast.FunctionDef, tables: dict[str, ast.expr]
) -> list[Splice]:
    """Old and new change places in each `filter(...).update(...)`; empty where there is none.

    Raises:
        NoPlanError: two old values become the same new one, or something else is written.
    """
    found = list(_renamings(function))
    if not found or len(found) != len(list(_writes(function))):
        return []
    pairs = [pair for each in found for pair in _pairs(function, each, tables)]
    _refuse_ambiguous(pairs)
    splices = []
    for each in found:
        old, new = text.of(each.old), text.of(each.new)
        splices.append(Splice(text.start(each.old), text.end(each.old), new))
        splices.append(Splice(text.start(each.new), text.end(each.new), old))
    return splices


def _moved(text: SourceText, function: ast.FunctionDef) -> list[Splice]:
    """Condition and value change places in each `filter(one=old).update(other=new)` whose new
    value no other row of before is given; empty where something else is written.

    Raises:
        NoPlanError: two old values become the same new one.
    """
    found = [each for each in map(_move, _writes(function)) if each is not None]
    if not found or len(found) != len(list(_writes(function))):
        return []
    new = [ast.dump(value) for _, value in found]
    if len(set(new)) < len(new):
        raise NoPlanError("several values become the same one, and none tells which a row had")
    splices = []
    for one, other in found:
        splices.append(Splice(text.start(one), text.end(one), text.of(other)))
        splices.append(Splice(text.start(other), text.end(other), text.of(one)))
    return splices


def _move(call: ast.Call) -> tuple[ast.keyword, ast.keyword] | None:
    """The condition and the value, each a constant of one field."""
    inner = call.func.value if isinstance(call.func, ast.Attribute) else None
    if not (
        isinstance(inner, ast.Call)
        and isinstance(inner.func, ast.Attribute)
        and inner.func.attr == "filter"
        and not (call.args or inner.args)
        and len(call.keywords) == len(inner.keywords) == 1
    ):
        return None
    one, other = inner.keywords[0], call.keywords[0]
    is_plain = all(
        isinstance(each.value, ast.Constant) and each.arg and "__" not in each.arg
        for each in (one, other)
    )
    return (one, other) if is_plain and one.arg != other.arg else None


def _turned(
    text: SourceText, function: ast.FunctionDef, tables: dict[str, ast.expr]
) -> list[Splice]:
    """The dictionary that values are looked up in is turned round."""
    looked_up = {
        node.value.id if isinstance(node, ast.Subscript) else node.func.value.id  # type: ignore[attr-defined]
        for node in ast.walk(function)
        if _is_lookup(node, tables)
    }
    if len(looked_up) != 1:
        raise NoPlanError("what it does to values can't be read backwards")
    (name,) = looked_up
    pairs = _pairs_of(tables[name])
    if pairs is None:
        raise NoPlanError(f"the values of {name} are not written out")
    _refuse_ambiguous(pairs)
    local = f"{name.lower()}_back"
    splices = [
        Splice(text.start(node), text.end(node), local)
        for node in ast.walk(function)
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)
    ]
    body = [each for each in function.body if not _is_docstring(each)]
    assigned = [
        each
        for each in body
        if isinstance(each, ast.Assign) and any(_is_name(one, name) for one in each.targets)
    ]
    at = text.end(assigned[0]) if assigned else text.start(body[0])
    margin = text.margin(text.start(body[0]))
    line = f"{local} = {{new: old for old, new in {name}.items()}}"
    put = f"{text.newline}{margin}{line}" if assigned else f"{line}{text.newline}{margin}"
    return [Splice(at, at, put), *splices]


def _tables(source: MigrationSource, function: ast.FunctionDef) -> dict[str, ast.expr]:
    """What names of the module and of the function are given once."""
    found: dict[str, list[ast.expr]] = {}
    for node in (*source.text.tree.body, *ast.walk(function)):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).append(node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            found.setdefault(node.target.id, []).append(node.value)
    return {name: values[0] for name, values in found.items() if len(values) == 1}


def _writes(function: ast.FunctionDef) -> Iterator[ast.Call]:
    """Calls that change rows."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            name = node.func.attr
            changes = {"save", "delete", "create", "bulk_create", "bulk_update", "execute"}
            if name in changes or (name == "update" and node.keywords):
                yield node


def _renamings(function: ast.FunctionDef) -> Iterator[_Renaming]:
    for node in ast.walk(function):
        call = node.value if isinstance(node, ast.Expr) else None
        if not isinstance(node, ast.Expr) or not isinstance(call, ast.Call):
            continue
        if not isinstance(call.func, ast.Attribute) or call.func.attr != "update":
            continue
        inner = call.func.value
        if not (
            isinstance(inner, ast.Call)
            and isinstance(inner.func, ast.Attribute)
            and inner.func.attr == "filter"
            and not (call.args or inner.args)
            and len(call.keywords) == 1
        ):
            continue
        name = call.keywords[0].arg
        old = [each.value for each in inner.keywords if each.arg == name]
        if old and name:
            yield _Renaming(node, old[0], call.keywords[0].value)


def _pairs(
    function: ast.FunctionDef, renaming: _Renaming, tables: dict[str, ast.expr]
) -> Sequence[tuple[object, object]]:
    """Old and new values of a statement, by itself or in a loop.

    Raises:
        NoPlanError: they are not written out.
    """
    if isinstance(renaming.old, ast.Constant) and isinstance(renaming.new, ast.Constant):
        return [(renaming.old.value, renaming.new.value)]
    for node in ast.walk(function):
        if not isinstance(node, ast.For) or renaming.statement not in ast.walk(node):
            continue
        target = node.target
        if not isinstance(target, ast.Tuple) or len(target.elts) != _PAIR:
            continue
        names = [each.id if isinstance(each, ast.Name) else "" for each in target.elts]
        wanted = [getattr(each, "id", None) for each in (renaming.old, renaming.new)]
        pairs = _pairs_of(_looped(node.iter, tables))
        if pairs is not None and wanted == names:
            return pairs
        if pairs is not None and wanted == names[::-1]:
            return [(new, old) for old, new in pairs]
    raise NoPlanError("the values that it changes are not written out")


def _looped(node: ast.expr, tables: dict[str, ast.expr]) -> ast.expr:
    """What a loop over a name, or over its `items()`, goes through."""
    is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    if is_call and node.func.attr == "items":  # type: ignore[attr-defined]
        node = node.func.value  # type: ignore[attr-defined]
    return tables.get(node.id, node) if isinstance(node, ast.Name) else node


def _pairs_of(node: ast.expr) -> list[tuple[object, object]] | None:
    """The pairs of a dictionary, or of a list of pairs, that is written out."""
    try:
        value = ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError):
        return None
    pairs = list(value.items()) if isinstance(value, dict) else value
    if not isinstance(pairs, list | tuple):
        return None
    fits = all(isinstance(each, tuple | list) and len(each) == _PAIR for each in pairs)
    return [(each[0], each[1]) for each in pairs] if fits else None


def _refuse_ambiguous(pairs: Sequence[tuple[object, object]]) -> None:
    old, new = [repr(each) for each, _ in pairs], [repr(each) for _, each in pairs]
    twice = next((each for each in new if new.count(each) > 1), "")
    if twice:
        raise NoPlanError(f"several values become {twice}, and none tells which a row had")
    both = next((each for each in new if each in old), "")
    if both:
        raise NoPlanError(f"{both} is a value of before and one of after")


def _is_lookup(node: ast.AST, tables: dict[str, ast.expr]) -> bool:
    """`NAMES[row.name]`, or `NAMES.get(row.name, ...)`."""
    if isinstance(node, ast.Subscript):
        held: ast.expr = node.value
    elif (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "get"
        and node.args
        and isinstance(node.args[0], ast.Attribute)
    ):
        held = node.func.value
    else:
        return False
    return isinstance(held, ast.Name) and isinstance(tables.get(held.id), ast.Dict)


def _is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _is_docstring(node: ast.stmt) -> bool:
    value = node.value if isinstance(node, ast.Expr) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


def _without_docstring(text: SourceText, function: ast.FunctionDef) -> Iterator[Splice]:
    """What it says of itself is true of the way there."""
    first = function.body[0]
    if _is_docstring(first) and len(function.body) > 1:
        yield Splice(text.start(first), text.start(function.body[1]), "")
