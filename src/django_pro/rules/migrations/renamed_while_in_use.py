"""A column or table gets another name while code of the release before uses the old one."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations
from django_pro.rules.releases import is_renamed, lost, pages


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        for each in lost(fact):
            if is_renamed(fact, each):
                yield each.claim(
                    fact,
                    "Keep the name in the database: db_column on the field, db_table in Meta, "
                    "with the rename in state_operations of SeparateDatabaseAndState",
                )
        for broken in pages(seen, fact, "renamed"):
            yield broken.claim(
                fact, "Keep the name in the database until no code asks for it any more"
            )


RULE = MigrationRule("M203", "error", _check)
