"""An index that could not be built concurrently stays behind, INVALID."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.migrations import MigrationFact, RunFailure
from django_pro.core.report import Severity
from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        if fact.failure is not None and fact.failure.left:
            yield _claim(fact, fact.failure, None)
        elif fact.misfit is not None and fact.misfit.left:
            yield _claim(fact, fact.misfit, "info")


def _claim(fact: MigrationFact, failed: RunFailure, severity: Severity | None) -> MigrationClaim:
    left = ", ".join(failed.left)
    return MigrationClaim(
        fact,
        failed.operation,
        f"Leaves the INVALID index {left} where the rows do not fit ({failed.message}): it costs "
        "writes and serves no query, and the next try fails on its name",
        f"See first that no rows clash, and begin with DROP INDEX CONCURRENTLY IF EXISTS {left}",
        "rows",
        severity=severity,
    )


RULE = MigrationRule("M110", "error", _check)
