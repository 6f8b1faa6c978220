"""What a rule on migrations is, and what it claims."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from django_pro.core.migrations import GraphFact, MigrationFact, SentStatement, Statement
from django_pro.core.report import Severity
from django_pro.proofs.locks import Costly, blocked, spelled


@dataclass(frozen=True, slots=True)
class Migrations:
    """Everything that rules on migrations see."""

    facts: tuple[MigrationFact, ...]
    graph: GraphFact
    revision: str = ""
    """Since when a migration may not have been edited; empty where none is known."""
    sent: Mapping[str, SentStatement] = field(default_factory=dict)
    """By its text, what pages of the release before sent."""


@dataclass(frozen=True, slots=True)
class MigrationClaim:
    """What a rule says of one operation; the engine makes a finding of it."""

    fact: MigrationFact
    operation: int
    """Number in `operations`; -1 for the migration as a whole."""
    message: str
    plan: str
    kind: str
    """Of the experiment: `locks`, `releases`, `reverse`, `rows` or `graph`."""
    sql: str = ""
    tables: tuple[str, ...] = ()
    lock: str = ""
    """As LOCK TABLE takes it; on MySQL as ALTER TABLE does."""
    blocked: str = ""
    """Who waits."""
    rewrites: tuple[str, ...] = ()
    sizes: tuple[int, ...] = ()
    work: tuple[int, ...] = ()
    """Tuples read or changed under the lock at each size."""
    severity: Severity | None = None
    """Where it is another than the rule's."""
    sent: tuple[SentStatement, ...] = ()
    """What pages of the release before sent, and can't any more."""


ONLINE = (
    "gh-ost or pt-online-schema-change, which copy the table in small steps beside its writers, "
    "and the operation in state_operations of SeparateDatabaseAndState"
)
"""What is left where MySQL itself copies a table."""


@dataclass(frozen=True, slots=True)
class MigrationRule:
    code: str
    severity: Severity
    check: Callable[[Migrations], Iterator[MigrationClaim]]


def under_lock(fact: MigrationFact, costly: Costly, what: str, plan: str) -> MigrationClaim:
    """The claim that a statement holds a lock for a time that grows with the rows.

    `what` is the work, e.g. `builds the index order_created`.
    """
    table, mode = costly.held
    few, many = fact.runs[0].size, fact.runs[1].size
    whom = blocked(mode) if mode else ""
    read = ", ".join(costly.tables) or table
    counted = (
        f": {costly.few} tuples of {read} at {few} rows, {costly.many} at {many}"
        if costly.tables and costly.many
        else ""
    )
    reason = f"; the server: {costly.statement.refused}" if costly.statement.refused else ""
    measured = not fact.is_mysql or costly.many > 0  # an index that is built in place tells of none
    held = f" while {spelled(mode)} on {table} blocks {whom}" if mode else ""
    return MigrationClaim(
        fact,
        costly.statement.operation,
        f"{what}{held}{counted}{reason}",
        plan,
        "locks",
        costly.statement.sql,
        costly.tables or ((table,) if table else ()),
        spelled(mode) if mode else "",
        whom,
        costly.statement.rewritten,
        (few, many) if measured else (),
        (costly.few, costly.many) if measured else (),
    )


def statement_about(fact: MigrationFact, table: str, *words: str) -> Statement | None:
    """The first statement with the first of the words that names the table; then without it."""
    found = [each for run in fact.runs[:1] for each in run.statements if not each.data]
    for named in (True, False):
        for word in words:
            for each in found:
                if re.search(rf"\b{word}\b", each.sql, re.I) and (table in each.sql or not named):
                    return each
    return None
