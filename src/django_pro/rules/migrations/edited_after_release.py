"""A migration was released, and its file makes another database now."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations

_SHOWN = 5


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        if fact.edited:
            shown = "; ".join(fact.edited[:_SHOWN])
            yield MigrationClaim(
                fact,
                -1,
                f"Was edited after {seen.revision}, and makes another database than it did "
                f"then ({shown}): one that has applied it will not run it again",
                f"Put the file back as it was at {seen.revision}; the change in a new migration",
                "releases",
            )


RULE = MigrationRule("M404", "error", _check)
