"""The models have changes that no migration makes."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    leaves = seen.graph.leaves
    last = {fact.app: fact for fact in seen.facts if fact.name in leaves.get(fact.app, ())}
    for app, changes in sorted(seen.graph.drift.items()):
        if app in last:
            yield MigrationClaim(
                last[app],
                -1,
                f"The models of {app} have what no migration makes: {'; '.join(changes[:5])}",
                f"`manage.py makemigrations {app}`",
                "graph",
            )


RULE = MigrationRule("M403", "error", _check)
