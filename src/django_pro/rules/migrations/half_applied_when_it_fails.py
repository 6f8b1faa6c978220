"""A migration that fails in the middle leaves what came before it, and can't be run again."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations

_SHOWN = 5


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        failed = fact.misfit
        if failed is None or not failed.stuck or fact.failure is not None:
            continue
        if failed.of_data or failed.rows != "anything":
            continue
        shown = "; ".join(failed.applied[:_SHOWN])
        yield MigrationClaim(
            fact,
            failed.operation,
            f"Fails on rows that the columns allow ({failed.message}) and leaves what came before "
            f"it applied ({shown}), so that the next try fails without these rows too: "
            f"{failed.stuck}",
            "What can fail in a migration of its own, and before it one that mends such rows; "
            "where it has happened, undo by hand what is there and run `migrate` again",
            "rows",
        )


RULE = MigrationRule("M503", "warning", _check)
