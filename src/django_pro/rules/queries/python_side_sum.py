"""Rows that are loaded only to add up one of their fields."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from django_pro.core.observed import Frame, Group
from django_pro.edits import Edit
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.rules.loops import above_of, replaced
from django_pro.rules.once import end_of_chain
from django_pro.rules.rule import Claim, Rule, own_model
from django_pro.rules.wording import place_text

_NUMBERS = frozenset(
    {
        *("DecimalField", "FloatField", "IntegerField", "BigIntegerField", "SmallIntegerField"),
        *("PositiveIntegerField", "PositiveBigIntegerField", "PositiveSmallIntegerField"),
    }
)
_USES = frozenset({"iter", "_iterator"})
_ALONE = ast.Assign | ast.AnnAssign | ast.Return
"""Statements whose value needs no brackets."""


@dataclass(frozen=True)
class _Total:
    """`sum(row.field for row in rows)`, and nothing else that reads the rows."""

    call: ast.Call
    rows: ast.expr
    field: str
    is_alone: bool
    """Whether it is all that its statement gives a name to, or returns."""


def check(observations: Observations) -> Iterator[Claim]:
    found: dict[tuple[str, int, int], Claim] = {}
    for runs in observations.comparable():
        first = {group.key: group for group in runs[0].groups}
        for group in runs[-1].groups:
            before = first.get(group.key)
            if before is None or group.via or group.limit is not None or not group.built:
                continue
            if group.rows - before.rows < 2 or group.count > before.count:
                continue
            total = _total(observations, group) if _USES.issuperset(group.uses) else None
            if total is None:
                continue
            place = _place(group.built[0], total.call)
            said = f'.aggregate(total=Sum("{total.field}"))["total"] or 0'
            found.setdefault(
                (place.path, place.line, place.column),
                Claim(
                    place=place,
                    seen=((observations.endpoint[runs[-1].endpoint], runs[-1]),),
                    message=(
                        f"{group.rows} rows of {own_model(group.model)} ({before.rows} on less "
                        f"data) are loaded, and of them `{total.field}` is added up and nothing "
                        f"else read. {place_text(observations, place)}. Use {said}."
                    ),
                    plan=f"Replace sum() by queryset{said}",
                    kind="growth",
                    scales=tuple(run.scale for run in runs),
                    queries=(before.rows, group.rows),
                    sql=group.sql,
                    subject=group.model,
                    edit=_edit(place, total),
                ),
            )
    yield from found.values()


def _total(observations: Observations, group: Group) -> _Total | None:
    """The sum that a queryset is built for; None where it has another use, or may have one."""
    frame = group.built[0]
    function = source.function_at(frame.path, frame.line)
    if function is None or not observations.is_ours(frame.path):
        return None
    span = (frame.line, frame.column, frame.end_line, frame.end_column)
    calls = source.calls_around(frame.path, *span)
    above = above_of(function)
    if not calls or calls[0] not in above:
        return None
    rows: ast.expr = end_of_chain(calls[0], above)
    flat = _flat(rows)
    assigned = above[rows]
    if isinstance(assigned, ast.Assign) and len(assigned.targets) == 1:
        only = _only_read(assigned.targets[0], function)
        if only is None:
            return None
        rows = only
    holder = above[rows]
    call, field = above.get(holder) if isinstance(holder, ast.comprehension) else holder, flat
    if isinstance(holder, ast.comprehension):
        field, call = _read(holder, call), above.get(call) if call is not None else None
    if not isinstance(call, ast.Call) or ast.unparse(call.func) != "sum" or len(call.args) != 1:
        return None
    known = observations.field(group.model, field)
    if known is None or known.kind not in _NUMBERS or call.keywords:
        return None
    return _Total(call, rows, field, isinstance(above[call], _ALONE))


def _flat(rows: ast.expr) -> str:
    """The field of `values_list("field", flat=True)`; empty for other querysets."""
    if isinstance(rows, ast.Call) and isinstance(rows.func, ast.Attribute):
        given = [each.arg for each in rows.keywords]
        if (rows.func.attr, given, len(rows.args)) == ("values_list", ["flat"], 1):
            return str(getattr(rows.args[0], "value", ""))
    return ""


def _only_read(target: ast.expr, function: ast.AST) -> ast.expr | None:
    """Where a variable is read, if that is one place and it is assigned once."""
    if not isinstance(target, ast.Name):
        return None
    same = [
        node for node in ast.walk(function) if isinstance(node, ast.Name) and node.id == target.id
    ]
    read = [node for node in same if isinstance(node.ctx, ast.Load)]
    return read[0] if len(read) == 1 and len(same) == 2 else None


def _read(generator: ast.comprehension, holder: ast.AST | None) -> str:
    """The field that a generator gives of each row; empty where it does anything else."""
    if not isinstance(holder, ast.GeneratorExp | ast.ListComp) or len(holder.generators) != 1:
        return ""
    value, target = holder.elt, generator.target
    if generator.ifs or generator.is_async or not isinstance(value, ast.Attribute):
        return ""
    is_row = isinstance(target, ast.Name) and ast.unparse(value.value) == target.id
    return value.attr if is_row else ""


def _place(built: Frame, call: ast.Call) -> Frame:
    end = (call.end_lineno or call.lineno, call.col_offset, call.end_col_offset or 0)
    return Frame(built.path, call.lineno, *end, built.function)


def _edit(place: Frame, total: _Total) -> Edit:
    rows = total.rows
    method = rows.func if isinstance(rows, ast.Call) else None
    if isinstance(method, ast.Attribute) and method.attr in ("values_list", "iterator"):
        rows = method.value
    text = source.text_of(place.path, rows)
    told = f'{text}.aggregate(total=Sum("{total.field}"))["total"] or 0'
    written = told if total.is_alone and "\n" not in told else f"({told})"
    patch = replaced(place.path, total.call, total.call, written, (("django.db.models", "Sum"),))
    return Edit(place.path, place.line, place.column, patches=(patch,), told=" ".join(told.split()))


RULE = Rule(code="Q208", severity="warning", check=check, spares_queries=False)
