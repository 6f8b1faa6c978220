"""Who is refused is not told whether to log in."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from django_pro.core.attempts import AttemptFact
from django_pro.rules.attempted import Found, grouped, of_kind
from django_pro.rules.request_rule import RequestClaim, RequestRule, Row, Tried

_UNAUTHORIZED, _FORBIDDEN = 401, 403


def _check(tried: Tried) -> Iterator[RequestClaim]:
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    refused = [each for each in of_kind(tried, "refused") if each[1].api]
    told = [each for each in refused if each[0].frame is not None and _wrong(each[1], rows)]
    for found in grouped(told, lambda each: _where(each, rows)):
        endpoint, first = found[0]
        wrong = _wrong(first, rows)
        subject = tried.subjects.get(endpoint.id)
        is_anonymous = first.cell.actor == "anonymous"
        silent = subject.silent_authentication if subject is not None and is_anonymous else None
        more = len({endpoint.pattern for endpoint, _ in found}) - 1
        also = f", and at {more} more URLs" if more else ""
        yield RequestClaim(
            endpoint,
            silent,
            f"{wrong}: {first.cell.method} {first.cell.url} as {first.cell.actor}{also}",
            "Give the authentication class an authenticate_header()"
            if silent is not None
            else "Answer 401 with WWW-Authenticate to who is not logged in, 403 to who is and may "
            "not",
            tuple(attempt.cell for _, attempt in found),
            subject=wrong,
            severity="warning" if silent is not None or not is_anonymous else None,
        )


def _where(found: Found, rows: dict[tuple[str, str], Row]) -> Hashable:
    """A view; one for all of who is not logged in, since a setting says how it is told."""
    endpoint, attempt = found
    is_anonymous = attempt.cell.actor == "anonymous"
    return "" if is_anonymous else endpoint.view, _wrong(attempt, rows)


def _wrong(attempt: AttemptFact, rows: dict[tuple[str, str], Row]) -> str:
    cell = attempt.cell
    row = rows.get((cell.endpoint, cell.method))
    let_in = [actor for actor, each in row.cells.items() if each.is_done] if row else []
    if not let_in or "anonymous" in let_in:
        return ""
    if cell.actor == "anonymous":
        if cell.status == _FORBIDDEN:
            return "Who is not logged in is answered 403"
        if 300 <= cell.status < 400:
            return "Who is not logged in is sent to a page in place of JSON"
        return ""
    logged_in = "owner" in let_in or cell.actor in let_in
    if cell.status == _UNAUTHORIZED and logged_in:
        return "Who is logged in and may not is answered 401"
    return ""


RULE = RequestRule("A107", "info", _check)
