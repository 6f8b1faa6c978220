"""Code of one release on the schema of the other: what fails, by table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from django_pro.core.migrations import (
    Broken,
    MigrationFact,
    RefusedStatement,
    SentStatement,
    Statement,
)
from django_pro.rules.migration_rule import MigrationClaim, Migrations, statement_about

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
        self, fact: MigrationFact, plan: str, who: str = "Old code that still runs"
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


Cause = Literal["removed", "renamed", "other"]
_RENAMES = ("RENAME", "CHANGE", "SET SCHEMA")
_SHOWN = 160
"""Characters of a statement in a message."""


@dataclass(frozen=True, slots=True)
class BrokenPages:
    """Pages of the release before that fail for one reason, which its models do not meet."""

    message: str
    statement: Statement | None
    """Of the migration, that is to blame."""
    sent: tuple[SentStatement, ...]

    def claim(self, fact: MigrationFact, plan: str) -> MigrationClaim:
        first, more = self.sent[0], len(self.sent) - 1
        place = f" at {first.path}:{first.line}" if first.path else ""
        others = f", and {more} more of its statements" if more else ""
        sql = " ".join(first.shape.split())
        sql = sql if len(sql) <= _SHOWN else f"{sql[: _SHOWN - 3]}..."
        return MigrationClaim(
            fact,
            self.statement.operation if self.statement else -1,
            f"{first.method} {first.url} of the release before sends `{sql}`{place}{others}, which "
            f"fails: {self.message}",
            plan,
            "releases",
            self.statement.sql if self.statement else "",
            sent=self.sent,
        )


def pages(seen: Migrations, fact: MigrationFact, cause: Cause) -> Iterator[BrokenPages]:
    """Those that a cause of this kind breaks, by what they miss."""
    by_error: dict[tuple[str, str], list[RefusedStatement]] = {}
    for each in fact.old_statements:
        if each.sql in seen.sent:
            by_error.setdefault((each.code, each.missing or each.message), []).append(each)
    for _, those in sorted(by_error.items()):
        found, statement = _blamed(fact, those[0])
        if found == cause:
            told = [(seen.sent[each.sql], each.message) for each in those]
            told.sort(key=lambda one: (one[0].url, one[0].shape))
            yield BrokenPages(told[0][1], statement, tuple(sent for sent, _ in told))


def _blamed(fact: MigrationFact, each: RefusedStatement) -> tuple[Cause, Statement | None]:
    """The migration's statement after which something is not there, or is another."""
    changes = [one for run in fact.runs[:1] for one in run.statements if not one.data]

    def first(*words: str, named: bool) -> Statement | None:
        for one in changes:
            does = any(re.search(rf"\b{word}\b", one.sql, re.I) for word in words)
            if does and (not named or re.search(rf"\b{re.escape(each.missing)}\b", one.sql)):
                return one
        return None

    if each.missing:
        renaming, dropping = first(*_RENAMES, named=True), first("DROP", named=True)
        if renaming is not None:
            return "renamed", renaming
        if dropping is not None:
            return "removed", dropping
        if each.code in GONE:  # as a view that CASCADE takes along
            words = ("CASCADE", "DROP", *_CHANGES)
            return "removed", next(filter(None, (first(word, named=False) for word in words)), None)
    names = re.findall(r"""["'](\w+)["']""", each.message)  # columns and tables
    return "other", max(
        changes,
        key=lambda one: sum(bool(re.search(rf"\b{name}\b", one.sql)) for name in names),
        default=None,
    )
