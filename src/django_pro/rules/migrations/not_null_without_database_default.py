"""Code of the release before can't insert: a new column wants a value that it does not give."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations
from django_pro.rules.releases import adding


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        for each in fact.old_code:
            statement = adding(fact, each)
            if statement is None:
                continue
            yield MigrationClaim(
                fact,
                statement.operation,
                f"Old code that still runs can't INSERT into {each.table} any more: {each.message}",
                "Give the column db_default (Django 5.0 and later), or null=True until the old "
                "code is gone",
                "releases",
                statement.sql,
                (each.table,),
            )


RULE = MigrationRule("M201", "error", _check)
