"""The target with changes, requested as every kind of user, and what that says of each change."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace

from django_pro.core.access import CellFact
from django_pro.core.fixes import Answered, RequestProof
from django_pro.core.report import Finding
from django_pro.edits import Edit, Patch, changed
from django_pro.engine import requesting
from django_pro.engine.access_tests import NO_SUCH_METHOD, NO_TOKEN
from django_pro.engine.events import Moment, Progress
from django_pro.engine.observing import Ask
from django_pro.engine.originals import Originals
from django_pro.engine.requesting import Claimed, Tries
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.rules.access_matrix import state
from django_pro.rules.mends.places import view_of
from django_pro.rules.request_rule import EVERYBODY, Mend

Texts = dict[str, str]
STILL_SO = "the same requests show the same with the change"
_MOST_ANSWERED = 6
_ENTITLED = ("colleague", "staff", "superuser", "group")
"""Actors that may well be meant to get in: that they are refused is for a person to agree to."""


@dataclass(slots=True)
class Proposal:
    """A change and the findings that it is for."""

    mend: Mend
    claimed: list[Claimed]
    endpoints: set[str]
    """Ids of those that show the findings."""
    touched: set[str] = field(default_factory=set)
    """Ids of those, and of those whose views it changes."""
    proof: RequestProof | None = None
    caution: str = ""
    why: str = ""
    """Why it does not hold."""
    clashes: bool = False
    """Another change wants the same text."""
    pairs: list[tuple[CellFact, CellFact]] = field(default_factory=list)
    """Requests of its endpoints that end otherwise, before and after."""

    @property
    def findings(self) -> list[Finding]:
        return [each.finding for each in self.claimed]

    @property
    def edit(self) -> Edit:
        return self.mend.edit


@dataclass(frozen=True, slots=True)
class View:
    """Lines of an endpoint's view."""

    endpoint: str
    path: str
    first: int
    last: int

    def holds(self, patch: Patch) -> bool:
        return patch.path == self.path and self.first <= patch.line <= self.last


@dataclass(slots=True)
class Work:
    """One `fix` of one target."""

    ask: Ask
    base: Tries
    """What was seen with what is kept so far."""
    observations: Observations
    findings: tuple[Finding, ...]
    """Those without a change."""
    original: Texts = field(default_factory=dict)
    ground: Texts = field(default_factory=dict)
    """Files with what is kept so far."""
    unsteady: set[tuple[str, str, str]] = field(default_factory=set)
    """Endpoint, method and actor of requests that end otherwise each time."""
    repeated: set[str] = field(default_factory=set)
    spent: list[float] = field(default_factory=list)
    """CPU seconds of each run of the target."""
    again: set[str] = field(default_factory=set)
    """Endpoints that were requested with changes."""
    views: list[View] = field(default_factory=list)

    @property
    def known(self) -> frozenset[str]:
        return frozenset(each.id for each in self.findings)

    def text(self, path: str) -> str:
        """A file as it is.

        Raises:
            EditError: it can't be read as UTF-8.
        """
        known = self.ground.get(path)
        return known if known is not None else Originals(self.original)(path)


@dataclass(slots=True)
class Trial:
    """The target with changes, as some endpoints show it."""

    tries: Tries
    claimed: list[Claimed]
    endpoints: set[str]
    """That were requested."""

    @property
    def findings(self) -> list[Finding]:
        return [each.finding for each in self.claimed]


def cpu_of(tries: Tries) -> float:
    """Seconds of the target's processes."""
    return float(tries.seen.done.get("cpu_seconds", 0))


def run(
    work: Work, proposals: Sequence[Proposal], endpoints: set[str]
) -> Generator[Moment, None, Trial]:
    """The target with all that is kept so far, and some more."""
    texts = {**work.ground, **changed(work.text, [each.edit for each in proposals])}
    tries = yield from requesting.run(work.ask, sorted(endpoints), texts=texts)
    work.spent.append(cpu_of(tries))
    work.again |= endpoints
    with source.reading(texts):
        return Trial(tries, requesting.claimed(work.ask, tries), endpoints)


def views_of(work: Work) -> list[View]:
    """Where the views stand, decorators included, with what is kept so far."""
    found = []
    with source.reading(work.ground):
        for fact in work.base.seen.endpoints.values():
            view = view_of(fact)
            if view is not None:
                path, node = view
                first = min((each.lineno for each in node.decorator_list), default=node.lineno)
                found.append(View(fact.id, path, first, node.end_lineno or first))
    return found


def changed_views(work: Work, each: Proposal) -> set[str]:
    """Ids of the endpoints whose views it changes."""
    return {
        view.endpoint
        for view in work.views
        if any(view.holds(patch) for patch in each.edit.patches)
    }


def is_wide(work: Work, each: Proposal) -> bool:
    """Whether it changes what other pages may use as well: more than views."""
    return any(not any(view.holds(patch) for view in work.views) for patch in each.edit.patches)


def judge(
    work: Work, trial: Trial, each: Proposal, tried: Sequence[Proposal]
) -> Generator[Moment, None, None]:
    """Sets why a change does not hold beside all that were tried with it, or its proof."""
    each.why = ""
    left = {finding.id for finding in trial.findings}
    still = [finding for finding in each.findings if finding.id in left]
    if still:
        each.why = STILL_SO
        return
    for finding in trial.findings:
        of_it = not each.touched.isdisjoint(requesting.endpoints_of(trial.tries, finding))
        known = finding.id in work.known or _same_in(finding, work.findings)
        if not known and finding.severity != "info" and of_it:
            each.why = f"it would have {finding.rule}: {finding.message}"
            return
    each.why = yield from differs(work, trial, each.touched, tried)
    if not each.why:
        each.pairs = list(_otherwise(work, trial, each.endpoints))
        each.pairs += [*_without_token(each, trial), *_without_method(each, trial)]
        answered = [
            Answered(was.method, was.url, _who(was), state(was), state(now))
            for was, now in each.pairs
        ]
        each.proof = RequestProof(
            tuple(answered[:_MOST_ANSWERED]), _same(work, trial, each.touched)
        )
        lost = sorted({one.actor for one in answered if one.actor.split(":")[0] in _ENTITLED})
        told = [each.edit.review] if each.edit.review else []
        if lost and each.mend.refuses:
            told.append(f"{' and '.join(lost)} are refused as well: are they meant to get in?")
        each.caution = "; ".join(told)


def _same_in(finding: Finding, others: Sequence[Finding]) -> bool:
    """Whether the same is said of the same function already, of another exception, say."""
    place = finding.rule, finding.path, finding.function
    return bool(finding.path) and any(
        (each.rule, each.path, each.function) == place for each in others
    )


def _who(cell: CellFact) -> str:
    return f"{cell.actor} ({cell.variation})" if cell.variation else cell.actor


def _cells(tries: Tries, endpoints: set[str]) -> dict[tuple[str, str, str], CellFact]:
    """Plain requests by endpoint, method and actor."""
    return {
        (cell.endpoint, cell.method, cell.actor): cell
        for cell in tries.cells
        if not cell.variation and cell.endpoint in endpoints
    }


def differs(
    work: Work, trial: Trial, endpoints: set[str], proposals: Sequence[Proposal]
) -> Generator[Moment, None, str]:
    """A request that ends otherwise, and is not one that a change is to have end so; else empty."""
    for attempt in range(2):
        was, now = _cells(work.base, endpoints), _cells(trial.tries, endpoints)
        wrong = [
            key
            for key, cell in was.items()
            if key not in work.unsteady and not _is_meant(cell, now.get(key), proposals)
        ]
        fresh = {key[0] for key in wrong} - work.repeated
        if not wrong or attempt or not fresh:
            break
        yield Progress("requesting endpoints again, unchanged", 0, 0)
        again = yield from requesting.run(work.ask, sorted(fresh))
        work.spent.append(cpu_of(again))
        work.repeated |= fresh
        other = _cells(again, fresh)
        work.unsteady |= {
            key
            for key, cell in _cells(work.base, fresh).items()
            if key not in other or state(other[key]) != state(cell)
        }
    for key in wrong:
        cell, later = was[key], now.get(key)
        told = "is not requested any more" if later is None else state(later)
        return f"{cell.method} {cell.url} as {cell.actor}: {state(cell)} -> {told}"
    return ""


def _is_meant(was: CellFact, now: CellFact | None, proposals: Sequence[Proposal]) -> bool:
    if now is None:  # a method that nobody is let use is not tried any further
        return any(
            was.endpoint in each.endpoints and was.method in each.mend.moves for each in proposals
        )
    if state(was) == state(now) or (was.status >= 500 > now.status):
        return True
    if now.status >= 500:
        return False
    if not was.is_done and not now.is_done:
        return True  # it is refused as before, if in another way
    for each in proposals:
        if was.endpoint in each.endpoints and was.method in each.mend.moves:
            return True
        if was.endpoint not in each.touched:
            continue
        refused = each.mend.refuses
        if each.mend.of and was.method not in each.mend.of:
            continue
        who = was.actor.split(":")[0]
        if (refused & EVERYBODY and who != "owner") or who in refused:
            less = set(now.shown) <= set(was.shown) and len(now.changes) <= len(was.changes)
            if not now.is_done or less:
                return True
    return False


def _otherwise(
    work: Work, trial: Trial, endpoints: set[str]
) -> Iterator[tuple[CellFact, CellFact]]:
    was, now = _cells(work.base, endpoints), _cells(trial.tries, endpoints)
    for key, cell in was.items():
        if key in now and state(cell) != state(now[key]) and key not in work.unsteady:
            yield cell, now[key]


def _without_token(each: Proposal, trial: Trial) -> Iterator[tuple[CellFact, CellFact]]:
    """What went through without a CSRF token, and does so no more."""
    now = {
        (cell.endpoint, cell.method, cell.actor): cell
        for cell in trial.tries.cells
        if cell.variation == NO_TOKEN
    }
    for claimed in each.claimed:
        for cell in claimed.claim.cells:
            later = now.get((cell.endpoint, cell.method, cell.actor))
            if cell.variation == NO_TOKEN and later is not None:
                yield cell, later


def _without_method(each: Proposal, trial: Trial) -> Iterator[tuple[CellFact, CellFact]]:
    """What nobody has a method for any more: that is not tried any further."""
    there = {(cell.endpoint, cell.method) for cell in trial.tries.cells}
    for claimed in each.claimed:
        for cell in claimed.claim.cells:
            if cell.method in each.mend.moves and (cell.endpoint, cell.method) not in there:
                yield cell, replace(cell, status=NO_SUCH_METHOD, changes=(), shown=())


def _same(work: Work, trial: Trial, endpoints: set[str]) -> int:
    was, now = _cells(work.base, endpoints), _cells(trial.tries, endpoints)
    return sum(key in now and state(cell) == state(now[key]) for key, cell in was.items())
