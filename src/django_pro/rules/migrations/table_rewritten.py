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


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact, each in caused_by(seen, REWRITE):
        yield under_lock(
            fact,
            each,
            f"Writes {', '.join(each.statement.rewritten or each.tables)} anew, and its indexes",
            (f"{ONLINE}; or a" if fact.is_mysql else "Add a") + " new nullable column, write to both, fill it in batches, read from it, drop the "
            "old one: each in a release of its own",
        )


RULE = MigrationRule("M106", "error", _check)
