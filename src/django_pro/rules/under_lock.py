"""What a statement does that costs time in proportion to the rows."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.migrations import MigrationFact
from django_pro.proofs.locks import Costly, costly
from django_pro.rules.migration_rule import Migrations

REWRITE = "rewrite"
REBUILT = "rebuilt"
INDEX = "index"
UNIQUE = "unique"
FOREIGN_KEY = "foreign key"
CONSTRAINT = "constraint"
NOT_NULL = "not null"
VALIDATED = "validated"
DATA = "data"
OTHER = "other"


def causes(fact: MigrationFact, each: Costly) -> set[str]:
    """All that the statement does of it; empty where it blocks nobody."""
    statement = each.statement
    if statement.algorithm:
        return _causes_on_mysql(each)
    if statement.rewritten:
        return {REWRITE}
    if not each.blocking or statement.concurrent:
        return set()
    if statement.data or statement.changed:
        return {DATA}
    validated = [one for one in statement.constraints if one.validated]
    added = "VALIDATE CONSTRAINT" not in statement.sql.upper()
    found = set()
    if validated and not added:
        names = {one.name for one in validated}
        before = {
            one.name
            for run in fact.runs[:1]
            for earlier in run.statements
            for one in earlier.constraints
            if not one.validated
        }
        return {VALIDATED if names & before else OTHER}
    if any(one.kind == "f" for one in validated):
        found.add(FOREIGN_KEY)
    if any(one.kind in "cx" for one in validated):
        found.add(CONSTRAINT)
    if statement.not_null:
        found.add(NOT_NULL)
    excluding = {one.name for one in statement.constraints if one.kind == "x"}
    for index in statement.built:
        if index.name not in excluding:
            found.add(UNIQUE if index.unique else INDEX)
    if statement.rebuilt:
        found.add(REBUILT)
    return found or {OTHER}


def _causes_on_mysql(each: Costly) -> set[str]:
    """What a table is copied for, or locked for.

    A copy makes every index anew, and one that is built in place blocks writers of some kinds alone
    (FULLTEXT, SPATIAL).
    """
    statement = each.statement
    if not each.blocking:
        return set()
    kinds = {one.kind for one in statement.constraints if one.validated}
    found = ({FOREIGN_KEY} if "f" in kinds else set()) | ({CONSTRAINT} if "c" in kinds else set())
    copied = statement.algorithm == "COPY" or (statement.rewritten and not statement.built)
    return found or {REWRITE if copied else OTHER}


def caused_by(seen: Migrations, cause: str) -> Iterator[tuple[MigrationFact, Costly]]:
    """Every costly statement that does it."""
    for fact in seen.facts:
        for each in costly(fact):
            if cause in causes(fact, each):
                yield fact, each
