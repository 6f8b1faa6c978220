"""Which locks of a migration are held for a time that grows with the rows.

Two runs of one migration, on few rows and on more, are laid side by side: a statement is costly
where it reads or changes tuples in proportion to the rows, or writes a table or an index anew.
Whom a lock blocks follows from PostgreSQL's table of conflicts:
https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES
On MySQL and MariaDB it is what ALTER TABLE calls it, LOCK=SHARED "permits concurrent queries but
blocks DML": https://dev.mysql.com/doc/refman/8.0/en/alter-table.html#alter-table-concurrency
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django_pro.core.migrations import MigrationFact, Run, Statement

MODES = (
    "AccessShareLock",
    "RowShareLock",
    "RowExclusiveLock",
    "ShareUpdateExclusiveLock",
    "ShareLock",
    "ShareRowExclusiveLock",
    "ExclusiveLock",
    "AccessExclusiveLock",
)
"""From the weakest to the strongest."""
SPELLED = dict(
    zip(
        MODES,
        (
            "ACCESS SHARE",
            "ROW SHARE",
            "ROW EXCLUSIVE",
            "SHARE UPDATE EXCLUSIVE",
            "SHARE",
            "SHARE ROW EXCLUSIVE",
            "EXCLUSIVE",
            "ACCESS EXCLUSIVE",
        ),
        strict=True,
    )
)
_BLOCK_WRITERS = (*MODES[MODES.index("ShareLock") :], "LOCK=SHARED", "LOCK=EXCLUSIVE")
_BLOCK_ALL = (MODES[-1], "LOCK=EXCLUSIVE")
ROWS_OF_MYSQL = "ROW LOCKS"
"""Of what writes rows: they stay locked until the transaction ends."""
_STRENGTH = {mode: number for number, mode in enumerate(MODES)} | {
    "LOCK=NONE": 0,
    ROWS_OF_MYSQL: MODES.index("RowExclusiveLock"),
    "LOCK=SHARED": MODES.index("ShareLock"),
    "LOCK=EXCLUSIVE": len(MODES) - 1,
}
_READS_ALL = ("NOCOPY", "INPLACE")
"""Algorithms of MySQL under which a new index is filled from all rows, and no row is copied."""
_TIMES = 3
"""What is counted on more rows is at least so often what was counted on few."""
_LEAST = 10
"""Fewer tuples than these say nothing."""


def spelled(mode: str) -> str:
    """As LOCK TABLE takes it, e.g. `ACCESS EXCLUSIVE`; of MySQL as ALTER TABLE does."""
    return SPELLED.get(mode, mode)


def named(told: str) -> str:
    """The mode that is spelled so; empty where it is none."""
    return next((mode for mode in _STRENGTH if spelled(mode) == told), "")


def strength(mode: str) -> int:
    """A larger number locks more."""
    return _STRENGTH.get(mode, -1)


def blocks(mode: str) -> bool:
    """Whether writers, or readers too, wait for a table that is locked so."""
    return mode in _BLOCK_WRITERS


def blocked(mode: str) -> str:
    """Who waits for a table that is locked so."""
    if mode in _BLOCK_ALL:
        return "readers and writers"
    return "writers" if mode in _BLOCK_WRITERS else "no reader or writer"


def strongest(locks: Mapping[str, str]) -> tuple[str, str]:
    """Table and mode; empty where nothing is locked."""
    if not locks:
        return "", ""
    table = max(sorted(locks), key=lambda each: _STRENGTH[locks[each]])
    return table, locks[table]


@dataclass(frozen=True, slots=True)
class Costly:
    """A statement whose work grows with the rows."""

    statement: Statement
    """On more rows."""
    few: int
    many: int
    """Tuples that it read or changed, at the two sizes."""
    tables: tuple[str, ...]
    """Whose tuples."""
    blocking: dict[str, str]
    """Tables with rows that its transaction held locked against writers meanwhile, and the mode."""

    @property
    def held(self) -> tuple[str, str]:
        """The strongest: table and mode."""
        return strongest(self.blocking)


def _pairs(fact: MigrationFact) -> Iterator[tuple[Statement, Statement]]:
    """Each statement with few rows and with more; of a longer loop what both have."""
    few, many = (_by_place(run) for run in fact.runs[:2])
    for key, statement in many.items():
        if key in few:
            yield few[key], statement


def _by_place(run: Run) -> dict[tuple[int, bool, int], Statement]:
    """By operation, data or not, and number among its like: loops differ in their length."""
    found: dict[tuple[int, bool, int], Statement] = {}
    numbers: dict[tuple[int, bool], int] = {}
    for each in run.statements:
        kind = (each.operation, each.data)
        numbers[kind] = numbers.get(kind, 0) + 1
        found[*kind, numbers[kind]] = each
    return found


def costly(fact: MigrationFact) -> Iterator[Costly]:
    """Statements in the order in which they ran."""
    if len(fact.runs) < 2:
        return
    filled = {table for table, rows in fact.runs[1].filled.items() if rows}
    for few, many in _pairs(fact):
        tables = [
            table
            for table in {**many.scanned, **many.changed}
            if grows(_work(few, table), _work(many, table))
        ]
        fills = many.algorithm in _READS_ALL and bool(many.built)
        if not tables and not many.rewritten and not many.rebuilt and not fills:
            continue
        blocking = {
            table: mode
            for table, mode in many.locks.items()
            if mode in _BLOCK_WRITERS and table in filled
        }
        yield Costly(
            many,
            sum(_work(few, each) for each in tables),
            sum(_work(many, each) for each in tables),
            tuple(sorted({*tables, *many.rewritten})),
            blocking,
        )


def _work(statement: Statement, table: str) -> int:
    return statement.scanned.get(table, 0) + statement.changed.get(table, 0)


def grows(few: int, many: int) -> bool:
    """Whether a count follows the rows."""
    return many >= _LEAST and many >= _TIMES * few


@dataclass(frozen=True, slots=True)
class Unbatched:
    """Rows of a table that an operation changes all in one transaction."""

    operation: int
    table: str
    sizes: tuple[int, ...]
    rows: tuple[int, ...]
    """Most that one transaction changed, at each size."""


def is_measured(fact: MigrationFact) -> bool:
    """Whether it ran on few rows and on more, and on many where it may work in batches."""
    if len(fact.runs) < 2 or fact.rows == "nothing":
        return False
    few, many = map(_most_changed, fact.runs[:2])
    may_batch = not fact.atomic and any(grows(few.get(key, 0), many[key]) for key in many)
    return len(fact.runs) > 2 or not may_batch


def unbatched(fact: MigrationFact) -> Iterator[Unbatched]:
    """Operations whose largest transaction follows the rows.

    None of a migration that could commit in between and was not run on many rows.
    """
    if len(fact.runs) < (2 if fact.atomic else 3):
        return
    most = [_most_changed(run) for run in fact.runs]
    for operation, table in most[1]:
        rows = tuple(each.get((operation, table), 0) for each in most)
        if grows(rows[0], rows[1]) and (len(rows) < 3 or grows(rows[1], rows[2])):
            sizes = tuple(run.filled.get(table, run.size) for run in fact.runs)
            # A batch is less than half of what would be changed without any.
            if len(rows) < 3 or rows[2] * 2 > rows[1] * sizes[2] / max(sizes[1], 1):
                yield Unbatched(operation, table, sizes, rows)


def _most_changed(run: Run) -> dict[tuple[int, str], int]:
    """By operation and table, over the transactions."""
    sums: dict[tuple[int, int, str], int] = {}
    for each in run.statements:
        for table, rows in each.changed.items() if each.data or not each.rewritten else ():
            key = (each.operation, each.transaction, table)
            sums[key] = max(sums.get(key, 0), rows) if each.alone else sums.get(key, 0) + rows
    most: dict[tuple[int, str], int] = {}
    for (operation, _, table), rows in sums.items():
        most[operation, table] = max(most.get((operation, table), 0), rows)
    return most


def lock_of(run: Run) -> tuple[str, tuple[str, ...]]:
    """The strongest mode, and the tables that were held in it; empty where nothing was locked."""
    modes: dict[str, str] = {}
    for statement in run.statements:
        for table, mode in statement.locks.items():
            if _STRENGTH[mode] > _STRENGTH[modes.get(table, MODES[0])]:
                modes[table] = mode
    _, best = strongest(modes)
    return best, tuple(sorted(table for table, mode in modes.items() if mode == best))


def rewritten(fact: MigrationFact) -> tuple[str, ...]:
    """Tables with a new file node."""
    return tuple(
        sorted({table for run in fact.runs for each in run.statements for table in each.rewritten})
    )
