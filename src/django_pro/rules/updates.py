"""Rows of a queryset that all get the same values: one `update()`, and no row is loaded."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from django_pro.core.observed import Group
from django_pro.edits.eager_loading import Import
from django_pro.facts import source
from django_pro.rules.loops import Written
from django_pro.rules.writes import Target, queryset_of

_NUMBERS = ("IntegerField", "FloatField", "DecimalField")
_OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*"}


def updated(
    wanted: Target, found: Written, row: str, read: Group | None, stamps: Iterable[str]
) -> tuple[str, tuple[Import, ...]] | None:
    """`QUERYSET.update(...)` for the whole loop, and what it imports; None where it can't be so."""
    chosen = queryset_of(found)
    if chosen is None or read is None or read.limit is not None or "DISTINCT" in read.sql:
        return None
    if found.call.keywords or found.is_explained or _is_used_later(found, row, chosen):
        return None
    given: dict[str, str] = {}
    imports: list[Import] = []
    for each in found.outer.body:
        if each is found.statement:
            continue
        pair = _given(wanted, found, row, each)
        if pair is None or pair[0] in given:
            return None
        given[pair[0]] = pair[1]
        if pair[1].startswith("F("):
            imports.append(("django.db.models", "F"))
    for name in stamps:
        given[name] = "timezone.now()"
        imports.append(("django.utils", "timezone"))
    listed = ", ".join(f"{name}={value}" for name, value in given.items())
    whole = source.text_of(found.path, chosen)
    return found.awaited(whole, "update", listed), tuple(dict.fromkeys(imports))


def _given(wanted: Target, found: Written, row: str, node: ast.stmt) -> tuple[str, str] | None:
    """Field and value of `row.field = value`, where the value is the same for each row."""
    target = node.targets[0] if isinstance(node, ast.Assign) and len(node.targets) == 1 else None
    if isinstance(node, ast.AugAssign):
        target = node.target
    if not isinstance(node, ast.Assign | ast.AugAssign) or not isinstance(target, ast.Attribute):
        return None
    if not isinstance(target.value, ast.Name) or target.value.id != row:
        return None
    if not _is_constant(node.value, row):
        return None
    value = source.text_of(found.path, node.value)
    if isinstance(node, ast.Assign):
        return target.attr, value
    kind = next((each.kind for each in wanted.fact.fields if each.name == target.attr), "")
    operator = _OPERATORS.get(type(node.op))
    if operator is None or not kind.endswith(_NUMBERS):
        return None
    return target.attr, f'F("{target.attr}") {operator} {value}'


def _is_constant(node: ast.expr, row: str) -> bool:
    """Whether an expression runs nothing, and says nothing of the row."""
    plain = ast.Constant | ast.Name | ast.Attribute | ast.Subscript | ast.expr_context | ast.UnaryOp
    return all(
        isinstance(each, plain | ast.unaryop)
        and not (isinstance(each, ast.Name) and each.id == row)
        for each in ast.walk(node)
    )


def _is_used_later(found: Written, row: str, chosen: ast.expr) -> bool:
    """Whether the function goes on with the rows, which it would find as they were."""
    names = {row} | ({chosen.id} if isinstance(chosen, ast.Name) else set())
    last = found.outer.end_lineno or 0
    return any(
        isinstance(node, ast.Name) and node.id in names and node.lineno > last
        for node in ast.walk(found.function)
    )
