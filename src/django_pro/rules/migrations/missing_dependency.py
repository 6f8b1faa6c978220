"""A migration needs another app's models and does not depend on their migrations."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        if fact.lacking is not None:
            yield MigrationClaim(
                fact,
                fact.lacking.operation,
                "Fails where no more is applied than it depends on: " + fact.lacking.message,
                "Add the other app's migration to dependencies",
                "graph",
            )


RULE = MigrationRule("M401", "error", _check)
