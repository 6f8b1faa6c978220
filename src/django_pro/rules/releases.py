"""Code of one release on the schema of the other: what fails, by table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django_pro.core.migrations import Broken, MigrationFact, Statement
from django_pro.rules.migration_rule import MigrationClaim, statement_about

GONE = {"42703", "42P01", "1054", "1146"}
"""SQLSTATEs, and MySQL's numbers: no such column, no such table."""
_WANTING = {"23502", "1364", "1048"}
"""A column wants a value."""
_WANTED = re.compile(
    r"""column "(\w+)"|Field '(\w+)' doesn't have a default|Column '(\w+)' cannot be null"""
)


_CHANGES = ("RENAME", "DROP", "TYPE", "MODIFY", "CHANGE", "SET SCHEMA", "ADD")
"""Words of the statements that are to blame, MySQL's among them."""


@dataclass(frozen=True, slots=True)
class BrokenTable:
    """All that a model can't do with its table."""

    table: str
    actions: tuple[str, ...]
    codes: frozenset[str]
    message: str

    def claim(
        self, fact: MigrationFact, plan: str, who: str = "The models of before"
    ) -> MigrationClaim:
        statement = statement_about(fact, self.table, *_CHANGES)
        return MigrationClaim(
            fact,
            statement.operation if statement else -1,
            f"{who} can't {', '.join(self.actions)} on {self.table}: {self.message}",
            plan,
            "releases",
            statement.sql if statement else "",
            (self.table,),
        )


def broken(found: Iterable[Broken]) -> Iterator[BrokenTable]:
    """By table, in the order of their names."""
    by_table: dict[str, list[Broken]] = {}
    for each in found:
        by_table.setdefault(each.table, []).append(each)
    for table, those in sorted(by_table.items()):
        actions = tuple(dict.fromkeys(each.action for each in those))
        codes = frozenset(each.code for each in those)
        yield BrokenTable(table, actions, codes, those[0].message)


def lost(fact: MigrationFact) -> Iterator[BrokenTable]:
    """Tables that the old code misses, or columns of them."""
    yield from broken([one for one in fact.old_code if one.code in GONE])


def adding(fact: MigrationFact, each: Broken) -> Statement | None:
    """The statement that added the column which an INSERT gives no value for."""
    column = _WANTED.search(each.message)
    if each.code not in _WANTING or column is None:
        return None
    named = f"{each.table}.{column[column.lastindex or 0]}"
    statements = [one for run in fact.runs[:1] for one in run.statements]
    return next((one for one in statements if named in one.columns), None)


def is_renamed(fact: MigrationFact, each: BrokenTable) -> bool:
    """Whether what is missing is there under another name."""
    statement = statement_about(fact, each.table, "RENAME", "CHANGE", "SET SCHEMA", "DROP")
    return statement is not None and "DROP" not in statement.sql.upper().split()
