"""Rows are changed in one transaction whose size is the table's."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.proofs.locks import ROWS_OF_MYSQL, unbatched
from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        for each in unbatched(fact):
            counted = ", ".join(
                f"{rows} at {size}" for rows, size in zip(each.rows, each.sizes, strict=True)
            )
            yield MigrationClaim(
                fact,
                each.operation,
                f"Writes the rows of {each.table} in one transaction ({counted}): what it writes "
                "stays locked against other writers until it ends",
                "Batches of some thousand keys, each committed by itself: atomic = False, and a "
                "loop that goes on where it stopped",
                "locks",
                tables=(each.table,),
                sizes=each.sizes,
                work=each.rows,
                lock=ROWS_OF_MYSQL if fact.is_mysql else "ROW EXCLUSIVE",
                blocked="writers of the same rows",
            )


RULE = MigrationRule("M111", "error", _check)
