"""CONCURRENTLY in a transaction, which PostgreSQL refuses."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        failed = fact.failure
        if failed is None or fact.is_mysql:
            continue
        refused = failed.code == "25001" or (
            failed.type == "NotSupportedError" and "inside a transaction" in failed.message
        )
        if refused:
            yield MigrationClaim(
                fact,
                failed.operation,
                f"Fails: {failed.message}",
                "atomic = False in the migration's class, with nothing but concurrent operations",
                "rows",
            )


RULE = MigrationRule("M109", "error", _check)
