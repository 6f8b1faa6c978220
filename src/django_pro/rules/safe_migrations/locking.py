"""Which operations ask for a lock that others wait for.

While such a statement waits for its lock, all that come later wait behind it:
https://www.postgresql.org/docs/current/explicit-locking.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro.core.migrations import MigrationFact, Statement
from django_pro.edits.migration_steps import Piece
from django_pro.proofs import locks

_STRONG = re.compile(
    r"\b(?:ALTER\s+TABLE|DROP\s+TABLE|TRUNCATE|CREATE\s+(?:CONSTRAINT\s+)?TRIGGER|DROP\s+TRIGGER"
    r"|CREATE\s+(?:UNIQUE\s+)?INDEX\s+(?!CONCURRENTLY)|DROP\s+INDEX\s+(?!CONCURRENTLY))\b",
    re.IGNORECASE,
)
_SHORT = ("schema", "finish", "later")


def taken(fact: MigrationFact, number: int) -> bool:
    """Whether an operation took such a lock on a table that was there, or found it taken by one
    before it in its transaction. What refuses a transaction (VACUUM FULL) can't be tried in one."""
    refuses = any(
        each.concurrent and each.operation == number
        for run in fact.runs[:1]
        for each in run.statements
    )
    return not refuses and any(_strong(fact, number))


def is_limited(fact: MigrationFact, number: int) -> bool:
    """Whether it did so while a `lock_timeout` was set."""
    strong = list(_strong(fact, number))
    return bool(strong) and all(each.limited for each in strong)


def _strong(fact: MigrationFact, number: int) -> Iterator[Statement]:
    for run in fact.runs[:1]:
        for each in run.statements:
            if (each.operation, each.data) == (number, False) and any(
                locks.blocks(mode) and (table in each.taken or table in each.sql)
                for table, mode in each.locks.items()
            ):
                yield each


def is_strong(sql: str) -> bool:
    """Whether a statement takes such a lock; VALIDATE CONSTRAINT, which does not, is not asked."""
    return _STRONG.search(sql) is not None


def waits(piece: Piece) -> bool:
    """Whether what an operation with such a lock has become still has it: the state alone takes
    none, nor do the kinds that work on rows."""
    if piece.kind not in _SHORT:
        return False
    if re.search(r"\b(?:RunSQL|SeparateDatabaseAndState)\(", piece.text):
        return is_strong(piece.text)
    return True
