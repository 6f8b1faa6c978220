"""What the clock says: how long a measured statement would take on a table of the user's size, and
how long others waited.

Illustrations: whether something is a finding is decided by locks and counts alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from django_pro.core.migrations import MigrationFact, Run
from django_pro.core.report import Estimate, Wait
from django_pro.rules.migration_rule import MigrationClaim


def estimated(claim: MigrationClaim, rows: Mapping[str, int]) -> Estimate | None:
    """For the largest table of the claim whose rows are known; None where time was not measured."""
    timed = claim.fact.timed
    if len(timed) < 2 or not claim.work:
        return None
    sizes = {name.lower(): count for name, count in rows.items()}
    known: dict[str, int] = {}
    for table in claim.tables:
        count = sizes.get(table, sizes.get(_label(table, claim.fact.app)))
        if count is not None and all(run.filled.get(table) for run in timed):
            known[table] = count
    if not known:
        return None
    table = max(sorted(known), key=lambda each: known[each])
    few, many = (run.filled[table] for run in timed)
    seconds = tuple(_seconds(run, claim) for run in timed)
    if many <= few or not all(seconds):
        return None
    slope = max((seconds[1] - seconds[0]) / (many - few), 0.0)
    return Estimate(
        table=table,
        rows=known[table],
        seconds=_rounded(max(seconds[1] + slope * (known[table] - many), 0.0)),
        measured_rows=(few, many),
        measured_seconds=tuple(map(_rounded, seconds)),
    )


def _label(table: str, app: str) -> str:
    """`app.model` of a table that Django named."""
    return f"{app}.{table.removeprefix(f'{app}_')}"


def _seconds(run: Run, claim: MigrationClaim) -> float:
    """Of the claim's own statement, or of all of its operation."""
    of_operation = [each for each in run.statements if each.operation == claim.operation]
    same = [each for each in of_operation if each.sql == claim.sql]
    return sum(each.seconds for each in same or of_operation)


def _rounded(seconds: float) -> float:
    """Two digits are all that a line through two points is good for."""
    return float(f"{seconds:.2g}")


def told_waits(fact: MigrationFact) -> tuple[Wait, ...]:
    """In milliseconds, to two digits: of one run on one machine."""
    return tuple(
        Wait(
            each.table,
            each.rows,
            each.statement,
            _rounded(each.seconds * 1000),
            _rounded(each.before * 1000),
            each.tries,
        )
        for each in fact.waits
    )
