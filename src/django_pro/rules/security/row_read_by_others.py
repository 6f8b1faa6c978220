"""A page shows a row to users whom it does not belong to."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules import leaders
from django_pro.rules.mends import scoping
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import a
from django_pro.rules.whose import looked_up_at, own_rows, owner_of, reads, unless_believed


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for row, each in reads(tried, detail=True):
        yield RequestClaim(
            row.endpoint,
            looked_up_at(tried, row.cells["other"], each) or row.subject.joined_at,
            f"Another user reads {a(each.model)} that is not theirs: GET {row.subject.url} "
            f"shows it to a user who is not its {owner_of(each)}, as it does to the owner",
            unless_believed(row.cells["other"], own_rows(each)),
            (row.cells["owner"], row.cells["other"], row.cells["anonymous"]),
            cwe=639,
            subject=each.model,
            row=each,
        )
    for led in leaders.reads(tried, detail=True):
        yield RequestClaim(
            led.cells.endpoint,
            None,
            f"Who leads another organisation, team or workspace reads {a(led.row.model)}: GET "
            f"{led.cell.url} shows it to a user who is not its {led.shared_in}",
            f"Look it up among what the user shares: .filter({led.shared_in}=request.user)",
            (led.cell, led.cells.cells["other"]),
            cwe=639,
            subject=f"{led.row.model} leads another",
        )


RULE = RequestRule("S101", "error", _check, mend=scoping.to_owner)
