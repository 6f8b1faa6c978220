"""Going back ends at another schema than the one it started from."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations

_SHOWN = 5


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        if fact.reverse is not None and fact.reverse.differences:
            shown = "; ".join(fact.reverse.differences[:_SHOWN])
            yield MigrationClaim(
                fact,
                -1,
                f"Going back does not restore the schema: {shown}",
                "Let each reverse undo what its operation did",
                "reverse",
            )


RULE = MigrationRule("M303", "warning", _check)
