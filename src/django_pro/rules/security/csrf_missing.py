"""A page of another site can make a logged-in browser change rows."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.frame import Frame
from django_pro.core.observed import EndpointFact
from django_pro.facts import source
from django_pro.rules.mends import permissions
from django_pro.rules.request_rule import RequestClaim, RequestRule, Row, Tried
from django_pro.rules.whose import matters


def _exempted_in_urls(endpoint: EndpointFact) -> Frame | None:
    """The line of the URLconf, where it is what exempts the view."""
    route = endpoint.route
    statement = source.line_at(route.path, route.line) if route is not None else ""
    return route if "csrf_exempt" in statement else None


def _unchecked_at(row: Row) -> Frame | None:
    """Where the check is left out for more views than this one.

    REST framework exempts all of its views: who authenticates by a cookie has to check.
    """
    subject = row.subject
    if row.endpoint.kind == "drf":
        return subject.own_csrf_check or subject.own_authentication
    return _exempting_line(row.endpoint) or subject.exempted_at


def _exempting_line(endpoint: EndpointFact) -> Frame | None:
    """The line of the view's own class, or above it, that says it."""
    at = endpoint.frame
    own = source.class_at(at.path, at.line) if at is not None else None
    if at is None or own is None:
        return None
    first = min([own.lineno, *(each.lineno for each in own.decorator_list)])
    for line in range(first, (own.end_lineno or own.lineno) + 1):
        column = source.code_at(at.path, line).find("csrf_exempt")
        if column >= 0:
            return Frame(at.path, line, line, column, column + len("csrf_exempt"), own.name)
    return None


def _check(tried: Tried) -> Iterator[RequestClaim]:
    plain = {(row.endpoint.id, row.method): row for row in tried.rows}
    for cell in tried.cells:
        row = plain.get((cell.endpoint, cell.method))
        if cell.variation != "no csrf token" or row is None or not cell.is_done:
            continue
        anonymous = row.cells.get("anonymous")
        if anonymous is not None and anonymous.is_done and any(map(matters, anonymous.changes)):
            continue  # whoever sends it needs no browser that is logged in
        if cell.method != "POST" or not any(map(matters, cell.changes)):
            continue  # other methods are preflighted by browsers
        yield RequestClaim(
            row.endpoint,
            cell.kept_at or _exempted_in_urls(row.endpoint) or _unchecked_at(row),
            f"No CSRF token is asked for: POST {cell.url} with the owner's session cookie alone "
            "goes through, so a page of another site can send it",
            "Have CsrfViewMiddleware check it, without csrf_exempt; authenticate by a header where "
            "no form is served",
            tuple(each for each in (row.cells.get("owner"), cell) if each is not None),
            cwe=352,
        )


RULE = RequestRule("S106", "error", _check, mend=permissions.without_exemption)
