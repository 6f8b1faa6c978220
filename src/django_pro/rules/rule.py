"""What a rule is, and what it claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from django_pro.core.observed import EndpointFact, Frame, Request
from django_pro.core.report import Severity
from django_pro.edits import Edit
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing


@dataclass(frozen=True, slots=True)
class Claim:
    """What a rule says of one place; the registry makes a finding of it."""

    place: Frame
    seen: tuple[tuple[EndpointFact, Request], ...]
    message: str
    plan: str
    kind: str
    """Of the experiment: `growth`, `repeat`, `plan`, `unused` or `error`."""
    scales: tuple[int, ...]
    queries: tuple[int, ...]
    sql: str
    path: tuple[str, ...] = ()
    template: tuple[str, int] = ("", 0)
    outside: bool = False
    """Whether no line of the project chose the rows: `place` is then the view's."""
    subject: str = ""
    """What tells two claims of one rule at one place apart, besides the path."""
    edit: Edit | None = None


@dataclass(frozen=True, slots=True)
class Cluster:
    """One growing pattern as all endpoints showed it, with what else grows from the same rows."""

    observations: Observations
    growing: tuple[Growing, ...]
    """The same pattern; the first is the one that is measured in the message."""
    beside: tuple[Growing, ...]
    """Everything that grows from the same place, these included."""

    @property
    def first(self) -> Growing:
        return self.growing[0]


Applies = Callable[[Observations, Growing], bool]
Plan = Callable[[Cluster], str]
Mend = Callable[[Cluster], Edit | None]
Check = Callable[[Observations], Iterator[Claim]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: either `applies` and `plan` (of growth), or `check`."""

    code: str
    severity: Severity
    rank: int = 100
    """Of several rules that fit a growing pattern the lowest rank names it."""
    applies: Applies | None = None
    plan: Plan | None = None
    edit: Mend | None = None
    """The plan as a change to the source."""
    check: Check | None = None
    spares_queries: bool = True
    """Whether mending it means fewer queries; else the finding only has to be gone."""


def own_model(label: str) -> str:
    """A model's class name."""
    return label.rpartition(".")[2]


def a(label: str) -> str:
    """A model's class name with its article."""
    name = own_model(label)
    return f"{'an' if name[:1] in 'AEIOU' else 'a'} {name}"


def methods_of(growing: Growing) -> Sequence[str]:
    """QuerySet methods that ran the pattern."""
    return growing.group.uses
