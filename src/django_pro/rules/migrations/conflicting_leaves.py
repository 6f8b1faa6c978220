"""An app has several last migrations, and `migrate` refuses to choose."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for app, names in sorted(seen.graph.conflicts.items()):
        for fact in seen.facts:
            if fact.app == app and fact.name == names[-1]:
                yield MigrationClaim(
                    fact,
                    -1,
                    f"{app} has several last migrations: {', '.join(names)}",
                    f"`manage.py makemigrations --merge`, or let {names[-1]} depend on {names[0]}",
                    "graph",
                )


RULE = MigrationRule("M402", "error", _check)
