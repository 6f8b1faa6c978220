"""A unique index is built while its table is locked."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations, under_lock
from django_pro.rules.under_lock import UNIQUE, caused_by


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact, each in caused_by(seen, UNIQUE):
        names = ", ".join(index.name for index in each.statement.built if index.unique)
        yield under_lock(
            fact,
            each,
            f"Builds the unique index {names}",
            "CREATE UNIQUE INDEX CONCURRENTLY in a migration with atomic = False, then "
            "ALTER TABLE ... ADD CONSTRAINT ... UNIQUE USING INDEX, both as database_operations "
            "of SeparateDatabaseAndState",
        )


RULE = MigrationRule("M102", "error", _check)
