"""A user changes or deletes a row of another one."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules import leaders
from django_pro.rules.mends import scoping
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import a, own_model
from django_pro.rules.whose import (
    Changed,
    by_place,
    cells_of,
    changed,
    is_capability,
    is_for_a_part,
    is_owned,
    is_passed_on,
    looked_up_at,
    owner_of,
    told_of,
)


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in by_place(_changes(tried)):
        endpoint, model, ways, changes = told_of(found)
        owner = owner_of(found[0].row)
        yield RequestClaim(
            endpoint,
            looked_up_at(tried, found[0].cells.cells["other"], found[0].row),
            f"Another user's {own_model(model)} is {changes}: {ways} as a user who is not its "
            f"{owner}",
            "Look it up among the user's own rows, or check_object_permissions on it, before it "
            "is changed",
            cells_of(found, "owner", "other"),
            cwe=639,
            subject=model,
            row=found[0].row,
        )
    for led in leaders.changes(tried):
        yield RequestClaim(
            led.cells.endpoint,
            None,
            f"Who leads another organisation, team or workspace changes {a(led.row.model)}: "
            f"{led.cell.method} {led.cell.url} as a user who is not its {led.shared_in}",
            f"Look it up among what the user shares: .filter({led.shared_in}=request.user)",
            (led.cell, led.cells.cells["other"]),
            cwe=639,
            subject=f"{led.row.model} leads another",
        )


def _changes(tried: Tried) -> Iterator[Changed]:
    for row in tried.rows:
        other, anonymous = row.cells.get("other"), row.cells.get("anonymous")
        if other is None or not other.is_done or is_capability(row):
            continue
        for each in row.subject.rows:
            change = changed(other, each)
            if change is None or not is_owned(each):
                continue
            if anonymous is not None and anonymous.is_done and changed(anonymous, each):
                continue  # that nobody has to log in says more
            if not each.by_url and is_passed_on(other, change):
                continue
            if is_for_a_part(tried, row, each):
                continue
            yield Changed(row, each, change)


RULE = RequestRule("S103", "error", _check, mend=scoping.to_owner)
