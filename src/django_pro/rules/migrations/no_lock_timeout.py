"""A lock is waited for without a limit, and everybody queues behind it."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.proofs.locks import blocked, spelled
from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        each = fact.queued
        if each is None:
            continue
        whom = blocked(each.mode)
        yield MigrationClaim(
            fact,
            each.operation,
            f"Waits for {spelled(each.mode)} on {each.table} as long as any transaction has the "
            f"table in use, and {whom} that come later wait behind it",
            "SET lock_timeout = '2s' before it, or in DATABASES: "
            '"OPTIONS": {"options": "-c lock_timeout=2s"}, and `migrate` again when it fails',
            "locks",
            each.sql,
            (each.table,),
            spelled(each.mode),
            whom,
        )


RULE = MigrationRule("M114", "warning", _check)
