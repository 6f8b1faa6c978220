"""A migration needs another app's models and does not depend on their migrations."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.migrations import RunFailure
from django_pro.rules.migration_rule import MigrationClaim, MigrationRule, Migrations


def is_lacking(failed: RunFailure | None) -> bool:
    """Whether a model was not there, as the state knows models."""
    return failed is not None and (
        failed.type == "LookupError" or "lazy reference" in failed.message
    )


def _check(seen: Migrations) -> Iterator[MigrationClaim]:
    for fact in seen.facts:
        failed = fact.lacking or (fact.failure if is_lacking(fact.failure) else None)
        if failed is not None:
            yield MigrationClaim(
                fact,
                failed.operation,
                "Fails where no more is applied than it depends on: " + failed.message,
                "Add the other app's migration to dependencies",
                "graph",
            )


RULE = MigrationRule("M401", "error", _check)
