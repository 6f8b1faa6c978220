"""The migration fails, whatever the rows."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.migrations import RunFailure
from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations
from django_pro.rules.migrations import concurrently_in_atomic
from django_pro.rules.migrations.missing_dependency import is_lacking


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    refused = {claim.fact.label for claim in concurrently_in_atomic.RULE.check(seen)}
    for fact in seen.facts:
        failed = fact.failure
        if failed is None or fact.label in refused or failed.left:
            continue
        if fact.lacking is not None or is_lacking(failed):
            continue
        yield MigrationClaim(
            fact,
            failed.operation,
            f"Fails on empty tables: {failed.type}: {failed.message}{_place(failed)}",
            "`manage.py migrate` on a new database shows the same",
            "rows",
        )


def _place(failed: RunFailure) -> str:
    return f" (at {failed.place})" if failed.place else ""


RULE = MigrationRule("M502", "error", _check)
