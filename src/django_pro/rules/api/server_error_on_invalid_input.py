"""Invalid input is answered with a server error."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from dataclasses import replace

from django_pro.core.access import CellFact
from django_pro.core.attempts import AttemptFact
from django_pro.core.report import Severity
from django_pro.rules.attempted import WRONG_INPUT, Found, frame_of, grouped, of_kind, ways
from django_pro.rules.mends import refusals
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_SERVER_ERROR = 500
_UNREAD = "TemplateSyntaxError"
_VALUE = re.compile(r"'[^']*'|\"[^\"]*\"|\d+")
"""What a message quotes of the input."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in grouped(_found(tried), _key):
        endpoint, first = next((each for each in found if each[0].frame is not None), found[0])
        failure = first.cell.failure
        what = f"{failure.type}: {failure.message}"[:160] if failure is not None else "status 500"
        others = {each.cell.failure.type for _, each in found if each.cell.failure is not None}
        others -= {failure.type} if failure is not None else set()
        what += f"; {', '.join(sorted(others))}" if others else ""
        more = len({endpoint.pattern for endpoint, _ in found}) - 1
        also = f"; so do {more} more URLs" if more else ""
        is_unread = failure is not None and failure.type == _UNREAD
        yield RequestClaim(
            endpoint,
            frame_of(first.place),
            f"{'A template can not be read' if is_unread else 'Invalid input is a server error'}: "
            f"{first.cell.method} {endpoint.pattern or '/'} answers 500 where {ways(found)} "
            f"({what}){also}",
            "Mend the template: what is refused, or is not there, is told by it"
            if is_unread
            else "Check it before it is used, and answer 400 (404 for a row that is not there)",
            tuple(attempt.cell for _, attempt in found),
            cwe=20,
            subject=failure.type if failure is not None else "caught",
            severity=_severity(found, first),
        )


def _found(tried: Tried) -> Iterator[Found]:
    caught = {(each.endpoint, each.cell.method): each for each in _caught(tried)}
    never_shown = {
        cell.endpoint for cell in tried.cells if cell.method == "GET" and _has_no_template(cell)
    }
    for endpoint, attempt in of_kind(tried, *WRONG_INPUT):
        if attempt.endpoint in never_shown and _has_no_template(attempt.cell):
            continue  # its page is not there either: the input has no part in it
        if attempt.cell.failure is not None:
            yield endpoint, attempt
        elif attempt.cell.status == _SERVER_ERROR:
            known = caught.get((attempt.endpoint, attempt.cell.method))
            place = known.place if known is not None else None
            yield endpoint, replace(attempt, place=place)


def _has_no_template(cell: CellFact) -> bool:
    return cell.failure is not None and cell.failure.type == "TemplateDoesNotExist"


def _severity(found: list[Found], first: AttemptFact) -> Severity | None:
    if first.place is None and _is_asked_by_library(found):
        return "info"
    # Django hands a number to SQLite that it has no column for.
    failures = {each.cell.failure.type for _, each in found if each.cell.failure is not None}
    return "warning" if failures == {"OverflowError"} else None


def _is_asked_by_library(found: list[Found]) -> bool:
    """Whether no line of the project had a part in it, as with REST framework's `?offset=`."""
    return all(attempt.kind == "query" for _, attempt in found)


def _caught(tried: Tried) -> Iterator[AttemptFact]:
    """Exceptions that the project itself made an answer of."""
    yield from (attempt for _, attempt in of_kind(tried, "caught"))


def _key(found: Found) -> Hashable:
    endpoint, attempt = found
    place, failure = attempt.place, attempt.cell.failure
    if place is not None:
        return place.path, place.line
    if failure is not None:  # no line of the project, as in a template of all pages: one cause
        return failure.path, failure.line, failure.type, _VALUE.sub("", failure.message)
    return endpoint.view, ""


RULE = RequestRule("A101", "error", _check, mend=refusals.refused)
