"""What a rule on api or security is, what it reads, and what it claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from django_pro.core.access import (
    CellFact,
    DocumentedFact,
    LoginFact,
    RaceFact,
    RowFact,
    SubjectFact,
    TokenFact,
)
from django_pro.core.attempts import AttemptFact
from django_pro.core.observed import EndpointFact, Frame, ModelFact
from django_pro.core.report import Exchange, Severity
from django_pro.core.sinks import SinkFact
from django_pro.edits import Edit
from django_pro.facts import unsafe_calls
from django_pro.facts.unsafe_calls import UnsafeCall


@dataclass(frozen=True)
class Tried:
    """Everything that was requested, and what came of it."""

    endpoints: tuple[EndpointFact, ...]
    models: Mapping[str, ModelFact]
    """By label."""
    subjects: Mapping[str, SubjectFact]
    """By the endpoint's id."""
    cells: tuple[CellFact, ...]
    logins: tuple[LoginFact, ...] = ()
    tokens: tuple[TokenFact, ...] = ()
    races: tuple[RaceFact, ...] = ()
    accepted: Mapping[str, Mapping[str, str]] | None = None
    """The access matrix that the project has accepted: endpoint -> actor -> state."""
    attempts: tuple[AttemptFact, ...] = ()
    documented: tuple[DocumentedFact, ...] = ()

    @cached_property
    def with_parameters(self) -> tuple[Row, ...]:
        """GETs under the parameters that an endpoint asks for."""
        found: dict[tuple[str, str], dict[str, CellFact]] = {}
        for cell in self.cells:
            if cell.variation == "parameters":
                found.setdefault((cell.endpoint, cell.url), {})[cell.actor] = cell
        rows = []
        for (id_, _), cells in found.items():
            endpoint = self.endpoint(id_)
            if endpoint is not None and id_ in self.subjects:
                rows.append(Row(endpoint, self.subjects[id_], "GET", cells))
        return tuple(rows)

    def endpoint(self, id_: str) -> EndpointFact | None:
        """The endpoint of that id."""
        return next((each for each in self.endpoints if each.id == id_), None)

    sinks: tuple[SinkFact, ...] = ()
    ran: tuple[Frame, ...] = ()
    """Calls that requests with letters in their inputs came to."""

    @cached_property
    def unsafe_calls(self) -> tuple[UnsafeCall, ...]:
        """What reading finds in the modules that the views import."""
        places = (place for each in self.endpoints for place in (each.frame, each.route))
        return tuple(unsafe_calls.found(place.path for place in places if place is not None))

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Plain requests of an endpoint with one method, by actor."""
        found: dict[tuple[str, str], dict[str, CellFact]] = {}
        for cell in self.cells:
            if not cell.variation:
                found.setdefault((cell.endpoint, cell.method), {})[cell.actor] = cell
        facts = {each.id: each for each in self.endpoints}
        return tuple(
            Row(facts[endpoint], self.subjects[endpoint], method, cells)
            for (endpoint, method), cells in found.items()
            if endpoint in facts and endpoint in self.subjects
        )


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the matrix: one endpoint with one method, a cell for each actor."""

    endpoint: EndpointFact
    subject: SubjectFact
    method: str
    cells: Mapping[str, CellFact]

    def shown(self, actor: str, row: RowFact) -> bool:
        """Whether the actor's answer held the row."""
        cell = self.cells.get(actor)
        return cell is not None and cell.is_done and row.model in cell.shown


@dataclass(frozen=True, slots=True)
class RequestClaim:
    """What a rule says; the engine makes a finding of it."""

    endpoint: EndpointFact | None
    place: Frame | None
    """Where it is to be mended; the view's own place where None."""
    message: str
    plan: str
    cells: tuple[CellFact, ...]
    """The requests that show it."""
    cwe: int = 0
    subject: str = ""
    """What tells two claims of one rule at one place apart."""
    severity: Severity | None = None
    """Where it is another than the rule's."""
    reason: str | None = None
    """Why it is no more than inferred; None where it is proved."""
    notes: Mapping[int, str] = field(default_factory=dict)
    """By number of the cell: what to say of it in the place of what it showed and changed."""
    row: RowFact | None = None
    """The row that it is about, where it is about one that belongs to someone."""
    handler: Frame | None = None
    """Where the method stands that answered the last of the requests, for a change of it."""
    written: str = ""
    """A field: where the method or function that answered writes its name is the place."""


EVERYBODY = frozenset({"*"})


@dataclass(frozen=True, slots=True)
class Mend:
    """A change that would mend what a claim says, and what may come of its pages besides."""

    edit: Edit
    refuses: frozenset[str] = frozenset()
    """Actors that it may refuse what they got before, or all."""
    moves: frozenset[str] = frozenset()
    """Methods that answer with another status afterwards, to all."""
    of: frozenset[str] = frozenset()
    """Methods that it refuses; none for all of them."""


@dataclass(frozen=True, slots=True)
class RequestRule:
    code: str
    severity: Severity
    check: Callable[[Tried], Iterator[RequestClaim]]
    mend: Callable[[RequestClaim], Iterator[Mend]] | None = None
    """Changes that are tried one after the other, the best first."""


def exchange(cell: CellFact, note: str = "") -> Exchange:
    """A cell as the report has it."""
    told = note or outcome(cell)
    varied = "".join(f" ({each})" for each in (cell.variation, cell.carried) if each)
    return Exchange(cell.actor + varied, cell.method, cell.url, cell.sent, cell.status, told)


def outcome(cell: CellFact) -> str:
    """What a request showed and changed, in words."""
    parts = [f"shows {label}" for label in cell.shown if cell.is_done]
    for change in cell.changes:
        fields = ", ".join(list(change.fields)[:4]) if change.kind == "updated" else ""
        parts.append(f"{change.kind} {change.model} {change.key}{f' ({fields})' if fields else ''}")
    if cell.failure is not None:
        parts.append(f"{cell.failure.type}: {cell.failure.message}"[:200])
    return "; ".join(parts) or ("no response" if not cell.status else "nothing shown or changed")
