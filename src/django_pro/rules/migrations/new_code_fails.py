"""The models after the migration do not fit the tables after it."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations
from django_pro.rules.releases import broken


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        for each in broken(fact.new_code):
            yield each.claim(
                fact,
                "State and database have to say the same: database_operations for what "
                "state_operations add; null=True or db_default before a column leaves the state",
                "The models after it",
            )


RULE = MigrationRule("M205", "error", _check)
