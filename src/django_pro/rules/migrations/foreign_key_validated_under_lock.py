"""A foreign key is validated while its table is locked."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations, under_lock
from django_pro.rules.under_lock import FOREIGN_KEY, caused_by


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact, each in caused_by(seen, FOREIGN_KEY):
        names = ", ".join(one.name for one in each.statement.constraints if one.kind == "f")
        yield under_lock(
            fact,
            each,
            f"Validates the foreign key {names}",
            "ADD CONSTRAINT ... FOREIGN KEY ... NOT VALID in one migration (RunSQL with "
            "state_operations), VALIDATE CONSTRAINT in the next",
        )


RULE = MigrationRule("M103", "error", _check)
