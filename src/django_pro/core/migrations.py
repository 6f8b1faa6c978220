"""What the probe reports of migrations, as it comes over the channel."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class BuiltIndex:
    name: str
    table: str
    unique: bool
    valid: bool


@dataclass(frozen=True, slots=True)
class Constraint:
    """One that a statement added or validated."""

    name: str
    table: str
    kind: str
    """As `contype` of pg_constraint: `c`, `f`, `p`, `u`, `x`, `t`."""
    validated: bool


@dataclass(frozen=True, slots=True)
class StatementError:
    code: str
    """SQLSTATE, or empty."""
    message: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement, or data statements in a row, and what it did to tables that were there."""

    operation: int
    """Number of the operation; -1 outside of any."""
    sql: str
    transaction: int
    alone: bool
    """Whether it committed by itself."""
    concurrent: bool
    """Whether it refused to run in a transaction."""
    data: bool
    """SELECT, INSERT, UPDATE or DELETE."""
    repeats: int
    locks: dict[str, str]
    """Table -> strongest mode, as pg_locks spells it, that its transaction held at its end."""
    taken: dict[str, str]
    """The same, of what it took or made stronger itself."""
    scanned: dict[str, int]
    """Table -> tuples read."""
    changed: dict[str, int]
    """Table -> tuples updated or deleted; of one that commits by itself the most at a time."""
    rewritten: tuple[str, ...]
    rebuilt: tuple[str, ...]
    """Indexes that were there, with a new file node."""
    built: tuple[BuiltIndex, ...]
    constraints: tuple[Constraint, ...]
    not_null: tuple[str, ...]
    """`table.column` that became NOT NULL."""
    columns: tuple[str, ...]
    """`table.column` added."""
    error: StatementError | None
    seconds: float = 0.0
    """Measured for estimates; nothing is judged by it."""


@dataclass(frozen=True, slots=True)
class Run:
    """The migration, forwards, on tables with so many rows."""

    size: int
    filled: dict[str, int]
    unfilled: dict[str, str]
    """Table -> why it has no rows."""
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class RunFailure:
    type: str
    message: str
    code: str
    """SQLSTATE, or empty."""
    operation: int
    place: str
    """`path:line` in the project's own code, or empty."""
    rows: str = ""
    """With which rows: `anything`, `fitting` or `nothing`."""
    of_data: bool = False
    """Whether a data statement or Python of the migration's own failed."""
    left: tuple[str, ...] = ()
    """Indexes that it left INVALID."""
    harmless: bool = False
    """Whether nobody was blocked by the statement that failed, and nothing is left of it."""


@dataclass(frozen=True, slots=True)
class Broken:
    """What code of one release can't do on the schema of the other."""

    model: str
    action: str
    """`SELECT`, `INSERT`, `UPDATE` or `DELETE`."""
    table: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Reverse:
    possible: bool
    """What Django says."""
    failure: RunFailure | None
    differences: tuple[str, ...]
    """Of the schema afterwards from the one before."""
    again: RunFailure | None
    """How it failed forwards again."""
    later: RunFailure | None
    """How the way back failed once the new code had written rows."""


@dataclass(frozen=True, slots=True)
class RealModel:
    """A model of today that an operation asked for rows."""

    operation: int
    model: str


@dataclass(frozen=True, slots=True)
class OperationFact:
    kind: str
    """Class name, e.g. `AddField`."""
    reversible: bool


@dataclass(frozen=True, slots=True)
class MigrationFact:
    """One migration, run."""

    app: str
    name: str
    path: str
    atomic: bool
    operations: tuple[OperationFact, ...]
    runs: tuple[Run, ...] = ()
    """With few rows, with more, and where it may work in batches with many."""
    timed: tuple[Run, ...] = ()
    """On two larger sizes, where an estimate is asked for one of its tables."""
    rows: str = ""
    """Kind of rows that it ran with: `anything`, `fitting` or `nothing`."""
    misfit: RunFailure | None = None
    """How it failed with a kind of rows before."""
    failure: RunFailure | None = None
    """How it failed without any rows."""
    old_code: tuple[Broken, ...] = ()
    new_code: tuple[Broken, ...] = ()
    reverse: Reverse | None = None
    real_models: tuple[RealModel, ...] = ()
    lacking: RunFailure | None = None
    """How it failed with nothing applied but what it depends on."""

    @property
    def label(self) -> str:
        return f"{self.app}.{self.name}"


@dataclass(frozen=True, slots=True)
class GraphFact:
    """What the graph of migrations says."""

    leaves: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """App -> its last migrations."""
    conflicts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """App -> its last migrations, where it has several."""
    drift: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """App -> changes of its models that no migration has."""
