"""SET NOT NULL reads the whole table while nobody may read or write it."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations, under_lock
from django_pro.rules.under_lock import NOT_NULL, caused_by


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact, each in caused_by(seen, NOT_NULL):
        yield under_lock(
            fact,
            each,
            f"Looks for NULLs in {', '.join(each.statement.not_null)}",
            "Add CHECK (column IS NOT NULL) NOT VALID, validate it in the next migration, and "
            "SET NOT NULL in a third: PostgreSQL 12 and later take the constraint's word for it",
        )


RULE = MigrationRule("M105", "error", _check)
