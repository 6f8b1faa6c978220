"""Tries endpoints as every kind of user, and makes findings of what rules say of it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from django_pro.core.access import CellFact, SubjectFact
from django_pro.core.errors import DjangoProError
from django_pro.core.observed import Frame, parse
from django_pro.core.reading import MismatchError
from django_pro.core.report import Endpoint, Experiment, Finding, Measurement, Score, Severity
from django_pro.core.sinks import SinkFact
from django_pro.engine import registry, scorecard
from django_pro.engine.cache import NOTHING
from django_pro.engine.events import Log, Moment, Started
from django_pro.engine.observing import Ask, Seen, config_of, observations_of, told
from django_pro.engine.registry import RegisteredOfRequests
from django_pro.facts.observations import Observations
from django_pro.rules.request_rule import RequestClaim, Tried, exchange
from django_pro.sandbox import Sandbox

Asked = Literal["api", "security"]
PRINCIPLES: tuple[Asked, ...] = ("security",)
IN_REQUESTS = "requests"
"""Stands in the index of findings before the endpoints that show one of these."""
_MOST_EXCHANGES = 6
_NOT_ALLOWED = 405
"""What the view does not have is no method of it."""


@dataclass(slots=True)
class Tries:
    """What came over the channel."""

    seen: Seen = field(default_factory=Seen)
    subjects: dict[str, SubjectFact] = field(default_factory=dict)
    cells: list[CellFact] = field(default_factory=list)
    sinks: list[SinkFact] = field(default_factory=list)

    def tried(self) -> Tried:
        """What rules read, in the order of the URLconf."""
        place = {endpoint: index for index, endpoint in enumerate(self.seen.endpoints)}
        cells = sorted(self.cells, key=lambda cell: place.get(cell.endpoint, len(place)))
        sinks = sorted(self.sinks, key=lambda sink: place.get(sink.endpoint, len(place)))
        return Tried(
            tuple(self.seen.endpoints.values()), self.seen.models, self.subjects, tuple(cells),
            tuple(sinks),
        )  # fmt: skip


def run(ask: Ask, only: Iterable[str] | None = None) -> Generator[Moment, None, Tries]:
    """Requests every endpoint, or those of `only`, with each method as each kind of user.

    Raises:
        TargetError: the target could not be run.
    """
    tries = Tries()
    project = ask.project
    config = config_of(ask, NOTHING, only, None)
    config |= {
        "command": "access",
        "usage": False,
        "scales": list(ask.configuration.scales[:1]),
        "ownership": dict(ask.configuration.ownership),
        "entrypoints": [],
    }
    with Sandbox(project, ask.configuration, {}) as sandbox:
        yield Started(str(project.root), project.settings, project.python, sandbox.isolation)
        try:
            for line in sandbox.run(config):
                if line.get("event") in ("subject", "cell", "sink"):
                    _take(line, tries)
                else:
                    yield from told(line, tries.seen)
        except DjangoProError:
            if ask.debug:
                yield Log(sandbox.log())
            raise
        tries.seen.place = {"database": sandbox.database, "isolation": sandbox.isolation}
    return tries


def _take(line: dict[str, object], tries: Tries) -> None:
    try:
        event = parse(line)
    except MismatchError as error:
        tries.seen.take_not_checked("a line of the probe", f"can't be read: {error}")
        return
    if isinstance(event, SubjectFact):
        tries.subjects[event.endpoint] = event
    elif isinstance(event, CellFact):
        tries.cells.append(event)
    elif isinstance(event, SinkFact):
        tries.sinks.append(event)


def findings(ask: Ask, tries: Tries) -> list[Finding]:
    """Of both principles, by place."""
    tried = tries.tried()
    observations = observations_of(ask, tries.seen)
    claims = [
        (registered, claim)
        for registered in registry.rules_of_requests()
        for claim in registered.rule.check(tried)
    ]
    numbers: Counter[str] = Counter()
    found = [_finding(observations, registered, claim, numbers) for registered, claim in claims]
    return sorted(found, key=lambda each: (each.path, each.line, each.code, each.id))


def _finding(
    observations: Observations,
    registered: RegisteredOfRequests,
    claim: RequestClaim,
    numbers: Counter[str],
) -> Finding:
    fact = claim.endpoint
    place: Frame | None = claim.place or (fact.frame if fact is not None else None)
    path = observations.relative(place.path) if place is not None else ""
    shown = f"{fact.pattern} {fact.view}" if fact is not None else ""
    basis = f"{registered.name}\n{path}\n{shown}\n{claim.subject}"
    number = numbers[basis]
    numbers[basis] += 1
    text = f"{basis}\n{number}" if number else basis
    identity = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:10]
    severity: Severity = claim.severity or registered.rule.severity
    where = f" {path}:{place.line}." if place is not None else ""
    return Finding(
        id=identity,
        rule=registered.name,
        code=registered.code,
        principle=registered.principle,
        severity=severity,
        message=f"{claim.message}.{where} {claim.plan}.",
        path=path,
        line=place.line if place is not None else 0,
        column=place.column if place is not None else 0,
        template=None,
        endpoints=tuple(_endpoints(claim)),
        relation_path=(),
        plan=claim.plan,
        verdict="proved" if claim.reason is None else "inferred",
        before=Measurement((), ()),
        after=None,
        fix=None,
        experiment=Experiment("requests", f"django-pro prove {identity}"),
        reason=claim.reason,
        function=place.function if place is not None else "",
        exchanges=tuple(
            exchange(cell, claim.notes.get(number, ""))
            for number, cell in enumerate(claim.cells[:_MOST_EXCHANGES])
        ),
        cwe=claim.cwe,
    )


def _endpoints(claim: RequestClaim) -> Iterator[Endpoint]:
    fact = claim.endpoint
    if fact is None:
        return
    for cell in claim.cells[:_MOST_EXCHANGES]:
        yield Endpoint(cell.url, fact.pattern, cell.method, cell.actor, fact.view)


def endpoints_of(tries: Tries, finding: Finding) -> list[str]:
    """Ids of the endpoints that show a finding."""
    wanted = {(each.pattern, each.view) for each in finding.endpoints}
    facts = tries.seen.endpoints.values()
    return sorted(fact.id for fact in facts if (fact.pattern, fact.view) in wanted)


def score(principle: Asked, tries: Tries, found: Iterable[Finding]) -> Score:
    """An endpoint and method is checked when some actor came to its end, and passes without an
    error or a warning."""
    facts = tries.seen.endpoints
    tried: dict[tuple[str, str, str], bool] = {}
    for cell in tries.cells:
        fact = facts.get(cell.endpoint)
        if fact is not None and not cell.variation and cell.status != _NOT_ALLOWED:
            key = fact.pattern, fact.view, cell.method
            tried[key] = tried.get(key, False) or cell.is_done
    silent = {fact.id for fact in facts.values()} - {cell.endpoint for cell in tries.cells}
    failed = {
        (each.pattern, each.view, each.method)
        for finding in found
        if finding.principle == principle and finding.severity != "info"
        for each in finding.endpoints
    }
    checked = {key for key, done in tried.items() if done} | (failed & tried.keys())
    unanswered = len(tried.keys() - checked) + len(silent)
    return scorecard.score(principle, len(checked), len(checked - failed), unanswered)


def unanswered(tries: Tries) -> Iterator[tuple[str, str]]:
    """(what, why) of each method of an endpoint that nobody came to the end of."""
    sent: dict[tuple[str, str], list[CellFact]] = {}
    for cell in tries.cells:
        if not cell.variation and cell.status != _NOT_ALLOWED:
            sent.setdefault((cell.endpoint, cell.method), []).append(cell)
    for (endpoint, method), cells in sent.items():
        fact = tries.seen.endpoints.get(endpoint)
        if fact is None or any(cell.is_done for cell in cells):
            continue
        failure = next((cell.failure for cell in cells if cell.failure is not None), None)
        statuses = ", ".join(map(str, sorted({cell.status for cell in cells})))
        why = f"answered {statuses}"
        if failure is not None:
            where = f" at {failure.path}:{failure.line}" if failure.path else ""
            why = f"{failure.type}: {failure.message}{where}"
        yield f"{method} {fact.pattern} ({fact.view})", why
