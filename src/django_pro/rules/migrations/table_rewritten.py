"""A table is written anew while nobody may read or write it."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import (
    ONLINE,
    MigrationClaim,
    MigrationRule,
    Migrations,
    under_lock,
)
from django_pro.rules.under_lock import REWRITE, caused_by

_BESIDE = (
    "new nullable column, write to both, fill it in batches, read from it, drop the old one: each "
    "in a release of its own"
)


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact, each in caused_by(seen, REWRITE):
        # Without the right to ask InnoDB, what was copied is known by its rows.
        tables = ", ".join(each.statement.rewritten or each.tables)
        yield under_lock(
            fact,
            each,
            f"Writes {tables} anew, and its indexes",
            f"{ONLINE}; or a {_BESIDE}" if fact.is_mysql else f"Add a {_BESIDE}",
        )


RULE = MigrationRule("M106", "error", _check)
