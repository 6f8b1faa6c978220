"""What the probe reports of migrations, as it comes over the channel."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


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
    """SQLSTATE, of MySQL the error's number; or empty."""
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
    """Table -> strongest mode, as pg_locks spells it, that its transaction held at its end; of
    MySQL as ALTER TABLE spells it (`LOCK=SHARED`), while the statement ran, or `ROW LOCKS`."""
    taken: dict[str, str]
    """The same, of what it took or made stronger itself."""
    scanned: dict[str, int]
    """Table -> tuples read."""
    changed: dict[str, int]
    """Table -> tuples inserted, updated or deleted, in new tables too; of one that commits by
    itself the most at a time."""
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
    algorithm: str = ""
    """Of MySQL: `INSTANT`, `NOCOPY`, `INPLACE` or `COPY`, the first that the server took it with;
    `unknown` where it takes no such clause. Empty of what changes no table that was there."""
    refused: str = ""
    """Of MySQL: why the server does it with no less."""
    limited: bool = False
    """Whether a `lock_timeout` was set when it ran; of data statements it is not asked."""

    @property
    def unknown(self) -> bool:
        """Whether nothing is known of its lock."""
        return self.algorithm == "unknown" and self.error is None


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
    applied: tuple[str, ...] = ()
    """Differences of the schema from the one before, where definitions commit by themselves."""
    stuck: str = ""
    """How it failed once more on such a schema without any rows."""


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
class SentStatement:
    """What a page of an earlier release sent."""

    sql: str
    """With its values in it."""
    shape: str
    """Without what differs between its runs."""
    url: str
    pattern: str
    method: str
    role: str
    view: str
    path: str
    """Of the line that sent it, from the project's root of then; empty where Django's own did."""
    line: int


@dataclass(frozen=True, slots=True)
class RefusedStatement:
    """A statement of the release before that works on the schema before, and fails after."""

    sql: str
    code: str
    message: str
    missing: str
    """Table, column, function, type or schema that is not there; empty where none is named."""


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
class Queued:
    """A statement that waited for a long transaction, and others behind it."""

    operation: int
    table: str
    mode: str
    """That it wanted, as pg_locks spells it."""
    sql: str


@dataclass(frozen=True, slots=True)
class Retried:
    """A statement that gave its lock up beside a long transaction, and others that came later."""

    operation: int
    table: str
    mode: str
    sql: str
    passed: bool
    """Whether one that waited behind it was let pass while the long transaction went on."""
    failed: str
    """How the migration ended when that was over, or empty."""


@dataclass(frozen=True, slots=True)
class WaitFact:
    """How long one session waited while the migration ran once more."""

    table: str
    rows: int
    statement: Literal["SELECT", "INSERT", "UPDATE"]
    seconds: float
    """The longest."""
    before: float
    """The longest before the migration began, in seconds."""
    tries: int


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
    """Whether no operation can commit rows before its end."""
    operations: tuple[OperationFact, ...]
    vendor: str = "postgresql"
    """As Django names it: `postgresql` or `mysql`."""
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
    old_statements: tuple[RefusedStatement, ...] = ()
    """Where some were given, and the models do not fail for the same reason."""
    reverse: Reverse | None = None
    real_models: tuple[RealModel, ...] = ()
    lacking: RunFailure | None = None
    """How it failed with nothing applied but what it depends on."""
    edited: tuple[str, ...] = ()
    """What comes out otherwise than with its file at an earlier revision."""
    queued: Queued | None = None
    """Where it waits for a lock without a limit; None too where nobody asked."""
    retried: Retried | None = None
    """Where it gives a lock up and asks again; None too where nobody asked."""
    waits: tuple[WaitFact, ...] = ()
    """Where they were asked for."""
    waits_unknown: str = ""
    """Why there are none although they were asked for, or empty."""

    @property
    def label(self) -> str:
        return f"{self.app}.{self.name}"

    @property
    def is_mysql(self) -> bool:
        """Whether it ran on MySQL or MariaDB."""
        return self.vendor == "mysql"


@dataclass(frozen=True, slots=True)
class WrittenMigration:
    path: str
    text: str


@dataclass(frozen=True, slots=True)
class GraphFact:
    """What the graph of migrations says."""

    leaves: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """App -> its last migrations."""
    conflicts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """App -> its last migrations, where it has several."""
    drift: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """App -> changes of its models that no migration has."""
    written: dict[str, WrittenMigration] = field(default_factory=dict)
    """App -> the migration that makemigrations would write for them, where it asks nothing."""
    limited: bool = False
    """Whether a `lock_timeout` is set for all that the project connects for."""
    sqlite: bool = False
    """Whether the settings name SQLite: PostgreSQL stands in its place."""


@dataclass(frozen=True, slots=True)
class KeptColumn:
    """A renamed field whose column keeps its name."""

    source: str
    """The field as a migration writes it, with `db_column`."""
    imports: tuple[str, ...]
    """Statements that the source needs."""
    table: str
    column: str
    new: str
    """The column's name if it were renamed as well."""


@dataclass(frozen=True, slots=True)
class OperationScript:
    """An operation's SQL, as `manage.py sqlmigrate` tells it."""

    forwards: tuple[str, ...]
    backwards: tuple[str, ...]
    why: str
    """Why it is not known, or empty."""
    field: KeptColumn | None = None


@dataclass(frozen=True, slots=True)
class ColumnDefinition:
    type: str
    required: bool
    """NOT NULL."""
    default: str
    """The database's, or empty."""


@dataclass(frozen=True, slots=True)
class TableDefinition:
    """A table before the migration."""

    columns: dict[str, ColumnDefinition]
    indexes: dict[str, str]
    """Name -> definition."""
    constraints: dict[str, str]


@dataclass(frozen=True, slots=True)
class OutcomeFact:
    """What a migration, or several in a row, leaves behind, forwards and back."""

    path: str
    """Of the first of them."""
    steps: int
    failed: str = ""
    """How it failed forwards, or empty."""
    schema: dict[str, str] = field(default_factory=dict)
    """Tables, columns, indexes and constraints that are new, or otherwise than before; `gone`."""
    rows: dict[str, str] = field(default_factory=dict)
    """`table.column` -> digest of its values, where these are others than before; `gone`."""
    columns: int = 0
    """Whose values were looked at."""
    varying: tuple[str, ...] = ()
    """`table.column` whose values differ between two runs of the same."""
    back_failed: str = ""
    back: tuple[str, ...] = ()
    """Differences of the schema after the way back from the one before."""
    back_rows: dict[str, str] = field(default_factory=dict)
    operations: tuple[OperationScript, ...] = ()
    keys: dict[str, str] = field(default_factory=dict)
    """Table -> the column of its primary key, before the migration."""
    tables: dict[str, TableDefinition] = field(default_factory=dict)
    """Those that its statements name."""
