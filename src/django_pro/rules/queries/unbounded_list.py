"""A list of a large model without any bound."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.observed import EndpointFact
from django_pro.facts.observations import Observations
from django_pro.rules.rule import Claim, Rule, own_model
from django_pro.rules.wording import place_text


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
            if place is None or group.rows - before.rows < 2:
                continue
            name = own_model(group.model)
            found.setdefault(
                (place.path, place.line, place.column),
                Claim(
                    place=place,
                    seen=((observations.endpoint[runs[-1].endpoint], runs[-1]),),
                    message=(
                        f"{group.rows} rows of {name} are loaded ({before.rows} on less data), "
                        f"without LIMIT. {place_text(observations, place)}. Paginate the list."
                    ),
                    plan=_plan(observations.endpoint[runs[-1].endpoint], group.model),
                    kind="growth",
                    scales=tuple(run.scale for run in runs),
                    queries=(before.rows, group.rows),
                    sql=group.sql,
                    subject=group.model,
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


RULE = Rule(code="Q207", severity="error", check=check)
