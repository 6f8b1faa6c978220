"""What the probe reports: one type an event, read from its JSON lines.

docs/probe-protocol.md describes the wire; `parse` is the only reader of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django_pro.core.access import (
    CellFact,
    DocumentedFact,
    LoginFact,
    RaceFact,
    SubjectFact,
    TokenFact,
)
from django_pro.core.attempts import AttemptFact
from django_pro.core.frame import Frame as Frame
from django_pro.core.migrations import GraphFact, MigrationFact, OutcomeFact
from django_pro.core.reading import MismatchError, read
from django_pro.core.sinks import RanFact, SinkFact


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition of a WHERE: the field as the ORM knows it."""

    model: str
    field: str
    lookup: str
    path: str
    """As a lookup from the group's model, e.g. `author__name`; empty where it can't be said."""
    value: str
    """As Python source, where every execution has the same; else empty."""
    first: str = ""
    """That of the first execution."""


@dataclass(frozen=True, slots=True)
class Aggregate:
    """What an aggregate query asks for, e.g. `pages__sum`, `Sum`, `pages`."""

    name: str
    function: str
    field: str


@dataclass(frozen=True, slots=True)
class Group:
    """Executions of one request that share statement, relation, place and parent."""

    key: str
    """Stable between scales, runs and line shifts within other files."""
    count: int
    operations: int
    """As `count`, with the statements of one `delete()`, cascades and all, counted once."""
    kind: str
    """`select`, `insert`, `update`, `delete` or `other`."""
    result: str
    """`rows`, `single`, `count`, `exists`, `aggregate`, `values` or `none`."""
    sql: str
    """Parameters left out, IN lists folded."""
    example: str
    """The first execution, with its parameters; cut at 2,000 characters."""
    distinct: int
    """How many different parameter lists there were."""
    model: str
    """`app_label.Model`, or empty for raw SQL."""
    table: str
    ms: float
    rows: int
    """Rows fetched, all executions together; a count of nothing is none."""
    filters: tuple[Filter, ...]
    aggregates: tuple[Aggregate, ...]
    via: str
    """How user code came to it: `` (a queryset of its own), `foreign_key`, `one_to_one`,
    `reverse_one_to_one`, `reverse_foreign_key`, `many_to_many`, `generic_foreign_key`,
    `generic_relation`, `prefetch`, `deferred`; `body` where REST framework itself looks up what a
    body names."""
    parent: int | None
    """Index, in the same request, of the group that loaded the instance it was reached from, or
    that a condition of it compares with."""
    path: tuple[str, ...]
    """select_related hops from the parent's rows to that instance."""
    relation: str
    """Field or accessor name reached on that instance; the field's name when `deferred`."""
    relation_model: str
    """`app_label.Model` of the instance it was reached from."""
    recursive: bool
    """Some of it was reached from rows that it loaded itself: a tree, level by level."""
    prefetched: bool
    """The relation stood in the instance's prefetch cache: the prefetch was defeated."""
    built: tuple[Frame, ...]
    """User frames that built the queryset, innermost first; empty when Django alone did."""
    ran: tuple[Frame, ...]
    """User frames on the stack when it was executed, innermost first."""
    template_path: str
    template_line: int
    select_related: tuple[str, ...]
    prefetch_related: tuple[str, ...]
    deferred: tuple[str, ...]
    """Fields that `only`/`defer` left out."""
    limit: int | None
    uses: tuple[str, ...]
    """What was done with the result: subset of `iter`, `len`, `bool`, `getitem`, `iterator`;
    `paginated` where a paginator counted and there was no row."""
    unused: tuple[str, ...]
    """Eager loads of this statement that no instance's relation was read for (`usage` runs)."""
    statement: str = ""
    """With its values in it, where that was asked for; empty of all but one of equal statements."""
    collected: bool = False
    """Rows that a deletion reads, cascades and all, for its signals."""
    taken_along: bool = False
    """What Django asks or writes of the rows that point at those that the project deletes."""
    ordering: tuple[str, ...] = ()
    """`Meta.ordering`, where nothing else orders the rows."""
    again: tuple[Frame, ...] = ()
    """As `built`, of the second execution, where other lines led to it; else empty."""


@dataclass(frozen=True, slots=True)
class Failure:
    """An exception, a time limit, or a dead process."""

    type: str
    message: str
    path: str
    line: int


@dataclass(frozen=True, slots=True)
class Request:
    """One endpoint requested once."""

    endpoint: str
    """Id of the endpoint fact."""
    method: str
    role: str
    url: str
    scale: int
    run: int
    """0, or 1 for the second run at the same scale."""
    sent: str
    """Body and content type as JSON, so that it can be sent once more; empty without a body."""
    status: int
    """0 when there was no response."""
    body: str
    """Digest of the body."""
    size: int
    ms: float
    queries: int
    failure: Failure | None
    templates: tuple[str, ...]
    files: tuple[str, ...]
    """Project files that took part, as far as they were seen."""
    written: dict[str, dict[str, str]] = field(hash=False)
    """Table -> column -> digest of its values, where the request changed them; under the empty
    name how many rows there are."""
    groups: tuple[Group, ...]
    name: str = ""
    """What `reverse` makes its path from; empty where it can't."""
    arguments: tuple[tuple[str, ...], ...] = ()
    """(name, text) of the pattern's arguments."""
    refusal: str = ""
    """How an API's answer of 400 begins: what it says of the body."""


@dataclass(frozen=True, slots=True)
class InlineFact:
    model: str
    """`app_label.Model` whose rows an admin form holds."""
    frame: Frame
    """Where the inline's class is defined; those of packages are left out."""


@dataclass(frozen=True, slots=True)
class EndpointFact:
    id: str
    """Stable between runs: pattern + view + action."""
    pattern: str
    view: str
    """Dotted path."""
    methods: tuple[str, ...]
    kind: str
    """`function`, `class`, `drf`, `admin` or `entrypoint`."""
    frame: Frame | None
    """Where the view is defined."""
    queryset_model: str
    """`app_label.Model` that a class-based view, viewset or ModelAdmin serves, if known."""
    paginated: bool
    inlines: tuple[InlineFact, ...] = ()
    """Of an admin form."""
    route: Frame | None = None
    """The line of the URLconf that leads to it."""


@dataclass(frozen=True, slots=True)
class PlanFact:
    """The database's own plan of a statement, before and after an index."""

    endpoint: str
    method: str
    role: str
    url: str
    frame: Frame
    """Where the queryset was built."""
    sql: str
    model: str
    table: str
    fields: tuple[str, ...]
    purpose: str
    """`filter` or `order`."""
    rows: int
    """Rows of the table that was planned for."""
    cost: float
    """In PostgreSQL's own units."""
    cost_after: float
    scan: tuple[str, ...]
    """Nodes of the plan that read the table, e.g. `Seq Scan`."""
    scan_after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldFact:
    name: str
    kind: str
    """Django's internal type, e.g. `ForeignKey`."""
    column: str
    relation: str
    """Related model label, or empty."""
    accessor: str
    """Name of the reverse accessor on the related model, or empty."""
    query_name: str
    """Related query name, or empty."""
    indexed: bool
    unique: bool
    many: bool
    null: bool
    required: bool = False
    """Whether a row can't be made without a value for it."""
    sample: str = ""
    """Python source of a value for row `n`; empty where none is known."""


@dataclass(frozen=True, slots=True)
class ModelFact:
    label: str
    frame: Frame | None
    table: str
    managed: bool
    proxy: bool
    module: str
    name: str
    fields: tuple[FieldFact, ...]
    rows: tuple[int, ...]
    """Rows at each scale; empty before seeding."""
    error: str
    """Why it could not be filled, or empty."""
    ours: bool
    """Defined in the project, not in an installed package."""
    manager: str
    """Name of a manager that gives all rows and works as Django's own; empty without one."""
    overrides: tuple[str, ...]
    """Dotted names of `save`, `delete` and the like that are not those of `models.Model`."""
    receivers: tuple[str, ...]
    """What hears of a saved row, as `post_save shop.signals.reindex`; Django's own are left out."""
    auto_now: tuple[str, ...]
    """Fields that each save sets to the time."""
    prepared: tuple[str, ...]
    """Other fields whose value is made or stored when a row is saved, as an upload is."""


@dataclass(frozen=True, slots=True)
class Event:
    """Anything else: `started`, `boot`, `progress`, `wishes`, `not_checked`, `done`, `fatal`, and
    `place`, which the tool writes."""

    name: str
    data: dict[str, Any]


Fact = (
    ModelFact | EndpointFact | Request | PlanFact | MigrationFact | GraphFact | OutcomeFact
    | SubjectFact | CellFact | DocumentedFact | LoginFact | TokenFact | RaceFact | AttemptFact
    | SinkFact | RanFact
)  # fmt: skip
Observed = Fact | Event

TYPED: dict[str, type[Fact]] = {
    "model": ModelFact,
    "endpoint": EndpointFact,
    "request": Request,
    "plan": PlanFact,
    "migration": MigrationFact,
    "graph": GraphFact,
    "outcome": OutcomeFact,
    "subject": SubjectFact,
    "cell": CellFact,
    "documented": DocumentedFact,
    "login": LoginFact,
    "token": TokenFact,
    "race": RaceFact,
    "attempt": AttemptFact,
    "sink": SinkFact,
    "ran": RanFact,
}
PLAIN = ("started", "place", "boot", "progress", "wishes", "not_checked", "done", "fatal")


def parse(line: Mapping[str, Any]) -> Observed:
    """One decoded line of the channel; `MismatchError` names the field that is not as declared."""
    name = line.get("event")
    if isinstance(name, str):
        if name in TYPED:
            return read(TYPED[name], line, name)
        if name in PLAIN:
            return Event(name, {key: value for key, value in line.items() if key != "event"})
    raise MismatchError("event", "one of " + ", ".join((*TYPED, *PLAIN)), name)
