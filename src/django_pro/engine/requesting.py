"""Tries endpoints as every kind of user, and makes findings of what rules say of it."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeVar

from django_pro.core.access import (
    CellFact,
    DocumentedFact,
    LoginFact,
    RaceFact,
    SubjectFact,
    TokenFact,
)
from django_pro.core.attempts import AttemptFact
from django_pro.core.errors import DjangoProError
from django_pro.core.observed import EndpointFact, Frame, parse
from django_pro.core.reading import MismatchError
from django_pro.core.report import (
    Endpoint,
    Experiment,
    Finding,
    MatrixRow,
    Measurement,
    Score,
    Severity,
)
from django_pro.core.sinks import RanFact, SinkFact
from django_pro.engine import registry, scorecard
from django_pro.engine.access_matrix import Accepted, load
from django_pro.engine.cache import NOTHING
from django_pro.engine.deploying import order_of
from django_pro.engine.events import Log, Moment, Started
from django_pro.engine.observing import Ask, Seen, config_of, observations_of, told
from django_pro.engine.registry import RegisteredOfRequests
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.rules.access_matrix import matrix
from django_pro.rules.attempted import WRONG_INPUT
from django_pro.rules.request_rule import RequestClaim, Tried, exchange
from django_pro.sandbox import Sandbox

Asked = Literal["api", "security"]
PRINCIPLES: tuple[Asked, ...] = ("api", "security")
IN_REQUESTS = "requests"
"""Stands in the index of findings before the endpoints that show one of these."""
_WHOSE = 639
"""CWE of what is about whose rows they are."""
_WHICH = 285
"""CWE of what is about which rows are shown, where it names a model."""
_LOOK_UP = ("get_queryset", "get_object")
_MOST_EXCHANGES = 6
_TRIED = frozenset(
    {"subject", "cell", "documented", "login", "token", "race", "sink", "ran", "attempt"}
)
_Placed = TypeVar(
    "_Placed", CellFact, DocumentedFact, LoginFact, TokenFact, RaceFact, SinkFact, AttemptFact
)
_UNCHANGED: Mapping[str, str] = {}
_KNOWN_LOGINS = frozenset(
    {
        "SessionAuthentication",
        "BasicAuthentication",
        "TokenAuthentication",
        "RemoteUserAuthentication",
        "JWTAuthentication",
        "JWTStatelessUserAuthentication",
    }
)
_NOT_ALLOWED = 405
"""What the view does not have is no method of it."""


@dataclass(slots=True)
class Tries:
    """What came over the channel."""

    seen: Seen = field(default_factory=Seen)
    subjects: dict[str, SubjectFact] = field(default_factory=dict)
    cells: list[CellFact] = field(default_factory=list)
    logins: list[LoginFact] = field(default_factory=list)
    tokens: list[TokenFact] = field(default_factory=list)
    races: list[RaceFact] = field(default_factory=list)
    accepted: Accepted | None = None
    attempts: list[AttemptFact] = field(default_factory=list)
    sinks: list[SinkFact] = field(default_factory=list)
    ran: list[RanFact] = field(default_factory=list)
    documented: list[DocumentedFact] = field(default_factory=list)

    def tried(self) -> Tried:
        """What rules read, in the order of the URLconf."""
        place = {endpoint: index for index, endpoint in enumerate(self.seen.endpoints)}

        def placed(facts: Iterable[_Placed]) -> tuple[_Placed, ...]:
            return tuple(sorted(facts, key=lambda each: place.get(each.endpoint, len(place))))

        return Tried(
            tuple(self.seen.endpoints.values()),
            self.seen.models,
            self.subjects,
            placed(self.cells),
            logins=placed(self.logins),
            tokens=placed(self.tokens),
            races=placed(self.races),
            sinks=placed(self.sinks),
            ran=tuple(place for each in self.ran for place in each.places),
            attempts=placed(self.attempts),
            accepted=self.accepted,
            documented=placed(self.documented),
        )

    def matrix(self) -> tuple[MatrixRow, ...]:
        """By pattern, then method."""
        found = []
        for name, cells in matrix(self.tried()).items():
            method, pattern, view = name.split(" ", 1)[0], *name.split(" ", 1)[1].rsplit(" ", 1)
            found.append(MatrixRow(pattern, method, view, dict(cells)))
        return tuple(sorted(found, key=lambda row: (row.pattern, row.method, row.view)))


def asked(ask: Ask) -> set[Asked]:
    """The principles to look at: both where neither is named."""
    named: set[Asked] = {each for each in PRINCIPLES if each in ask.configuration.principles}
    return named or set(PRINCIPLES)


def run(
    ask: Ask,
    only: Iterable[str] | None = None,
    *,
    plain_only: bool = False,
    texts: Mapping[str, str] = _UNCHANGED,
) -> Generator[Moment, None, Tries]:
    """Requests every endpoint, or those of `only`, with each method as each kind of user.

    With `plain_only` that is all; else also with what they should refuse. `texts` stand in the
    place of the target's files, by absolute path.

    Raises:
        TargetError: the target could not be run.
    """
    project = ask.project
    tries = Tries(accepted=load(project.root))
    config = config_of(ask, NOTHING, only, None)
    config |= {
        "command": "access",
        "usage": False,
        "attempts": "api" in asked(ask),
        "plain_only": plain_only,
        "scales": list(ask.configuration.scales[:1]),
        "ownership": dict(ask.configuration.ownership),
        "entrypoints": [],
    }
    with Sandbox(project, ask.configuration, texts) as sandbox:
        yield Started(str(project.root), project.settings, project.python, sandbox.isolation)
        try:
            for line in sandbox.run(config):
                if line.get("event") in _TRIED:
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
    elif isinstance(event, LoginFact):
        tries.logins.append(event)
    elif isinstance(event, TokenFact):
        tries.tokens.append(event)
    elif isinstance(event, RaceFact):
        tries.races.append(event)
    elif isinstance(event, AttemptFact):
        tries.attempts.append(event)
    elif isinstance(event, SinkFact):
        tries.sinks.append(event)
    elif isinstance(event, RanFact):
        tries.ran.append(event)
    elif isinstance(event, DocumentedFact):
        tries.documented.append(event)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A finding, and what it was made of."""

    finding: Finding
    claim: RequestClaim
    """With the method that answered."""
    registered: RegisteredOfRequests


def findings(ask: Ask, tries: Tries) -> list[Finding]:
    """Of both principles, by place."""
    return [each.finding for each in claimed(ask, tries)]


def claimed(ask: Ask, tries: Tries) -> list[Claimed]:
    """As `findings`, with the claims."""
    tried = tries.tried()
    observations = observations_of(ask, tries.seen)
    numbers: Counter[str] = Counter()
    found = [
        Claimed(
            _finding(tries, observations, registered, claim, numbers),
            replace(claim, handler=_handler(tries, claim)),
            registered,
        )
        for registered in registry.rules_of_requests()
        for claim in registered.rule.check(tried)
    ]
    return sorted(found, key=lambda each: order_of(each.finding))


def _handler(tries: Tries, claim: RequestClaim) -> Frame | None:
    """The method of the project's own class that answered the last of a claim's requests."""
    subject = tries.subjects.get(claim.cells[-1].endpoint) if claim.cells else None
    return subject.handlers.get(claim.cells[-1].method) if subject is not None else None


def _place(tries: Tries, claim: RequestClaim) -> Frame | None:
    """The line that the rule names, else the method that answered, else the view, else the line of
    the URLconf that leads to a view of a package.

    Where it is about whose rows they are, what looks them up in a generic view comes before the
    view.
    """
    if claim.place is not None or claim.endpoint is None:
        return claim.place
    found = _handler(tries, claim)
    is_of_rows = claim.cwe == _WHOSE or (claim.cwe == _WHICH and claim.subject)
    if found is None and is_of_rows and claim.cells:
        subject = tries.subjects.get(claim.cells[-1].endpoint)
        hook = subject.hooks.get(claim.cells[-1].method) if subject is not None else None
        about = claim.row is not None or claim.cwe == _WHICH
        if hook is not None and (about or not hook.function.endswith(_LOOK_UP)):
            found = hook
    found = found or claim.endpoint.frame
    if found is not None and claim.written:
        found = _written(found, claim.written)
    return found or claim.endpoint.route


def _written(frame: Frame, field: str) -> Frame:
    """The first line of the function or class at a frame that writes a field's name."""
    held = source.around(frame.path, frame.line)
    word = re.compile(rf"(?:(?<!\w)|(?<=__)){re.escape(field)}(?!\w)")
    for node in held[-1:]:
        for line in range(frame.line, (node.end_lineno or frame.line) + 1):
            if word.search(source.code_at(frame.path, line)):
                return replace(frame, line=line, end_line=line, column=0, end_column=0)
    return frame


def _finding(
    tries: Tries,
    observations: Observations,
    registered: RegisteredOfRequests,
    claim: RequestClaim,
    numbers: Counter[str],
) -> Finding:
    fact = claim.endpoint
    place = _place(tries, claim)
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
        endpoints=tuple(_endpoints(tries, claim)),
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


def _endpoints(tries: Tries, claim: RequestClaim) -> Iterator[Endpoint]:
    if claim.endpoint is None:
        return
    for cell in claim.cells[:_MOST_EXCHANGES]:
        fact = tries.seen.endpoints.get(cell.endpoint, claim.endpoint)
        yield Endpoint(cell.url, fact.pattern, cell.method, cell.actor, fact.view)


def endpoints_of(tries: Tries, finding: Finding) -> list[str]:
    """Ids of the endpoints that show a finding."""
    wanted = {(each.pattern, each.view) for each in finding.endpoints}
    facts = tries.seen.endpoints.values()
    return sorted(fact.id for fact in facts if (fact.pattern, fact.view) in wanted)


def shown_by(tries: Tries, found: Iterable[Finding]) -> dict[str, list[str]]:
    """What the index of findings says of each: what shows it."""
    return {each.id: [IN_REQUESTS, *endpoints_of(tries, each)] for each in found}


def score(principle: Asked, tries: Tries, found: Iterable[Finding]) -> Score:
    """An endpoint and method is checked when some actor came to its end, and passes without an
    error or a warning."""
    if principle == "api":
        return _api_score(tries, found)
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


def _api_score(tries: Tries, found: Iterable[Finding]) -> Score:
    """An endpoint and method that answers JSON, or takes a form, is checked once it was tried with
    wrong input; a method that no input came to the end of could not be."""
    facts = tries.seen.endpoints
    pages = {
        (each.endpoint, each.cell.method)
        for each in tries.attempts
        if each.kind in WRONG_INPUT or (each.kind in ("tested", "refused") and each.api)
    }
    tried: dict[tuple[str, str, str], bool] = {}
    for attempt in tries.attempts:
        fact, cell = facts.get(attempt.endpoint), attempt.cell
        if fact is None or attempt.kind == "method" or (cell.endpoint, cell.method) not in pages:
            continue
        key = fact.pattern, fact.view, cell.method
        tried[key] = tried.get(key, False) or attempt.kind == "tested"
    failed = {
        (each.pattern, each.view, each.method)
        for finding in found
        if finding.principle == "api" and finding.severity != "info"
        for each in finding.endpoints
    }
    checked = {key for key, done in tried.items() if done} | (failed & tried.keys())
    return scorecard.score("api", len(checked), len(checked - failed), len(tried.keys() - checked))


def unanswered(tries: Tries) -> Iterator[tuple[str, str]]:
    """(what, why) of each method of an endpoint that nobody came to the end of."""
    sent: dict[tuple[str, str], list[CellFact]] = {}
    plain = [cell for cell in tries.cells if not cell.variation]
    not_there = {(cell.endpoint, cell.method) for cell in plain if cell.status == _NOT_ALLOWED}
    for cell in plain:
        if (cell.endpoint, cell.method) not in not_there:
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
        elif _wants_another_login(fact, tries.subjects.get(endpoint), {c.status for c in cells}):
            why += (
                "; where it has a way of its own to log in, name a function that gives the headers "
                "or cookies: [tool.django-pro.authentication] headers = 'package.module:function'"
            )
        yield f"{method} {fact.pattern} ({fact.view})", why


def _wants_another_login(
    fact: EndpointFact, subject: SubjectFact | None, statuses: set[int]
) -> bool:
    """Whether users were refused who may not have logged in as the view wants it."""
    if fact.kind != "drf":
        return statuses == {401}
    unknown = set(subject.authentication if subject is not None else ()) - _KNOWN_LOGINS
    return statuses <= {401, 403} and bool(unknown)
