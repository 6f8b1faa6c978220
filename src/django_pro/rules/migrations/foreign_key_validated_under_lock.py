"""A foreign key is validated while its table is locked."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations, under_lock
from django_pro.rules.under_lock import FOREIGN_KEY, caused_by

_MYSQL = (
    "The column with db_constraint=False, which is added at once; then in RunSQL with "
    "state_operations SET foreign_key_checks = 0 and ADD CONSTRAINT ... FOREIGN KEY ..., "
    "ALGORITHM=INPLACE, LOCK=NONE: it checks no row that is there, so look for orphans first"
)


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact, each in caused_by(seen, FOREIGN_KEY):
        names = ", ".join(one.name for one in each.statement.constraints if one.kind == "f")
        yield under_lock(
            fact,
            each,
            f"Validates the foreign key {names}",
            _MYSQL
            if fact.is_mysql
            else "ADD CONSTRAINT ... FOREIGN KEY ... NOT VALID in one migration (RunSQL with "
            "state_operations), VALIDATE CONSTRAINT in the next",
        )


RULE = MigrationRule("M103", "error", _check)
