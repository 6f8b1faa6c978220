"""What is named as the staff's is open to ordinary users."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro.rules.mends import permissions
from django_pro.rules.request_rule import RequestClaim, RequestRule, Row, Tried
from django_pro.rules.whose import matters

_STAFF = re.compile(
    r"(^|[_/\-.])(admin|administration|staff|moderation|moderate|moderator|back-?office|superuser)"
    r"(?=[_/\-]|$)"
)
_NOT_MEANT = re.compile(r"login|logout|contact|apply|about|directory|list_of")


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for row in tried.rows:
        other, anonymous = row.cells.get("other"), row.cells.get("anonymous")
        if other is None or not other.is_done or row.endpoint.kind == "admin" or not _is_named(row):
            continue
        changes = any(map(matters, other.changes))
        is_public = anonymous is not None and anonymous.is_done
        if (is_public or row.method != "GET") and not changes:
            continue
        if row.endpoint.view in told:
            continue
        told.add(row.endpoint.view)
        yield RequestClaim(
            row.endpoint,
            None,
            f"What is named as the staff's is open to every user: {row.method} "
            f"{row.subject.url} as an ordinary user",
            "Ask for more than a login: permission_classes = [IsAdminUser], user_passes_test or "
            "permission_required",
            tuple(each for each in (other, row.cells.get("staff")) if each is not None),
            cwe=862,
        )


def _is_named(row: Row) -> bool:
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", row.endpoint.view.rpartition(".")[2]).lower()
    path = row.endpoint.pattern.lower()
    return any(_STAFF.search(text) and not _NOT_MEANT.search(text) for text in (name, path))


RULE = RequestRule("S111", "error", _check, mend=permissions.staff)
