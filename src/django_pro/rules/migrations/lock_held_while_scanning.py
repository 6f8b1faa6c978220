"""Other work in proportion to the rows while a table is locked."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import (
    ONLINE,
    MigrationClaim,
    MigrationRule,
    Migrations,
    under_lock,
)
from django_pro.rules.under_lock import OTHER, caused_by


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact, each in caused_by(seen, OTHER):
        built = each.statement.built if fact.is_mysql else ()
        names = ", ".join(index.name for index in built)
        yield under_lock(
            fact,
            each,
            f"Builds the index {names}" if names else "Reads or changes the table's rows",
            f"While nobody writes; or {ONLINE}"
            if fact.is_mysql
            else "Do it in a migration of its own, which changes no schema: with atomic = False, "
            "and in batches where it writes",
        )


RULE = MigrationRule("M113", "error", _check)
