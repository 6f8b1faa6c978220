"""A column's change builds its indexes anew while its table is locked."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations, under_lock
from django_pro.rules.under_lock import REBUILT, caused_by


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact, each in caused_by(seen, REBUILT):
        yield under_lock(
            fact,
            each,
            f"Builds the index {', '.join(each.statement.rebuilt)} anew",
            "Drop the index concurrently, change the column, and build the index concurrently "
            "again",
        )


RULE = MigrationRule("M107", "error", _check)
