"""Rows are read or changed while a change of the schema holds its lock."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations, under_lock
from django_pro.rules.under_lock import DATA, caused_by

PENDING = "55006"
"""SQLSTATE of `cannot ALTER TABLE because it has pending trigger events`."""


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    plan = "One migration for the schema, another for the data, so that each has its transaction"
    for fact, each in caused_by(seen, DATA):
        yield under_lock(fact, each, "Reads or changes rows in Python or SQL", plan)
    for fact in seen.facts:
        failed = fact.misfit
        if failed is not None and failed.code == PENDING:
            yield MigrationClaim(
                fact,
                failed.operation,
                "Changes rows and their table in one transaction, and fails when there are rows: "
                f"{failed.message}",
                plan,
                "rows",
            )


RULE = MigrationRule("M112", "error", _check)
