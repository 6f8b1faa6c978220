"""What the probe reports of wrong input, of many rows, and of statements that fail."""

from __future__ import annotations

from dataclasses import dataclass

from django_pro.core.access import CellFact


@dataclass(frozen=True, slots=True)
class PlaceFact:
    """A line of the project's own source."""

    path: str
    line: int
    function: str
    """Qualified name of the code; empty where it is not known."""


@dataclass(frozen=True, slots=True)
class RefusedFact:
    """What a model's own validation says against a row that a request wrote."""

    model: str
    field: str
    """Empty where it is said of the row as a whole."""
    text: str


@dataclass(frozen=True, slots=True)
class AttemptFact:
    """A request that differs from one that came through in one thing."""

    kind: str
    """`tested` (the one that came through, where it was tried further), `refused` (by who asked),
    `body`, `query`, `path` or `method` (wrong input), `told` (an answer that holds the text of an
    exception), `caught` (an exception that the project made a 5xx of), `interrupted` (a write was
    made to fail, another row is in its way, or a list has an entry more that is refused), `list`,
    `page size` and `unpaged`
    (with many rows), `logins` (wrong ones that nothing stops; `name` is the header that undoes what
    stops them, or empty)."""
    name: str
    """Field, parameter or argument; the model of the write that failed."""
    what: str
    """What is wrong with it."""
    cell: CellFact
    api: bool
    """The endpoint, or this answer, speaks JSON."""
    shape: str
    """How an error is told: `{detail}`, `{field: [messages]}`, `an HTML page`; empty for none."""
    error: str
    """The error that an answer of success tells of, or empty."""
    error_before: str
    """That of the answer to the request that came through."""
    challenge: str
    """The header `WWW-Authenticate`."""
    refused: tuple[RefusedFact, ...]
    place: PlaceFact | None
    """The innermost line of the project that took part: in the exception, or in the write."""
    told: str
    """The text of an exception that the answer holds, or empty."""
    items: int
    """Entries of the answer's list; -1 where they were not counted."""
    model: str
    """Model of the rows that were added, or empty."""

    @property
    def endpoint(self) -> str:
        return self.cell.endpoint
