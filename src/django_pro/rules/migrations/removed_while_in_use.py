"""A column or table is dropped that code of the release before still names."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations
from django_pro.rules.releases import is_renamed, lost, pages


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        for each in lost(fact):
            if not is_renamed(fact, each):
                yield each.claim(
                    fact,
                    "Take it out of the models alone in one release (SeparateDatabaseAndState; a "
                    "NOT NULL column gets null=True or db_default first), drop it in the next",
                )
        for broken in pages(seen, fact, "removed"):
            yield broken.claim(
                fact, "Release code that does without it first, and drop it in the release after"
            )


RULE = MigrationRule("M202", "error", _check)
