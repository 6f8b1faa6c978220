"""An answer holds a password hash, a token, or another user's e-mail address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro.core.access import CellFact, LeakFact
from django_pro.core.observed import EndpointFact
from django_pro.core.report import Severity
from django_pro.rules import read_by
from django_pro.rules.mends import serializers
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model

_ORDER = ("anonymous", "other", "owner", "colleague", "staff")
_SEVERITY: dict[str, Severity] = {
    "email": "warning",
    "contact": "warning",
    "private": "warning",
}
_FOR_NOBODY = re.compile(r"^password$|otp|totp|recovery_code|pin(_code)?$|cvv|private_key")
"""Fields that staff have no use for either."""
_TOLD = {
    "password": "the password hash",
    "secret": "the {field}",
    "code": "the {field}",
    "email": "the e-mail address",
    "contact": "the {field}",
    "private": "the {field}",
}


def _check(tried: Tried) -> Iterator[RequestClaim]:
    found: dict[tuple[str, str, str], tuple[EndpointFact, CellFact, LeakFact]] = {}
    for row in (*tried.rows, *tried.with_parameters):
        if row.endpoint.kind == "admin":
            continue
        for actor in _ORDER:
            cell = row.cells.get(actor)
            for leak in cell.leaks if cell is not None and cell.is_done else ():
                if cell is None or (leak.kind != "password" and leak.mine):
                    continue
                if leak.kind == "code" and actor not in _ORDER[:2]:
                    continue
                if leak.kind == "private" and not (leak.whole and actor in _ORDER[:2]):
                    continue
                if leak.kind == "contact" and not (leak.whole and actor == "anonymous"):
                    continue  # who logs in may be there to write to them
                if leak.kind == "email" and not _is_among_strangers(cell):
                    continue
                if actor == "staff" and not _FOR_NOBODY.search(leak.field):
                    continue
                key = row.endpoint.view, leak.model, leak.field
                if key not in found:
                    found[key] = row.endpoint, cell, leak
    for endpoint, cell, leak in found.values():
        what = _TOLD[leak.kind].format(field=leak.field)
        whose = f"{'its own' if leak.mine else 'another'} {own_model(leak.model)}"
        yield RequestClaim(
            endpoint,
            read_by.shown_at(leak, endpoint) or read_by.values_at(cell, leak.model),
            f"An answer holds {what} of {whose}: {cell.method} {cell.url} as {cell.actor} shows "
            f"{leak.model}.{leak.field}",
            f"Name the fields that are shown, and leave out {leak.field!r}",
            (cell,),
            cwe=200,
            subject=f"{leak.model} {leak.field}",
            written=leak.field,
            severity=_SEVERITY.get(leak.kind),
            notes={0: f"holds {leak.model}.{leak.field} of {leak.key}"},
        )


def _is_among_strangers(cell: CellFact) -> bool:
    """Those who share a project see each other's address; pages are made for such people."""
    return cell.actor == "anonymous" or (cell.actor == "other" and "json" in cell.answer_type)


RULE = RequestRule("S108", "error", _check, mend=serializers.hidden)
