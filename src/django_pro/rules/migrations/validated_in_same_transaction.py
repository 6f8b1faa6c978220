"""A constraint is validated in the transaction that added it: the lock of adding it is held."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations, under_lock
from django_pro.rules.under_lock import VALIDATED, caused_by


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact, each in caused_by(seen, VALIDATED):
        names = ", ".join(one.name for one in each.statement.constraints)
        yield under_lock(
            fact,
            each,
            f"Validates {names} in the transaction of an earlier ALTER TABLE",
            "VALIDATE CONSTRAINT in a migration of its own, after this one",
        )


RULE = MigrationRule("M108", "error", _check)
