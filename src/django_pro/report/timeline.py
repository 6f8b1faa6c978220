"""What a migration's statements hold locked and until when, as a picture's lanes and bars.

Columns are statements in the order in which they ran, not time. A lock is held until its
transaction ends: https://www.postgresql.org/docs/current/explicit-locking.html
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django_pro.core.report import LockedStatement, MigrationRun
from django_pro.proofs import locks

STATEMENTS = 60
"""Columns at most; the table beside the picture has all of them."""
LANES = 12
"""Tables at most, those first that are locked hardest."""
_KINDS = {"readers and writers": "all", "writers": "writers"}


@dataclass(frozen=True, slots=True)
class Bar:
    """A mode that is held from a statement to another one; both count from 0."""

    first: int
    last: int
    mode: str
    blocked: str
    """Who waits, e.g. `writers`; empty where the mode is not known."""
    end: str
    """What ends it, e.g. `until COMMIT after statement 3`."""

    @property
    def kind(self) -> str:
        """`all`, `writers` or `none`: who is blocked."""
        return _KINDS.get(self.blocked, "none")

    @property
    def told(self) -> str:
        waiting = f"{self.blocked} wait" if self.kind != "none" else "no reader or writer waits"
        held = f"{self.mode} from statement {self.first + 1} {self.end}"
        return f"{held}: {waiting}" if self.blocked else held


@dataclass(frozen=True, slots=True)
class Lane:
    table: str
    bars: tuple[Bar, ...]
    rewrites: tuple[int, ...]
    """Statements that write the table anew."""

    @property
    def hardest(self) -> Bar:
        return max(self.bars, key=lambda bar: _strength(bar.mode))


@dataclass(frozen=True, slots=True)
class Timeline:
    columns: tuple[LockedStatement, ...]
    commits: tuple[int, ...]
    """Columns after which a transaction ends."""
    lanes: tuple[Lane, ...]
    more_statements: int
    more_tables: int

    @property
    def sentences(self) -> Iterator[str]:
        """What the picture shows, for those who don't see it."""
        for lane in self.lanes:
            told = "; ".join(bar.told for bar in lane.bars)
            anew = ", ".join(str(number + 1) for number in lane.rewrites)
            yield f"{lane.table}: {told}{f'; written anew by statement {anew}' if anew else ''}."


def timeline(run: MigrationRun) -> Timeline | None:
    """None where no table that was there is locked."""
    columns = run.statements[:STATEMENTS]
    ends = set(_ends(run.statements))
    tables = sorted({table for each in columns for table in each.locks})
    lanes = [
        Lane(
            table,
            tuple(_bars(table, columns, ends)),
            tuple(number for number, each in enumerate(columns) if table in each.rewrites),
        )
        for table in tables
    ]
    if not lanes:
        return None
    lanes.sort(key=lambda lane: (-_strength(lane.hardest.mode), lane.table))
    return Timeline(
        columns,
        tuple(sorted(each for each in ends if each < len(columns))),
        tuple(lanes[:LANES]),
        len(run.statements) - len(columns),
        len(lanes) - len(lanes[:LANES]),
    )


def _ends(statements: tuple[LockedStatement, ...]) -> Iterator[int]:
    """Numbers of statements with which a transaction ends."""
    for number, each in enumerate(statements):
        following = statements[number + 1] if number + 1 < len(statements) else None
        if (
            following is None
            or each.alone
            or following.alone
            or following.transaction != each.transaction
        ):
            yield number


def _strength(mode: str) -> int:
    return locks.strength(locks.named(mode))


def _bars(table: str, columns: tuple[LockedStatement, ...], ends: Iterable[int]) -> Iterator[Bar]:
    first: int | None = None
    for number, each in enumerate(columns):
        mode = each.locks.get(table)
        if mode is None:
            continue
        first = number if first is None else first
        goes_on = (
            number not in ends
            and number + 1 < len(columns)
            and columns[number + 1].locks.get(table) == mode
        )
        if not goes_on:
            known = locks.named(mode)
            blocked = locks.blocked(known) if known else ""
            if number in ends:
                end = f"until COMMIT after statement {number + 1}"
            elif number + 1 < len(columns):
                end = f"until statement {number + 2} takes more"
            else:
                end = f"beyond statement {number + 1}"
            yield Bar(first, number, mode, blocked, end)
            first = None
