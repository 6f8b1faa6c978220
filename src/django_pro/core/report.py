"""The report: one versioned set of frozen types that every face renders.

The JSON that `--json` prints is these types, field by field; `docs/report.schema.json`
is generated from them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

REPORT_SCHEMA = "1"

Principle = Literal["queries", "migrations", "api", "security", "tests"]
Topic = Principle | Literal["waivers"]
"""What a rule speaks of; how waivers are written counts in no score."""
Severity = Literal["error", "warning", "info"]
Verdict = Literal["proved", "inferred", "not run"]

TARGETS: dict[Principle, float] = {
    "queries": 0.98,
    "migrations": 1.0,
    "api": 0.95,
    "security": 1.0,
    "tests": 0.95,
}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """URL pattern + method + role: the unit that is requested."""

    url: str
    """The path that was requested, e.g. `/books/1/`."""
    pattern: str
    """The URL pattern as Django spells it, e.g. `books/<int:pk>/`."""
    method: str
    role: str
    view: str
    """Dotted path of the view."""


@dataclass(frozen=True, slots=True)
class TemplatePlace:
    path: str
    line: int


@dataclass(frozen=True, slots=True)
class Measurement:
    """Queries counted at each scale; both tuples have the same length."""

    scales: tuple[int, ...]
    """Rows a model, e.g. `(3, 9)`."""
    queries: tuple[int, ...]
    """How often the finding's own query ran at each scale."""


@dataclass(frozen=True, slots=True)
class Experiment:
    """What to run to see the finding again; plain data."""

    kind: str
    """`growth`, `repeat`, `plan`, `unused` or `error`; `waiver` where waivers were read; of
    migrations `locks`, `releases`, `reverse`, `rows` or `graph`; of api and security
    `requests`, or `settings`."""
    command: str
    """The command line that repeats the proof."""
    sql: str = ""
    """The statement that the finding is about, parameters left out."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """How long a statement takes on a table of the user's size: an extrapolation, not a proof."""

    table: str
    rows: int
    """On the user's server, as `--rows` or the statistics file says."""
    seconds: float
    """What its lock is held for at least, on a server as fast as the one it was measured on."""
    measured_rows: tuple[int, ...]
    measured_seconds: tuple[float, ...]
    """The base: the line through these two is followed to `rows`."""


@dataclass(frozen=True, slots=True)
class Wait:
    """How long one session waited while a migration ran once more: by the clock, an illustration
    that no verdict stands on."""

    table: str
    rows: int
    """In the table when the migration began."""
    statement: Literal["SELECT", "INSERT", "UPDATE"]
    """What the session sent again and again, each in a transaction that was rolled back."""
    longest_ms: float
    before_ms: float
    """The longest before the migration began: what this machine makes of it by itself."""
    tries: int
    """Statements that it got through while the migration ran."""


@dataclass(frozen=True, slots=True)
class MigrationEvidence:
    """What a finding on a migration stands on."""

    app: str
    name: str
    operation: int
    """Number in `operations`, from 0; -1 for the migration as a whole."""
    sql: str
    tables: tuple[str, ...]
    lock: str
    """As LOCK TABLE takes it, e.g. `ACCESS EXCLUSIVE`, on MySQL as ALTER TABLE does, e.g.
    `LOCK=SHARED`, or `ROW LOCKS`; empty where none matters."""
    blocked: str
    """Who waits meanwhile, e.g. `readers and writers`."""
    rewrites: tuple[str, ...]
    """Tables with a new file node."""
    estimate: Estimate | None = None
    """Null without `--rows` or `--stats` for its table."""
    waits: tuple[Wait, ...] = ()
    """Of its tables; empty without `--waits`, and where its lock is not held while rows are worked
    on."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request that was sent, and what came of it; what it changed was rolled back."""

    actor: str
    """`anonymous`, `owner`, `colleague`, `other`, `staff`, `superuser` or `group:NAME`."""
    method: str
    url: str
    sent: str
    """The body as JSON; empty without one."""
    status: int
    outcome: str
    """What it showed and changed, in words."""


@dataclass(frozen=True, slots=True)
class Finding:
    id: str
    """Fingerprint that survives line shifts."""
    rule: str
    """The rule's file name, e.g. `lazy-foreign-key`."""
    code: str
    """Never reused, e.g. `Q101`."""
    principle: Topic
    severity: Severity
    message: str
    """What happens, measured; where; what to do."""
    path: str
    """Relative to the target's root, with forward slashes; absolute when outside of it."""
    line: int
    column: int
    template: TemplatePlace | None
    endpoints: tuple[Endpoint, ...]
    relation_path: tuple[str, ...]
    """Relations from the rows of the queryset at `path:line`, e.g. `("books", "publisher")`."""
    plan: str
    """The change, as Python that runs where there is one."""
    verdict: Verdict
    before: Measurement
    after: Measurement | None
    fix: str | None
    experiment: Experiment
    reason: str | None
    """Why the verdict is not `proved`, else null."""
    function: str = ""
    """Qualified name of the code that the line stands in, e.g. `BookList.get_queryset`."""
    migration: MigrationEvidence | None = None
    """Of findings on migrations: `before` then counts tuples read or changed under the lock."""
    exchanges: tuple[Exchange, ...] = ()
    """Of findings on api and security: the requests that show it, in the order to read them in."""
    cwe: int = 0
    """Number in the Common Weakness Enumeration; 0 for none."""


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that the project accepts: it counts in no score and fails nothing."""

    id: str
    rule: str
    code: str
    severity: Severity
    message: str
    path: str
    line: int
    column: int
    reason: str
    """As the waiver gives it."""
    kind: Literal["source", "configuration"]
    """Where the waiver is written: in a comment, or in pyproject.toml."""
    waiver_path: str
    """Relative to the target's root, as `path`."""
    waiver_line: int


@dataclass(frozen=True, slots=True)
class BaselineUse:
    """The baseline file that the findings were held against."""

    path: str
    """Relative to the target's root when it lies in it."""
    known: int
    """Findings that it has, and that are left out of `findings`."""
    gone: int
    """Findings that it has and that no longer occur; 0 where a part of the project was audited."""


@dataclass(frozen=True, slots=True)
class Since:
    """The earlier tree that the findings were held against."""

    revision: str
    """As it was given."""
    commit: str
    """Its merge base with HEAD."""
    known: int
    """Findings that are left out of `findings`."""
    verdict: Verdict
    """`proved`: the tree of `commit` was audited too. `inferred`: it could not be, and what lies in
    no file that changed since is left out."""
    reason: str | None
    """Why the verdict is not `proved`, else null."""


@dataclass(frozen=True, slots=True)
class NotChecked:
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Score:
    checked: int
    passed: int
    not_checked: int
    score: float | None
    """passed / checked; null when nothing could be checked."""
    target: float


@dataclass(frozen=True, slots=True)
class Page:
    """All queries of one endpoint, and how they grow with the data."""

    endpoint: Endpoint
    scales: tuple[int, ...]
    queries: tuple[int, ...]
    growth: str
    """The queries as a sum, e.g. `1 + N + N x M`; a number alone does not grow."""
    empty: tuple[str, ...] = ()
    """Models of which no row was there, for any role, where it lists them: what it does for each
    row was not seen."""


@dataclass(frozen=True, slots=True)
class LockedStatement:
    """A statement of a migration, or data statements in a row, and what it held and did."""

    operation: int
    """Number in `operations`, from 0; -1 outside of any."""
    sql: str
    locks: dict[str, str]
    """Table that was there before -> strongest mode that the transaction held at its end."""
    rewrites: tuple[str, ...]
    reads: int
    """Tuples of such tables that it read, on the larger of the two sizes."""
    changes: int
    """Tuples that it updated or deleted."""
    transaction: int = 0
    """Number of the transaction, from 0: locks are held until its end."""
    alone: bool = False
    """Whether it committed by itself: its locks end with it."""


@dataclass(frozen=True, slots=True)
class MigrationRun:
    """One migration as it ran: which locks, in which order."""

    app: str
    name: str
    path: str
    lock: str
    """The strongest, as LOCK TABLE takes it; empty where no table that was there is locked."""
    tables: tuple[str, ...]
    """Those that are held in that mode."""
    blocked: str
    rewrites: tuple[str, ...]
    reversible: bool
    rows: int
    """Rows a table on which it was watched."""
    statements: tuple[LockedStatement, ...]
    waits: tuple[Wait, ...] = ()
    """With `--waits`, of the tables that it locks while it works on their rows."""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """What each kind of user gets of one endpoint and method."""

    pattern: str
    method: str
    view: str
    cells: dict[str, str]
    """Actor -> status, what is shown and what is changed, e.g. `200, shows Invoice`."""

    @property
    def name(self) -> str:
        """As `access-matrix.toml` has it."""
        return f"{self.method} {self.pattern} {self.view}"


@dataclass(frozen=True, slots=True)
class Target:
    """What was audited and how it was run."""

    root: str
    settings: str
    python: str
    python_version: str
    django_version: str
    database: str
    isolation: str
    """Which isolation was in force, e.g. `namespaces` or `patches`."""
    models: int
    models_filled: int
    endpoints: int
    endpoints_ok: int
    """Endpoints that answered 2xx, or with a redirect when a form was sent."""
    migrations: int = 0
    """Migrations of the project's own that were run and checked."""
    unread: int = 0
    """Patterns of the URLconf that lead to no page for an error, or 1 where there is no URLconf."""


@dataclass(frozen=True, slots=True)
class Report:
    schema: str
    tool: str
    """`django-pro VERSION`."""
    target: Target
    scorecard: dict[Principle, Score]
    findings: tuple[Finding, ...]
    not_checked: tuple[NotChecked, ...]
    pages: tuple[Page, ...] = ()
    migrations: tuple[MigrationRun, ...] = ()
    access: tuple[MatrixRow, ...] = ()
    """Of audits of security: who may do what."""
    cost: dict[str, float] = field(default_factory=dict)
    """CPU seconds and peak memory in MiB, of the tool and of the target's processes."""
    waived: tuple[Waived, ...] = ()
    baseline: BaselineUse | None = None
    """Null when there is no baseline."""
    since: Since | None = None
    """Null without `--since`."""

    @property
    def unexamined(self) -> str:
        """Why it says nothing of the project, although there were pages to request; or empty."""
        target = self.target
        scores = [each.score for each in self.scorecard.values()]
        if target.unread and not target.endpoints and not any(each is not None for each in scores):
            return "none of its URLs could be read"
        if target.endpoints and not target.endpoints_ok:
            return f"none of its {target.endpoints} pages answered"
        if target.endpoints and target.models and not target.models_filled:
            return f"none of its {target.models} models could be filled"
        return ""
