"""A migration asks today's models for rows, which have columns that its tables may lack."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        for each in fact.real_models:
            app, _, model = each.model.partition(".")
            yield MigrationClaim(
                fact,
                each.operation,
                f"Queries {each.model} as it is today, not as it was at this migration: the next "
                "column that it gets breaks this on every new database",
                f'apps.get_model("{app}", "{model}") in place of the import',
                "rows",
            )


RULE = MigrationRule("M405", "error", _check)
