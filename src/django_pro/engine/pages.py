"""All queries of a page as a sum: `1 + N + N x M`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from django_pro.core.observed import EndpointFact, Group, Request
from django_pro.core.report import Endpoint, Page
from django_pro.engine.listed import listed, without_rows

LETTERS = "NMLK"
"""One a level of loops; deeper ones repeat the last."""

Identity = tuple[str, str, str, str]


def pages(endpoints: Mapping[str, EndpointFact], requests: Iterable[Request]) -> tuple[Page, ...]:
    """One page for each endpoint, method, role and URL that answered at every scale it was sent.

    A role that was sent at the first scale alone, because another had the same queries there, is
    not told again.
    """
    runs: dict[Identity, dict[int, Request]] = {}
    shown: dict[str, set[str]] = {}
    for request in requests:
        shown.setdefault(request.endpoint, set()).update(listed(request, are_there=True))
        if request.run == 0:
            identity = (request.endpoint, request.method, request.role, request.url)
            runs.setdefault(identity, {})[request.scale] = request
    answered = {
        identity: by_scale
        for identity, by_scale in runs.items()
        if identity[0] in endpoints
        and all(200 <= request.status < 400 for request in by_scale.values())
    }
    grown = {
        (identity[0], identity[1], identity[3])
        for identity, by_scale in answered.items()
        if len(by_scale) > 1
    }
    return tuple(
        _page(endpoints[identity[0]], by_scale, shown[identity[0]])
        for identity, by_scale in answered.items()
        if len(by_scale) > 1 or (identity[0], identity[1], identity[3]) not in grown
    )


def _page(fact: EndpointFact, by_scale: Mapping[int, Request], shown: Collection[str]) -> Page:
    """`shown` are keys of the lists that had rows in some request of the endpoint."""
    scales = sorted(by_scale)
    first, last = by_scale[scales[0]], by_scale[scales[-1]]
    return Page(
        endpoint=Endpoint(last.url, fact.pattern, last.method, last.role, fact.view),
        scales=tuple(scales),
        queries=tuple(by_scale[scale].queries for scale in scales),
        growth=growth(first, last),
        empty=without_rows([last], shown),
    )


def growth(first: Request, last: Request) -> str:
    """What grows from `first` to `last`, each statement by the loops that it stands in."""
    before = _counts(first)
    fixed = 0
    levels: Counter[int] = Counter()
    for group in last.groups:
        if group.count > before[group.key]:
            levels[_depth(group, last.groups, before)] += 1
        else:
            fixed += group.count
    terms = [str(fixed)] if fixed or not levels else []
    for level in sorted(levels):
        product = " x ".join(LETTERS[min(step, len(LETTERS) - 1)] for step in range(level))
        many = levels[level]
        terms.append(product if many == 1 else f"{many} x {product}")
    return " + ".join(terms)


def _counts(request: Request) -> Counter[str]:
    counts: Counter[str] = Counter()
    for group in request.groups:
        counts[group.key] += group.count
    return counts


def _depth(group: Group, groups: tuple[Group, ...], before: Counter[str]) -> int:
    """Loops around a statement: itself, and each growing ancestor that its rows came from."""
    depth, seen = 1, {id(group)}
    while group.parent is not None and 0 <= group.parent < len(groups):
        group = groups[group.parent]
        if id(group) in seen:
            break
        seen.add(id(group))
        depth += group.count > before[group.key]
    return depth
