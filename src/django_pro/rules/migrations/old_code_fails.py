"""Code of the release before no longer works with a column's type."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations
from django_pro.rules.releases import GONE, adding, broken, pages


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        others = [
            one for one in fact.old_code if one.code not in GONE and adding(fact, one) is None
        ]
        for each in broken(others):
            yield each.claim(
                fact, "A new column beside the old one, written by both releases, then a switch"
            )
        for failing in pages(seen, fact, "other"):
            yield failing.claim(
                fact,
                "Release code first that works on both schemas, and migrate when the old code is "
                "gone",
            )


RULE = MigrationRule("M204", "error", _check)
