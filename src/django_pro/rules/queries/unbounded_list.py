"""A list of a large model without any bound."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from django_pro.core.observed import EndpointFact, Group, Request
from django_pro.edits import Edit, Patch
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import view_place
from django_pro.rules.loops import end_of, start_of
from django_pro.rules.rule import Claim, Rule, own_model
from django_pro.rules.wording import place_text

SIZE = 100
_LINKS = re.compile(r"\{[{%][^}]*\b(page_obj|is_paginated|paginator)\b")
"""In a template: it shows links to other pages where there are some."""


def check(observations: Observations) -> Iterator[Claim]:
    found: dict[tuple[str, int, int], Claim] = {}
    for runs in observations.comparable():
        first = {group.key: group for group in runs[0].groups}
        for group in runs[-1].groups:
            before = first.get(group.key)
            if before is None or group.model not in observations.large or group.via:
                continue
            if group.result not in ("rows", "values") or group.limit is not None:
                continue
            frames = (*group.built, *group.ran)
            place = next((f for f in frames if observations.is_ours(f.path)), None)
            endpoint = observations.endpoint[runs[-1].endpoint]
            if place is None and endpoint.queryset_model == group.model:
                place = view_place(observations, endpoint)
            if place is None or group.rows - before.rows < 2:
                continue
            name = own_model(group.model)
            found.setdefault(
                (place.path, place.line, place.column),
                Claim(
                    place=place,
                    seen=((endpoint, runs[-1]),),
                    message=(
                        f"{group.rows} rows of {name} are loaded ({before.rows} on less data), "
                        f"without LIMIT. {place_text(observations, place)}. Paginate the list."
                    ),
                    plan=_plan(endpoint, group.model),
                    kind="growth",
                    scales=tuple(run.scale for run in runs),
                    queries=(before.rows, group.rows),
                    sql=group.sql,
                    subject=group.model,
                    edit=_edit(observations, runs[-1], group),
                ),
            )
    yield from found.values()


def _plan(endpoint: EndpointFact, model: str) -> str:
    view = endpoint.view.rpartition(".")[2]
    if endpoint.queryset_model == model and endpoint.kind == "class":
        return f"paginate_by = 100 in {view}, and links to the other pages in its template"
    if endpoint.queryset_model == model and endpoint.kind == "drf":
        return f"A PageNumberPagination with page_size = 100 as pagination_class of {view}"
    return (
        'Paginator(queryset, 100).get_page(request.GET.get("page")) and links to the other pages, '
        "or a slice"
    )


def _edit(observations: Observations, request: Request, group: Group) -> Edit | None:
    """`paginate_by` for a class-based view whose template has links to the other pages."""
    endpoint = observations.endpoint[request.endpoint]
    frame = endpoint.frame
    if endpoint.kind != "class" or endpoint.queryset_model != group.model or endpoint.paginated:
        return None
    # Rows without an order can be on two pages, or on none.
    if frame is None or not observations.is_ours(frame.path) or " ORDER BY " not in group.sql:
        return None
    holder = source.class_at(frame.path, frame.line)
    if holder is None or not any(map(_has_links, request.templates)):
        return None
    line, first = f"paginate_by = {SIZE}", holder.body[0]
    indent = " " * first.col_offset
    names = [each for each in holder.body if isinstance(each, ast.Assign)]
    if names or isinstance(first, ast.Expr):
        place = end_of(names[-1] if names else first)
        text = f"\n{indent}{line}" if names else f"\n\n{indent}{line}"
    else:
        place, text = start_of(first), f"{line}\n\n{indent}"
    return Edit(
        frame.path,
        frame.line,
        frame.column,
        patches=(Patch(frame.path, *place, *place, text),),
        told=f"{line} in {holder.name}",
        review=f"a page shows {SIZE} rows, and links to the others",
        costs=1,
    )


def _has_links(path: str) -> bool:
    return any(map(_LINKS.search, source.lines_of(path)))


RULE = Rule(code="Q207", severity="error", check=check, spares_queries=False)
