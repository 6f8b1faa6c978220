"""Django calls the migration reversible, and going back fails."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    plan = "A reverse that can run: fill what it wants first, or reverse_code that does it"
    for fact in seen.facts:
        reverse = fact.reverse
        if reverse is None:
            continue
        for failed, when in ((reverse.failure, "Going back"), (reverse.again, "Going forwards")):
            if failed is not None:
                after = " again after going back" if failed is reverse.again else ""
                yield MigrationClaim(
                    fact,
                    failed.operation,
                    f"{when}{after} fails on filled tables: {failed.message}",
                    plan,
                    "reverse",
                )
        if reverse.later is not None:
            yield MigrationClaim(
                fact,
                reverse.later.operation,
                "Going back fails once the new release has written rows that the old schema does "
                f"not take: {reverse.later.message}",
                plan,
                "reverse",
                severity="info",
            )


RULE = MigrationRule("M302", "error", _check)
