"""How much of the target meets each principle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from django_pro.core.observed import EndpointFact, Request
from django_pro.core.report import TARGETS, Finding, NotChecked, Principle, Score
from django_pro.engine.listed import all_without_rows

_LEADS = "django.views.generic.base.RedirectView"
_NOT_ALLOWED = 405
_ALWAYS_EMPTY = (
    "its list of {model} was always empty: a recipe can make rows that it shows "
    "([tool.django-pro.recipes])"
)
_WRITES = frozenset({"insert", "update", "delete"})

Checked = tuple[str, str, str, str]
"""Pattern, view, method and role of an endpoint."""
Page = tuple[str, str, str]
"""The same without the role."""


def answered(request: Request) -> bool:
    """2xx; after a form was sent, or rows were written, a redirect says as much."""
    done = request.method != "GET" or any(
        group.kind in _WRITES and group.ran for group in request.groups
    )
    return 200 <= request.status < (400 if done else 300)


def unanswered(
    endpoints: Mapping[str, EndpointFact], requests: Iterable[Request]
) -> Iterator[NotChecked]:
    """Endpoints that never answered, and methods of the others, each with what came instead."""
    sent: dict[str, dict[str, list[Request]]] = {}
    for request in requests:
        sent.setdefault(request.endpoint, {}).setdefault(request.method, []).append(request)
    for endpoint, by_method in sent.items():
        fact = endpoints.get(endpoint)
        if fact is None:
            continue
        what = f"{fact.pattern} ({fact.view})"
        silent = {
            method: tried
            for method, tried in by_method.items()
            if not any(map(answered, tried)) and not _is_all_there_is(fact, tried)
        }
        if silent and len(silent) == len(by_method):
            yield NotChecked(what, _instead([each for tried in silent.values() for each in tried]))
            continue
        for method, tried in silent.items():
            yield NotChecked(f"{method} {what}", _instead(tried))
        for method, tried in by_method.items():
            more = [] if method in silent else _lost(tried)
            if more:
                why = f"{_instead(more)}, at {more[0].scale} rows a model: nothing to compare with"
                yield NotChecked(f"{method} {what}", why)
            if method not in silent:
                for role, failed in _failing(tried).items():
                    yield NotChecked(f"{method} {what} as {role}", _instead(failed))
                for model in _without_rows(tried):
                    yield NotChecked(f"{method} {what}", _ALWAYS_EMPTY.format(model=model))


def _lost(sent: Iterable[Request]) -> list[Request]:
    """Of requests to one page, those of more rows, where it answered on the fewest rows alone."""
    tried = list(sent)
    known = {request.scale for request in tried if answered(request)}
    return [request for request in tried if len(known) == 1 and request.scale > max(known)]


def _without_rows(sent: Iterable[Request]) -> tuple[str, ...]:
    """Of requests to one page that is read, the models of its lists where all were empty."""
    return all_without_rows(each for each in sent if each.method == "GET" and answered(each))


def _failing(sent: Iterable[Request]) -> dict[str, list[Request]]:
    """By role, requests to a page that answers others, of who got nothing but exceptions."""
    by_role: dict[str, list[Request]] = {}
    for request in sent:
        by_role.setdefault(request.role, []).append(request)
    return {
        role: tried
        for role, tried in by_role.items()
        if role and all(each.failure is not None and not answered(each) for each in tried)
    }


def _is_all_there_is(fact: EndpointFact, tried: list[Request]) -> bool:
    """Whether it leads elsewhere and does nothing else, or has no such method."""
    leads = fact.view == _LEADS and any(300 <= each.status < 400 for each in tried)
    return leads or any(each.status == _NOT_ALLOWED for each in tried)


def _instead(tried: list[Request]) -> str:
    for request in tried:
        if request.failure is not None:
            failure = request.failure
            where = f" at {failure.path}:{failure.line}" if failure.path else ""
            return f"{failure.type}: {failure.message}{where}"
    statuses = ", ".join(map(str, sorted({request.status for request in tried})))
    roles = ", ".join(dict.fromkeys(request.role for request in tried if request.role))
    why = f"answered {statuses} as {roles}" if roles else f"answered {statuses}"
    refusal = next((request.refusal for request in reversed(tried) if request.refusal), "")
    return f"{why}: {refusal}" if refusal else why


def queries(
    endpoints: Mapping[str, EndpointFact],
    requests: Iterable[Request],
    findings: Iterable[Finding],
) -> Score:
    """An endpoint is checked when it answered at some URL, and passes without findings.

    What answered on few rows and not on more (it takes too long there) showed no growth, and is
    no more checked than what never answered; nor is a page whose lists never had a row.

    What is `info` stands in code that is not the project's own, and counts against nothing.
    """
    scales: dict[Checked, set[int]] = {}
    by_page: dict[Page, list[Request]] = {}
    silent: set[str] = set(endpoints)
    methods: dict[tuple[str, str], bool] = {}
    for request in requests:
        sent = (request.endpoint, request.method)
        methods[sent] = methods.get(sent, False) or answered(request)
        fact = endpoints.get(request.endpoint)
        if fact is not None:
            by_page.setdefault((fact.pattern, fact.view, request.method), []).append(request)
        if fact is not None and answered(request):
            checked = (fact.pattern, fact.view, request.method, request.role)
            scales.setdefault(checked, set()).add(request.scale)
            silent.discard(fact.id)
    failed = {
        (endpoint.pattern, endpoint.view, endpoint.method, endpoint.role)
        for finding in findings
        if finding.principle == "queries" and finding.severity == "error"
        for endpoint in finding.endpoints
    }
    pages: set[Page] = {checked[:3] for checked in failed}
    # A role whose queries were those of another is not sent on more rows: it shares the verdict.
    failed |= {
        checked for checked, sent in scales.items() if len(sent) == 1 and checked[:3] in pages
    }
    refused = sum(
        not ok and endpoint in endpoints and endpoint not in silent
        for (endpoint, _), ok in methods.items()
    )
    failing = sum(len(_failing(sent)) for sent in by_page.values() if any(map(answered, sent)))
    lost = {page for page, sent in by_page.items() if _lost(sent) or _without_rows(sent)}
    lost -= {each[:3] for each in failed}
    counted = {checked for checked in scales if checked[:3] not in lost}
    passed = len(counted - failed)
    return score("queries", len(counted), passed, len(silent) + refused + len(lost) + failing)


def score(principle: Principle, checked: int, passed: int, not_checked: int) -> Score:
    share = passed / checked if checked else None
    return Score(checked, passed, not_checked, share, TARGETS[principle])


def together(principle: Principle, first: Score, second: Score) -> Score:
    """One score of two runs that looked at different things."""
    return score(
        principle,
        first.checked + second.checked,
        first.passed + second.passed,
        first.not_checked + second.not_checked,
    )
