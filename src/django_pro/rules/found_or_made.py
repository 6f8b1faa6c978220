"""`get_or_create()` in a loop: the rows that are there asked for once, the others made at once."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from django_pro.core.observed import ModelFact
from django_pro.edits import Edit, Patch
from django_pro.facts import source
from django_pro.rules.loops import (
    Function,
    above_of,
    asks_for,
    hears_errors,
    is_touched,
    plural,
    replaced,
)
from django_pro.rules.rule import Cluster
from django_pro.rules.writes import edit, target

_LEAVES = ast.Return | ast.Yield | ast.YieldFrom | ast.Raise | ast.Break | ast.Continue | ast.Await
_KEYS = ("pk", "id")


@dataclass(frozen=True, slots=True)
class _Asked:
    """`row, _ = Model.objects.get_or_create(key=value, ...)` in a loop."""

    path: str
    function: Function
    loop: ast.For
    statement: ast.stmt
    call: ast.Call
    row: str
    """The name that the row is given; empty where it is not used."""
    key: str
    """The condition that each turn of the loop has a value of its own for."""
    value: ast.expr
    others: tuple[ast.keyword, ...]
    defaults: tuple[str, ...]
    """What only a new row gets, as keywords."""

    def unused(self, *names: str) -> str:
        have = {each.id for each in ast.walk(self.function) if isinstance(each, ast.Name)}
        have |= {each.arg for each in ast.walk(self.function) if isinstance(each, ast.arg)}
        return next((name for name in names if name not in have), "")


def mend(cluster: Cluster) -> Edit | None:
    """The edit; None where the loop, its key or the model is not plain to see."""
    place = cluster.first.place
    group = cluster.first.group
    if place is None or "`" in group.sql:
        return None  # MySQL does not tell the keys of the rows
    asked = _asked(place.path, place.line)
    wanted = target(cluster, asked.function) if asked is not None else None
    if asked is None or wanted is None:
        return None
    owner = asked.call.func.value if isinstance(asked.call.func, ast.Attribute) else asked.call
    if source.text_of(asked.path, owner).rpartition(".")[0].rpartition(".")[2] != wanted.fact.name:
        return None
    span = asked.loop.body[0].lineno, asked.loop.end_lineno or asked.loop.lineno
    if asks_for(asked.loop, wanted.fact.label, owner):
        return None
    if is_touched(cluster, span, asked.statement):
        return None
    return _edit(
        cluster,
        asked,
        wanted.fact,
        source.text_of(asked.path, owner),
        wanted.caution("bulk_create"),
    )


def _asked(path: str, line: int) -> _Asked | None:
    function = source.function_at(path, line)
    if function is None:
        return None
    above = above_of(function)
    found = [
        node
        for node in ast.walk(function)
        if isinstance(node, ast.Expr | ast.Assign)
        and node.lineno <= line <= (node.end_lineno or 0)
        and source.is_alone(path, node)
    ]
    loop = above[found[0]] if len(found) == 1 else None
    if not isinstance(loop, ast.For) or loop.orelse or not source.is_alone(path, loop):
        return None
    if any(
        isinstance(node, _LEAVES | ast.For | ast.While)
        for node in ast.walk(loop)
        if node is not loop
    ):
        return None
    if hears_errors(function, loop, above) or not isinstance(loop.target, ast.Name):
        return None
    named = _named(found[0], function)
    if named is None:
        return None
    call, row = named
    given = {each.arg: each.value for each in call.keywords}
    if call.args or None in given:
        return None
    defaults = given.pop("defaults", None)
    if defaults is not None and not isinstance(defaults, ast.Dict):
        return None
    new = _keywords(path, defaults) if isinstance(defaults, ast.Dict) else ()
    bound = _bound(loop)
    keys = [each for each in call.keywords if each.arg in given and _names(each.value) & bound]
    others = [each for each in call.keywords if each.arg in given and each not in keys]
    if len(keys) != 1 or new is None or any("__" in each for each in given if each):
        return None
    value = _before(keys[0].value, loop, found[0])
    if value is None or (_names(value) & bound) - {loop.target.id}:
        return None
    if defaults is not None and (_names(defaults) & bound) - {loop.target.id}:
        return None
    return _Asked(
        path, function, loop, found[0], call, row, keys[0].arg or "", value, tuple(others), new
    )


def _named(statement: ast.stmt, function: Function) -> tuple[ast.Call, str] | None:
    """The call of a statement, and the name that it gives the row."""
    value = statement.value if isinstance(statement, ast.Expr | ast.Assign) else None
    row = ""
    if isinstance(statement, ast.Assign):
        to = statement.targets[0] if len(statement.targets) == 1 else None
        if isinstance(value, ast.Subscript) and isinstance(to, ast.Name):
            if not isinstance(value.slice, ast.Constant) or value.slice.value != 0:
                return None
            row, value = to.id, value.value
        elif isinstance(to, ast.Tuple) and len(to.elts) == 2:
            first, second = to.elts
            if not isinstance(first, ast.Name) or not isinstance(second, ast.Name):
                return None
            uses = [
                node
                for node in ast.walk(function)
                if isinstance(node, ast.Name)
                and node.id == second.id
                and isinstance(node.ctx, ast.Load)
            ]
            if uses:
                return None
            row = first.id
        else:
            return None
    if not isinstance(value, ast.Call) or not isinstance(value.func, ast.Attribute):
        return None
    return (value, row) if value.func.attr == "get_or_create" else None


def _before(value: ast.expr, loop: ast.For, statement: ast.stmt) -> ast.expr | None:
    """A value of the loop as it can be told before it."""
    if not isinstance(value, ast.Name) or value.id == getattr(loop.target, "id", ""):
        return value
    given = [
        each.value
        for each in loop.body
        if isinstance(each, ast.Assign)
        and each.lineno < statement.lineno
        and any(isinstance(to, ast.Name) and to.id == value.id for to in each.targets)
    ]
    return given[0] if len(given) == 1 and isinstance(given[0], ast.Subscript) else None


def _keywords(path: str, given: ast.Dict) -> tuple[str, ...] | None:
    found = []
    for key, value in zip(given.keys, given.values, strict=True):
        if not isinstance(key, ast.Constant) or not isinstance(key.value, str):
            return None
        found.append(f"{key.value}={source.text_of(path, value)}")
    return tuple(found)


def _edit(
    cluster: Cluster, asked: _Asked, fact: ModelFact, manager: str, caution: str
) -> Edit | None:
    loop, path = asked.loop, asked.path
    name = source.text_of(path, loop.target)
    field = cluster.observations.field(fact.label, asked.key)
    value = source.text_of(path, asked.value)
    is_row = field is not None and bool(field.relation) and not asked.key.endswith("_id")
    is_row = is_row and not (isinstance(asked.value, ast.Attribute) and asked.value.attr in _KEYS)
    column = f"{asked.key}_id" if is_row else asked.key
    own = f"{value}.pk" if is_row else value
    by = asked.unused(f"{plural(fact.name.lower())}_by_{asked.key}", "found")
    made = asked.unused("made", "to_create")
    each = asked.unused("each", "one")
    rows = source.text_of(path, loop.iter)
    hoisted = ""
    if not isinstance(loop.iter, ast.Name):
        hoisted = asked.unused(plural(name) if len(name) > 1 else "rows", "rows")
        if not hoisted:
            return None
    if not all((by, made, each)):
        return None
    listed = hoisted or rows
    keys = listed if own == name else f"[{own} for {name} in {listed}]"
    fixed = [f"{one.arg}={source.text_of(path, one.value)}" for one in asked.others]
    conditions = ", ".join((*fixed, f"{asked.key}__in={keys}"))
    new = ", ".join((f"{asked.key}={value}", *fixed, *asked.defaults))
    lines = [f"{hoisted} = list({rows})"] if hoisted else []
    lines += [
        f"{by} = {{{each}.{column}: {each} for {each} in {manager}.filter({conditions})}}",
        f"{made} = {{{own}: {fact.name}({new}) for {name} in {listed} if {own} not in {by}}}",
        f"{manager}.bulk_create({made}.values())",
    ]
    indent = source.lines_of(path)[loop.lineno - 1][: loop.col_offset]
    text = f"\n{indent}".join(lines)
    patches: tuple[Patch, ...]
    if loop.body == [asked.statement] and not asked.row:
        patches = (replaced(path, loop, loop, text),)
    else:
        start = loop.lineno, loop.col_offset
        patches = (Patch(path, *start, *start, f"{text}\n{indent}"),)
        if hoisted:
            patches += (replaced(path, loop.iter, loop.iter, hoisted),)
        if asked.row:
            read = f"{asked.row} = {by}.get({own}) or {made}[{own}]"
            patches += (replaced(path, asked.statement, asked.statement, read),)
        else:
            line = asked.statement.lineno - 1
            end = asked.statement.end_lineno or 0
            patches += (
                Patch(
                    path,
                    *source.end_of_line(path, line),
                    *source.end_of_line(path, end),
                    "",
                ),
            )
    unique = (
        "" if field is not None and field.unique else f"rows of one {asked.key} are taken as one"
    )
    is_text = field is not None and field.kind in ("CharField", "TextField", "SlugField")
    kinds = "" if is_row or is_text else f"each {asked.key} is wanted in its column's own type"
    review = "; ".join(filter(None, (caution, unique, kinds)))
    return edit(cluster, f"{manager}.bulk_create({made}.values())", review, patches)


def _bound(loop: ast.For) -> set[str]:
    return {
        node.id
        for node in ast.walk(loop)
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)
    }


def _names(node: ast.expr) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
