"""A GET changes rows: a link, an image or a prefetch does it too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro.core.access import CellFact, ChangeFact, SubjectFact
from django_pro.core.observed import EndpointFact
from django_pro.rules.mends import permissions
from django_pro.rules.request_rule import RequestClaim, RequestRule, Row, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import is_capability, matters

_SEEN = re.compile(r"view|seen|read|visit|recent|opened|shown")
"""Many-to-manys that say who saw a row: a GET may well add to them."""
_NOTICES = re.compile(
    r"notif|notice|alert|remind|unread|cart|basket|hold|lock|draft|hit|visit|log$"
)
"""Rows that are no longer wanted once their user has come to the page."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for row in (*tried.rows, *tried.with_parameters):
        if row.method != "GET" or row.endpoint.kind == "admin" or is_capability(row):
            continue
        named = {(each.model, each.key) for each in row.subject.rows}
        for actor in ("owner", "other", "superuser", "anonymous"):
            cell = row.cells.get(actor)
            if cell is None or not cell.is_done:
                continue
            change = next((each for each in cell.changes if _counts(each, named)), None)
            if change is None and not cell.shown:
                given = (each for each in cell.changes if _is_given(tried, each, row))
                change = next(given, None) or _taken(tried, row, cell)
            if change is None:
                continue
            if (row.endpoint.id, change.model) not in told:
                told.add((row.endpoint.id, change.model))
                alike = _answers_all_alike(tried, row)
                yield _claim(row.endpoint, row.subject, cell, change, alike=alike)
            break
    for endpoint, subject, cell, change in _asked_as_posted(tried):
        if (endpoint.id, change.model) not in told:
            told.add((endpoint.id, change.model))
            yield _claim(endpoint, subject, cell, change)


def _answers_all_alike(tried: Tried, row: Row) -> bool:
    """Whether the view answers POST too, as a package's class has it do what a GET does."""
    is_own = bool({"GET", "POST"} & row.subject.handlers.keys())
    tried_so = {(each.endpoint.id, each.method) for each in tried.rows}
    answers = "POST" in row.endpoint.methods
    return answers and not is_own and (row.endpoint.id, "POST") not in tried_so


def _claim(
    endpoint: EndpointFact,
    subject: SubjectFact,
    cell: CellFact,
    change: ChangeFact,
    *,
    alike: bool = False,
) -> RequestClaim:
    fields = f" ({', '.join(list(change.fields)[:3])})" if change.kind == "updated" else ""
    # A generic view that has no get() of its own writes in one of the methods that its own calls.
    # Where all methods do the same, the class is to say which it answers.
    has_own = "GET" in subject.handlers or alike
    return RequestClaim(
        endpoint,
        None if has_own or endpoint.kind == "function" else cell.written_at.get(change.model),
        f"A GET changes data: {cell.url} as {cell.actor} {change.kind} "
        f"{own_model(change.model)} {change.key}{fields}, and no CSRF token guards it",
        "Do it on POST alone: @require_POST, or a post() in the place of get()",
        (cell,),
        cwe=650,
        subject=change.model,
    )


def _asked_as_posted(
    tried: Tried,
) -> Iterator[tuple[EndpointFact, SubjectFact, CellFact, ChangeFact]]:
    """What a GET does that has the fields of a POST behind its `?`: the same as the POST, and more
    than without them."""
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    for cell in tried.cells:
        posted, plain = rows.get((cell.endpoint, "POST")), rows.get((cell.endpoint, "GET"))
        if cell.variation != "the body as a query" or posted is None or not cell.is_done:
            continue
        done = posted.cells.get(cell.actor)
        asked = plain.cells.get(cell.actor) if plain is not None else None
        wanted = {_kind(each) for each in done.changes} if done is not None else set()
        usual = {_kind(each) for each in asked.changes} if asked is not None else set()
        for change in cell.changes:
            if matters(change) and _kind(change) in wanted - usual:
                yield posted.endpoint, posted.subject, cell, change
                break


def _kind(change: ChangeFact) -> tuple[str, str]:
    return change.model, change.kind


def _counts(change: ChangeFact, named: set[tuple[str, str]]) -> bool:
    """Whether a row that the page is about is changed, or put into a many-to-many or taken out."""
    if not matters(change):
        return False
    if change.kind != "inserted" and (change.model, change.key) in named:
        return True
    return any(_is_joined(change, model, key) for model, key in named)


def _is_given(tried: Tried, change: ChangeFact, row: Row) -> bool:
    """Whether a row of the user's now names the one in the URL, on a page that shows nothing: a
    vote, a booking."""
    if change.kind == "deleted" or not matters(change):
        return False
    is_seen = _SEEN.search(own_model(change.model).lower())
    return not is_seen and _names_it(tried, change, row, after=True)


def _taken(tried: Tried, row: Row, cell: CellFact) -> ChangeFact | None:
    """A row of the user's that is gone and has named the one in the URL: their place in a course.

    What others' requests delete as well was due anyway: a hold that has expired.
    """
    for change in cell.changes:
        model = own_model(change.model).lower()
        if change.kind != "deleted" or _SEEN.search(model) or _NOTICES.search(model):
            continue
        others = [each for actor, each in row.cells.items() if actor != cell.actor and each.is_done]
        deleted = [one.model for each in others for one in each.changes if one.kind == "deleted"]
        is_theirs = bool(others) and change.model not in deleted
        if is_theirs and matters(change) and _names_it(tried, change, row, after=False):
            return change
    return None


def _names_it(tried: Tried, change: ChangeFact, row: Row, *, after: bool) -> bool:
    """Whether a foreign key of the row holds what is in the URL, after the request or before."""
    model = tried.models.get(change.model)
    keys = {(each.model, each.key) for each in row.subject.rows if each.by_url}
    return model is not None and any(
        (field.relation, change.fields.get(f"{field.name}_id", (None,))[-1 if after else 0]) in keys
        for field in model.fields
        if field.relation
    )


def _is_joined(change: ChangeFact, model: str, key: str) -> bool:
    field = f"{model.rpartition('.')[2].lower()}_id"
    joins = change.model.startswith(f"{model}_") and not _SEEN.search(change.model.lower())
    return joins and key in change.fields.get(field, ())


RULE = RequestRule("S105", "error", _check, mend=permissions.on_post_alone)
