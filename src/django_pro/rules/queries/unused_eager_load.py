"""An eager load whose rows no request reads."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from django_pro.core.observed import EndpointFact, Frame, Group, Request
from django_pro.edits import Edit, Patch
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.rules.loops import end_of, start_of
from django_pro.rules.rule import Claim, Rule, own_model
from django_pro.rules.wording import place_text

Seen = tuple[EndpointFact, Request, Group]


def check(observations: Observations) -> Iterator[Claim]:
    places: dict[Frame, list[Seen]] = {}
    for request in observations.requests:
        for group in request.groups:
            if not (group.select_related or group.prefetch_related) or not group.built:
                continue
            if observations.is_ours(group.built[0].path) and group.result == "rows":
                fact = observations.endpoint.get(request.endpoint)
                if fact is not None:
                    places.setdefault(group.built[0], []).append((fact, request, group))
    for place, seen in places.items():
        # Every request that ran the queryset has to have rows and an answer to say "never".
        if not seen or not all(
            200 <= request.status < 300 and group.rows for _, request, group in seen
        ):
            continue
        unused = set.intersection(*(set(group.unused) for _, _, group in seen))
        for name in sorted(unused):
            group = seen[0][2]
            where = place_text(observations, place)
            method = "select_related" if name in group.select_related else "prefetch_related"
            yield Claim(
                place=place,
                seen=tuple((fact, request) for fact, request, _ in seen),
                message=(
                    f"{own_model(group.model)}.{name} is loaded by {method} and read by none of "
                    f"the {len(seen)} requests that run the queryset. {where}. Remove it."
                ),
                plan=f'Remove "{name}" from {method}()',
                kind="unused",
                scales=(seen[0][1].scale,),
                queries=(group.count,),
                sql=group.sql,
                path=tuple(name.split("__")),
                subject=name,
                edit=_edit(place, method, name),
            )


def _edit(place: Frame, method: str, name: str) -> Edit | None:
    """The queryset without the argument, or without the call where that is all it asks for."""
    found = source.methods_called(place.path, place.line, method)
    calls = [call for call in found if any(_is_of(argument, name) for argument in call.args)]
    if len(calls) != 1 or calls[0].keywords:
        return None
    call, whole = calls[0], calls[0].args
    if len(whole) == 1 and isinstance(call.func, ast.Attribute):
        rows = call.func.value
        # What is left must still be a queryset, not a manager.
        rest = "" if isinstance(rows, ast.Call) else ".all()"
        patch = Patch(place.path, *end_of(rows), *end_of(call), rest)
    else:
        at = next(index for index, argument in enumerate(whole) if _is_of(argument, name))
        # The comma that goes along is the one before, but for the first.
        patch = (
            Patch(place.path, *end_of(whole[at - 1]), *end_of(whole[at]), "")
            if at
            else Patch(place.path, *start_of(whole[0]), *start_of(whole[1]), "")
        )
    return Edit(
        place.path,
        place.line,
        place.column,
        patches=(patch,),
        told=f'{method}() without "{name}"',
        review="a page that was not requested may read it",
    )


def _is_of(argument: ast.expr, name: str) -> bool:
    """Whether an argument loads the relation: its name, or a Prefetch of it."""
    if isinstance(argument, ast.Call) and argument.args:
        argument = argument.args[0]
    return isinstance(argument, ast.Constant) and argument.value == name


RULE = Rule(code="Q203", severity="info", check=check, spares_queries=False)
