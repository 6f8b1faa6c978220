"""There is no way back: an operation has no reverse."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        for number, operation in enumerate(fact.operations):
            if not operation.reversible:
                plan = {
                    "RunPython": "reverse_code=..., or RunPython.noop where nothing has to be "
                    "undone",
                    "RunSQL": "reverse_sql=..., or RunSQL.noop where nothing has to be undone",
                }.get(operation.kind, "Give the operation a way back")
                yield MigrationClaim(
                    fact,
                    number,
                    f"Can't be reversed: {operation.kind} has no way back",
                    plan,
                    "reverse",
                )


RULE = MigrationRule("M301", "error", _check)
