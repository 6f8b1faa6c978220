"""The migration passes on empty tables and fails on rows that their definition allows."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        failed = fact.misfit
        if failed is None or failed.of_data or failed.rows != "anything":
            continue
        if fact.failure is not None:
            continue
        yield MigrationClaim(
            fact,
            failed.operation,
            "Passes on empty tables and fails on rows that the columns allow: " + failed.message,
            "Mend such rows first, in a migration of their own that comes before",
            "rows",
            severity="info" if failed.harmless else None,
        )


RULE = MigrationRule("M501", "warning", _check)
