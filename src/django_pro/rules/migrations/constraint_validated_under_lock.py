"""A CHECK or EXCLUDE constraint is validated while its table is locked."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import (
    ONLINE,
    MigrationClaim,
    MigrationRule,
    Migrations,
    under_lock,
)
from django_pro.rules.under_lock import CONSTRAINT, caused_by


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact, each in caused_by(seen, CONSTRAINT):
        found = [one for one in each.statement.constraints if one.kind in "cx"]
        names = ", ".join(one.name for one in found)
        excludes = any(one.kind == "x" for one in found)
        yield under_lock(
            fact,
            each,
            f"{'Builds the exclusion constraint' if excludes else 'Validates the constraint'} "
            f"{names}",
            ONLINE
            if fact.is_mysql
            else "No server builds an exclusion constraint without the lock: make it while nobody "
            "writes, or on a new table that is filled in batches"
            if excludes
            else "AddConstraintNotValid in one migration, ValidateConstraint in the next "
            "(django.contrib.postgres.operations)",
        )


RULE = MigrationRule("M104", "error", _check)
