"""An index is built while its table is locked against writers."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations, under_lock
from django_pro.rules.under_lock import INDEX, caused_by


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact, each in caused_by(seen, INDEX):
        names = ", ".join(index.name for index in each.statement.built if not index.unique)
        yield under_lock(
            fact,
            each,
            f"Builds the index {names}",
            "AddIndexConcurrently in a migration with atomic = False; for db_index or a foreign "
            "key, add the column without the index first (db_index=False)",
        )


RULE = MigrationRule("M101", "error", _check)
