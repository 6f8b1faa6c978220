"""One trial of changes: the target run with them, beside the same target without."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django_pro.core.errors import TargetError
from django_pro.core.observed import Request
from django_pro.core.report import Finding
from django_pro.edits import Edit, EditError, changed
from django_pro.engine import registry
from django_pro.engine.cache import OF_ENDPOINT, Cache, Reuse
from django_pro.engine.events import Moment, Progress
from django_pro.engine.observing import Ask, Attempt, Gathered, gather, observations_of
from django_pro.engine.originals import Originals
from django_pro.engine.registry import Mendable
from django_pro.facts import source
from django_pro.facts.observations import Identity, Observations

Texts = dict[str, str]
"""Files by absolute path."""
UNSTEADY = "answers otherwise when it is requested again, unchanged: not compared"
_KEPT = frozenset({"django_content_type", "django_site"})
"""Tables that ContentTypeManager and SiteManager cache: who asks first depends on the order."""
Column = tuple[str, str]
"""Table and column; without a column, the number of the rows."""
Key = tuple[str, str, str, tuple[str, ...], str, tuple[str, ...]]
"""What tells a finding from others while lines move."""


@dataclass(slots=True)
class State:
    """The target with some changes, and what it showed."""

    texts: Texts
    observations: Observations
    mendable: list[Mendable]
    gathered: Gathered
    fresh: set[str] = field(default_factory=set)
    """Endpoints that were requested with the changes; of others, lines may have moved."""


@dataclass(slots=True)
class Work:
    """One `fix` of one target."""

    ask: Ask
    cache: Cache | None
    """Where made databases are kept."""
    wishes: Mapping[str, object]
    """What pages asked of rows in the first run."""
    roles: Mapping[str, Sequence[str]]
    """Who got each endpoint then."""
    sent: Mapping[str, Mapping[str, str]]
    """Bodies that were sent then."""
    waived: frozenset[Key] = frozenset()
    """Findings that the project lives with."""
    original: Texts = field(default_factory=dict)
    varying: dict[tuple[Identity, int], str] = field(default_factory=dict)
    """Requests whose answers say nothing of a change, and why: they differ without one."""
    unsteady: dict[tuple[Identity, int], set[Column]] = field(default_factory=dict)
    """Columns in which requests write something else each time."""
    repeated: set[str] = field(default_factory=set)
    """Endpoints for which that is known."""
    settled: Counter[str] = field(default_factory=Counter)
    """How often endpoints were requested once more, unchanged and alone, to see if they vary."""
    spent: list[float] = field(default_factory=list)
    """CPU seconds of each run of the target."""

    def attempt(
        self, before: State, texts: Texts, stale: set[str]
    ) -> Generator[Moment, None, Gathered]:
        """Runs the target with some texts, as some endpoints show it.

        Raises:
            TargetError: it does not run.
        """
        attempt = Attempt(texts, self.wishes, self.roles, self.sent)
        reuse = _reuse(before, stale)
        gathered = yield from gather(self.ask, self.cache, reuse, trial=attempt)
        self.spent.append(float(gathered.seen.done.get("cpu_seconds", 0)))
        return gathered

    def text(self, state: State, path: str) -> str:
        """A file as it is in a state; empty where it is new.

        Raises:
            EditError: it can't be read as UTF-8.
        """
        known = state.texts.get(path)
        return known if known is not None else Originals(self.original)(path, new=True)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why changes do not hold."""

    why: str
    endpoints: Mapping[str, str] = field(default_factory=dict)
    """What each endpoint shows of it; none where the project as a whole does."""
    requests: tuple[tuple[Identity, int], ...] = ()
    """Those that answer otherwise."""
    breaks: bool = False
    """Whether the project does not even load."""


def prove(
    work: Work, before: State, edits: Sequence[Edit], endpoints: set[str]
) -> Generator[Moment, None, State | Failure]:
    """The state with the edits as some endpoints show it, or why it does not hold."""
    try:
        texts = _written(work, before, edits)
    except EditError as error:
        return Failure(f"could not be written: {error}")
    costs = Counter[str]()
    for edit in edits:
        costs.update(dict.fromkeys(showing(before, edit) if edit.costs else (), edit.costs))
    return (yield from run(work, before, texts, endpoints, costs))


def run(
    work: Work, before: State, texts: Texts, stale: set[str], costs: Mapping[str, int]
) -> Generator[Moment, None, State | Failure]:
    """The state with changed files, as some endpoints show it, or why it does not hold.

    `costs` are the queries that the changes may add to each request of an endpoint.
    """
    try:
        gathered = yield from work.attempt(before, texts, stale)
    except TargetError as error:
        return Failure(f"the project does not run with it ({error.what})", breaks=True)
    with source.reading(texts):
        observations = observations_of(work.ask, gathered.seen)
        mendable = registry.mendable(observations)
    state = State(texts, observations, mendable, gathered, before.fresh | stale)
    failure = yield from _differs(work, before, state, stale, costs)
    return failure or state


def changing(state: State, edit: Edit) -> set[str]:
    """Endpoints that use a file which an edit changes."""
    return using(state, edit.paths) | showing(state, edit)


def showing(state: State, edit: Edit) -> set[str]:
    """Endpoints of the findings that an edit is for."""
    named = {
        (endpoint.pattern, endpoint.view)
        for each in state.mendable
        if each.edit is not None and each.edit.place == edit.place
        for endpoint in each.finding.endpoints
    }
    return {fact.id for fact in state.observations.endpoints if (fact.pattern, fact.view) in named}


def using(state: State, paths: set[str]) -> set[str]:
    """Endpoints whose requests ran or rendered one of the files, by what was recorded of them."""
    root = state.observations.root
    found = {
        request.endpoint
        for request in state.observations.requests
        if not paths.isdisjoint(request.templates)
        or not paths.isdisjoint(os.path.join(root, name) for name in request.files)
    }
    for fact in state.observations.endpoints:
        if fact.frame is not None and fact.frame.path in paths:
            found.add(fact.id)
    for each in state.mendable:
        if each.edit is not None and not paths.isdisjoint(each.edit.paths):
            found |= showing(state, each.edit)
    return found


def _reuse(state: State, stale: set[str]) -> Reuse:
    skip = tuple(sorted({fact.id for fact in state.observations.endpoints} - stale))
    lines = tuple(
        line
        for line in state.gathered.lines
        if line.get("event") in OF_ENDPOINT
        and line.get("event") != "endpoint"
        and line.get("endpoint") in skip
    )
    return Reuse(skip, lines, complete=False)


def roles_of(observations: Observations) -> dict[str, list[str]]:
    """Who got each endpoint."""
    found: dict[str, list[str]] = {}
    for request in observations.requests:
        if request.method == "GET" and request.role not in found.setdefault(request.endpoint, []):
            found[request.endpoint].append(request.role)
    return found


def sent_of(observations: Observations) -> dict[str, dict[str, str]]:
    """Bodies of each endpoint, by method, URL and role."""
    found: dict[str, dict[str, str]] = {}
    for each in observations.requests:
        if each.method != "GET":
            known = found.setdefault(each.endpoint, {})
            known.setdefault(f"{each.method} {each.url} {each.role}", each.sent)
    return found


def answers(observations: Observations) -> dict[tuple[Identity, int], Request]:
    return {
        ((each.endpoint, each.method, each.role, each.url), each.scale): each
        for each in observations.requests
        if each.run == 0
    }


def _differs(
    work: Work, before: State, after: State, stale: set[str], costs: Mapping[str, int]
) -> Generator[Moment, None, Failure | None]:
    """What answers otherwise than before, or sends more queries; None when all is well."""
    old, new = answers(before.observations), answers(after.observations)
    keys = [key for key in old if key[0][0] in stale]
    wrong = [
        key
        for key in keys
        if _is_other(old[key], new.get(key)) or _rewritten(old[key], new.get(key))
    ]
    unknown = {key[0][0] for key in wrong} - work.repeated
    if unknown:
        yield from repeat(work, before, unknown)
    whys: dict[str, str] = {}
    others: list[tuple[Identity, int]] = []
    for key in wrong:
        (endpoint, method, role, url), scale = key
        change = _change(work, key, old[key], new.get(key))
        if change:
            who = f" as {role}" if role else ""
            whys.setdefault(endpoint, f"{method} {url}{who} ({scale} rows) {change}")
            others.append(key)
    if whys:
        return Failure(next(iter(whys.values())), whys, tuple(others))
    both = [key for key in keys if key in new and _is_same_page(work, key, old[key], new[key])]
    most = {key: _asked(old[key]) + costs.get(key[0][0], 0) for key in both}
    more = [key for key in both if _asked(new[key]) > most[key]]
    was, now = sum(most.values()), sum(_asked(new[key]) for key in both)
    if now > was:
        why = f"it sends more queries: {now}, not {was}"
        return Failure(why, {key[0][0]: why for key in more})
    return None


def _is_other(was: Request, now: Request | None) -> bool:
    return now is None or (now.status, now.body) != (was.status, was.body)


def _recovers(was: Request, now: Request) -> bool:
    """Whether a page that raised answers now: there is nothing to compare that with."""
    return was.failure is not None and now.failure is None and 200 <= now.status < 400


def _is_same_page(work: Work, key: tuple[Identity, int], was: Request, now: Request) -> bool:
    """Whether the queries of two answers can be held against each other."""
    varies = key in work.varying and was.status != now.status
    return not varies and not _recovers(was, now)


def _rewritten(was: Request, now: Request | None) -> set[Column]:
    """Columns in which two requests leave other values behind."""
    left = now.written if now is not None else {}
    return {
        (table, column)
        for table in {*was.written, *left}
        for one, other in [(was.written.get(table, {}), left.get(table, {}))]
        for column in {*one, *other}
        if one.get(column) != other.get(column)
    }


def writes(finding: Finding) -> bool:
    """Whether a finding is of statements that write."""
    sql = finding.experiment.sql.lstrip("( ").lower()
    return bool(sql) and not sql.startswith(("select", "with"))


def leaves_rows(work: Work, key: tuple[Identity, int], request: Request) -> bool:
    """Whether a request leaves other rows behind, the same ones each time."""
    left = {(table, column) for table, columns in request.written.items() for column in columns}
    return not left <= work.unsteady.get(key, set())


def _change(work: Work, key: tuple[Identity, int], was: Request, now: Request | None) -> str:
    """What is other than before, besides what differs from run to run; else empty."""
    if now is None:
        return "" if key in work.varying else "is not requested any more"
    if _recovers(was, now):
        return ""
    if key not in work.varying and _is_other(was, now):
        if now.status != was.status:
            error = f" ({now.failure.type}: {now.failure.message})" if now.failure else ""
            return f"answers {now.status}, not {was.status}{error}"
        return "has another body"
    columns = sorted(_rewritten(was, now) - work.unsteady.get(key, set()))
    for table, column in columns:
        return f"writes other rows to {table}" + (f".{column}" if column else "")
    return ""


def _asked(request: Request) -> int:
    """Queries of a request, but for those whose answers Django keeps for the whole process."""
    kept = sum(group.count for group in request.groups if group.table in _KEPT)
    return request.queries - kept


def repeat(
    work: Work, before: State, endpoints: set[str], company: Iterable[str] = ()
) -> Generator[Moment, None, None]:
    """Runs the same code once more: what differs then says nothing of a change.

    Some pages answer otherwise only where others are requested in the same run: their company.
    """
    yield Progress("requesting pages again, unchanged", 0, 0)
    gathered = yield from work.attempt(before, before.texts, endpoints.union(company))
    again = answers(observations_of(work.ask, gathered.seen))
    for key, was in answers(before.observations).items():
        if key[0][0] not in endpoints:
            continue
        if _is_other(was, again.get(key)):
            work.varying.setdefault(key, UNSTEADY)
        work.unsteady.setdefault(key, set()).update(_rewritten(was, again.get(key)))
    work.repeated |= endpoints


def totals(before: State, after: State, endpoints: set[str] | None = None) -> tuple[int, int]:
    """Queries of all requests that both states answered, in each; of some endpoints, or of all."""
    old, new = answers(before.observations), answers(after.observations)
    same = [
        key
        for key in old
        if key in new
        and (endpoints is None or key[0][0] in endpoints)
        and not _recovers(old[key], new[key])
    ]
    return sum(_asked(old[key]) for key in same), sum(_asked(new[key]) for key in same)


def answers_again(before: State, after: State, endpoints: set[str]) -> bool:
    """Whether one of some pages raised, and does so no more."""
    old, new = answers(before.observations), answers(after.observations)
    return any(
        key in new and _recovers(was, new[key])
        for key, was in old.items()
        if key[0][0] in endpoints
    )


def key_of(finding: Finding) -> Key:
    """Rule, file, function, relation path, statement and views."""
    views = tuple(sorted({each.view for each in finding.endpoints}))
    place = finding.rule, finding.path, finding.function
    return (*place, finding.relation_path, finding.experiment.sql, views)


def _written(work: Work, ground: State, edits: Iterable[Edit]) -> Texts:
    return {**ground.texts, **changed(lambda path: work.text(ground, path), edits)}
