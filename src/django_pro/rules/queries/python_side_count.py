"""Rows that are loaded only to be counted."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from django_pro.core.observed import Frame, Group
from django_pro.edits import Edit, Patch
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.rules.loops import replaced
from django_pro.rules.rule import Claim, Rule, own_model
from django_pro.rules.wording import place_text

_LENGTH = re.compile(rb"\b([A-Za-z_][\w.]*)\|length\b")
_TO_REVIEW = "what else is given to it must be a queryset, too"


def _read_elsewhere(observations: Observations) -> set[Frame]:
    """Lines whose rows some request does more with than to count them."""
    return {
        group.ran[0]
        for request in observations.requests
        for group in request.groups
        if group.ran and set(group.uses) - {"len"}
    }


def check(observations: Observations) -> Iterator[Claim]:
    read = _read_elsewhere(observations)
    found: dict[tuple[str, int, int], Claim] = {}
    for runs in observations.comparable():
        first = {group.key: group for group in runs[0].groups}
        for group in runs[-1].groups:
            before = first.get(group.key)
            place = next((f for f in group.ran if observations.is_ours(f.path)), None)
            if before is None or place is None or group.uses != ("len",):
                continue
            if group.ran[0] in read:
                continue
            if group.result != "rows" or group.rows - before.rows < 2 or group.count > before.count:
                continue
            where = place_text(observations, place)
            found.setdefault(
                (place.path, place.line, place.column),
                Claim(
                    place=place,
                    seen=((observations.endpoint[runs[-1].endpoint], runs[-1]),),
                    message=(
                        f"{group.rows} rows of {own_model(group.model)} ({before.rows} on less "
                        f"data) are loaded and only counted. {where}. Use .count()."
                    ),
                    plan="Replace len(queryset) by queryset.count()",
                    kind="growth",
                    scales=tuple(run.scale for run in runs),
                    queries=(before.rows, group.rows),
                    sql=group.sql,
                    subject=group.model,
                    edit=_edit(group, place),
                ),
            )
    yield from found.values()


def _edit(group: Group, place: Frame) -> Edit | None:
    """`len(books)` as `books.count()`, and `books|length` as `books.count`."""
    spot = (place.path, place.line, place.column)
    if group.template_path:
        line = source.lines_of(group.template_path)[group.template_line - 1 :][:1]
        found = list(_LENGTH.finditer(line[0].encode())) if line else []
        if len(found) != 1:
            return None
        name = found[0][1].decode()
        start, end = found[0].span()
        number = group.template_line
        patch = Patch(group.template_path, number, start, number, end, f"{name}.count")
        return Edit(*spot, patches=(patch,), told=f"{name}.count", review=_TO_REVIEW)
    for call in source.calls_around(*spot, place.end_line, place.end_column):
        if isinstance(call.func, ast.Name) and call.func.id == "len" and len(call.args) == 1:
            rows = call.args[0]
            text = source.text_of(place.path, rows)
            if not isinstance(rows, ast.Name | ast.Attribute | ast.Call | ast.Subscript):
                text = f"({text})"
            told = f"{text}.count()"
            patch = replaced(place.path, call, call, told)
            review = "" if _is_chosen_here(place, rows) else _TO_REVIEW
            return Edit(*spot, patches=(patch,), told=" ".join(told.split()), review=review)
    return None


def _is_chosen_here(place: Frame, rows: ast.expr) -> bool:
    """Whether the function itself builds the queryset: nobody can give it a list."""
    function = source.function_at(place.path, place.line)
    if not isinstance(rows, ast.Name):
        return isinstance(rows, ast.Call)
    return function is not None and any(
        isinstance(node, ast.Assign) and _is_named(rows.id, node.targets)
        for node in ast.walk(function)
    )


def _is_named(name: str, targets: list[ast.expr]) -> bool:
    return [getattr(target, "id", "") for target in targets] == [name]


RULE = Rule(code="Q202", severity="warning", check=check, spares_queries=False)
