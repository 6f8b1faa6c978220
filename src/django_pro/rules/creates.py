"""`Model.objects.create(...)` in a loop as one `bulk_create` of the rows that it makes."""

from __future__ import annotations

import ast
import re

from django_pro.core.observed import ModelFact
from django_pro.edits import Edit
from django_pro.facts import source
from django_pro.rules.loops import (
    Written,
    above_of,
    asks_for,
    at,
    hears_errors,
    is_touched,
    plural,
    replaced,
    written,
)
from django_pro.rules.rule import Cluster
from django_pro.rules.writes import Target, can_wait, edit, target

Function = ast.FunctionDef | ast.AsyncFunctionDef


def created(cluster: Cluster) -> Edit | None:
    """The rows that a loop, or a list comprehension, makes."""
    found = written(cluster, "create")
    if found is not None:
        return _of_create(cluster, found)
    found = written(cluster, "save")
    return _of_save(cluster, found) if found is not None else _of_list(cluster)


def _of_create(cluster: Cluster, found: Written) -> Edit | None:
    wanted = target(cluster, found.function)
    if wanted is None or not isinstance(found.call.func, ast.Attribute):
        return None
    owner = found.call.func.value
    row = _row(found.path, found.call, wanted.fact)
    made = _list_name(found, wanted)
    if not row or not made or not can_wait(cluster, found, wanted.fact, owner):
        return None
    return _collected(cluster, found, wanted, made, row)


def _of_save(cluster: Cluster, found: Written) -> Edit | None:
    """`row = Model(...)`, and `row.save()` in the same loop."""
    wanted = target(cluster, found.function)
    row = found.subject
    if wanted is None or not row or found.call.args or found.call.keywords:
        return None
    last = found.statement.end_lineno or 0
    uses = [
        node for node in ast.walk(found.function) if isinstance(node, ast.Name) and node.id == row
    ]
    stores = [node for node in uses if isinstance(node.ctx, ast.Store)]
    making = [
        node.value
        for node in found.loops[0].body
        if isinstance(node, ast.Assign)
        and node.targets == stores
        and isinstance(node.value, ast.Call)
        and source.text_of(found.path, node.value.func).rpartition(".")[2] == wanted.fact.name
    ]
    made = _list_name(found, wanted)
    if any(node.lineno > last for node in uses) or len(making) != 1 or not made:
        return None
    if any(keyword.arg in ("pk", "id") for keyword in making[0].keywords):
        return None  # a row that may be there is saved over
    if not can_wait(cluster, found, wanted.fact, making[0].func):
        return None
    return _collected(cluster, found, wanted, made, row)


def _collected(
    cluster: Cluster, found: Written, wanted: Target, made: str, row: str
) -> Edit | None:
    done = found.awaited(wanted.manager, "bulk_create", made)
    patches = (
        found.before(f"{made} = []"),
        found.instead(f"{made}.append({row})", imports=wanted.imports),
        found.after(done, wanted.imports),
    )
    return edit(cluster, done, _review(wanted), patches)


def _of_list(cluster: Cluster) -> Edit | None:
    """`[Model.objects.create(...) for ... in ...]`, which stays an expression."""
    place = cluster.first.place
    function = source.function_at(place.path, place.line) if place is not None else None
    if place is None or function is None:
        return None
    lists = [
        (node, call, isinstance(node.elt, ast.Await))
        for node in ast.walk(function)
        if isinstance(node, ast.ListComp)
        for call in [node.elt.value if isinstance(node.elt, ast.Await) else node.elt]
        if isinstance(call, ast.Call) and at(call, place.line, place.column)
    ]
    if len(lists) != 1:
        return None
    made, call, is_async = lists[0]
    method = "acreate" if is_async else "create"
    wanted = target(cluster, function)
    if wanted is None or not isinstance(call.func, ast.Attribute) or call.func.attr != method:
        return None
    row = _row(place.path, call, wanted.fact)
    if not row or asks_for(made, wanted.fact.label, call.func, made.generators[0].iter):
        return None
    if is_touched(cluster, (made.lineno, made.end_lineno or 0), made):
        return None
    if hears_errors(function, made, above_of(function)):
        return None
    if "`" in cluster.first.group.sql:
        return None  # MySQL does not tell the keys of the rows
    start = f"{'await ' if is_async else ''}{wanted.manager}.{'a' * is_async}bulk_create("
    listed = source.text_of(place.path, made)
    elt = source.text_of(place.path, made.elt)
    text = f"{start}{listed.replace(elt, row, 1)})"
    patch = replaced(place.path, made, made, text, wanted.imports)
    return edit(cluster, f"{start}[...])", _review(wanted), (patch,))


def _row(path: str, call: ast.Call, fact: ModelFact) -> str:
    """`Model(...)` with what `create(...)` is given; empty where that can't be said."""
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    whole, function = source.text_of(path, call), source.text_of(path, call.func)
    if call.args or not whole.startswith(function) or not isinstance(owner, ast.Attribute):
        return ""
    given = whole[len(function) :]
    if owner.attr == fact.manager:
        name = source.text_of(path, owner.value)
        if name.rpartition(".")[2] == fact.name:
            return f"{name}{given}"
    key = [
        field.name
        for field in fact.fields
        if field.accessor == owner.attr and field.kind == "ForeignKey"
    ]
    base: ast.expr = owner.value
    while isinstance(base, ast.Attribute):
        base = base.value
    if len(key) != 1 or not isinstance(base, ast.Name) or not given.startswith("("):
        return ""
    if key[0] in {keyword.arg for keyword in call.keywords}:
        return ""
    first = f"{key[0]}={source.text_of(path, owner.value)}"
    broken = re.match(r"\(\s*\n\s*", given)
    if broken is not None:
        return f"{fact.name}{broken[0]}{first},{given[1:]}"
    return f"{fact.name}({first}{', ' if call.keywords else ''}{given[1:]}"


def _list_name(found: Written, wanted: Target) -> str:
    return found.unused("made", f"made_{plural(wanted.fact.name.lower())}", "to_create")


def _review(wanted: Target) -> str:
    unique = any(
        field.unique and not field.kind.endswith("AutoField") for field in wanted.fact.fields
    )
    clash = "where one row clashes with another, none is kept" if unique else ""
    return "; ".join(filter(None, (wanted.caution("bulk_create"), clash)))
