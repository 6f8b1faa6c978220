"""One trial of changes: the target run with them, beside the same target without."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field

from django_pro.core.errors import TargetError
from django_pro.core.observed import Request
from django_pro.core.report import Finding
from django_pro.edits import EagerLoading, EditError, changed
from django_pro.engine import registry
from django_pro.engine.cache import OF_ENDPOINT, Reuse
from django_pro.engine.events import Moment, Progress
from django_pro.engine.pipeline import Ask, Gathered, gather, observations_of
from django_pro.engine.registry import Mendable
from django_pro.facts import source
from django_pro.facts.observations import Identity, Observations

Texts = dict[str, str]
"""Files by absolute path."""
Key = tuple[str, str, tuple[str, ...], str, tuple[str, ...]]
"""What tells a finding from others while lines move."""


@dataclass(slots=True)
class State:
    """The target with some changes, and what it showed."""

    texts: Texts
    observations: Observations
    mendable: list[Mendable]
    gathered: Gathered


@dataclass(slots=True)
class Work:
    """One `fix` of one target."""

    ask: Ask
    original: Texts = field(default_factory=dict)
    varying: set[tuple[Identity, int]] = field(default_factory=set)
    """Requests whose answers differ between two runs of the unchanged project."""
    repeated: set[str] = field(default_factory=set)
    """Endpoints for which that is known."""

    def text(self, state: State, path: str) -> str:
        """A file as it is in a state.

        Raises:
            EditError: it can't be read as UTF-8.
        """
        if path in state.texts:
            return state.texts[path]
        if path not in self.original:
            try:
                with open(path, encoding="utf-8", newline="") as stream:
                    self.original[path] = stream.read()
            except (OSError, UnicodeDecodeError) as error:
                raise EditError(f"the file can't be read: {error}") from error
        return self.original[path]


def prove(
    work: Work, before: State, edits: Sequence[EagerLoading]
) -> Generator[Moment, None, State | str]:
    """The state with the edits, or why it does not hold."""
    try:
        texts = _written(work, before, edits)
    except EditError as error:
        return f"could not be written: {error}"
    touched = {path for path in texts if texts[path] != before.texts.get(path)}
    stale = running(before, touched)
    reuse = _reuse(before, stale)
    try:
        gathered = yield from gather(work.ask, reuse=reuse, changes=texts)
    except TargetError as error:
        return f"the project does not run with it ({error.what})"
    with source.reading(texts):
        observations = observations_of(work.ask, gathered.seen)
        mendable = registry.mendable(observations)
    state = State(texts, observations, mendable, gathered)
    why = yield from _differs(work, before, state, stale)
    return why or _worse(before, state) or state


def running(state: State, paths: set[str]) -> set[str]:
    """Endpoints whose requests ran one of the files, by their recorded files."""
    root = state.observations.root
    found = {
        request.endpoint
        for request in state.observations.requests
        if not paths.isdisjoint(os.path.join(root, name) for name in request.files)
    }
    for fact in state.observations.endpoints:
        if fact.frame is not None and fact.frame.path in paths:
            found.add(fact.id)
    for each in state.mendable:
        if each.edit is not None and each.edit.path in paths:
            found |= _endpoints(state, each.finding)
    return found


def _endpoints(state: State, finding: Finding) -> set[str]:
    named = {(each.pattern, each.view) for each in finding.endpoints}
    return {fact.id for fact in state.observations.endpoints if (fact.pattern, fact.view) in named}


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


def answers(observations: Observations) -> dict[tuple[Identity, int], Request]:
    return {
        ((each.endpoint, each.method, each.role, each.url), each.scale): each
        for each in observations.requests
        if each.run == 0
    }


def _differs(
    work: Work, before: State, after: State, stale: set[str]
) -> Generator[Moment, None, str]:
    """What answers otherwise than before; empty when all is the same."""
    old, new = answers(before.observations), answers(after.observations)
    wrong = []
    for key, was in old.items():
        if key[0][0] not in stale or key in work.varying:
            continue
        now = new.get(key)
        if now is None or (now.status, now.body) != (was.status, was.body):
            wrong.append((key, was, now))
    unknown = {key[0][0] for key, _, _ in wrong} - work.repeated
    if unknown:
        yield from _repeat(work, before, unknown)
        wrong = [each for each in wrong if each[0] not in work.varying]
    if not wrong:
        return ""
    (identity, scale), was, now = wrong[0]
    page = f"{identity[1]} {identity[3]} as {identity[2]} ({scale} rows)"
    if now is None:
        return f"{page} is not requested any more"
    if now.status != was.status:
        return f"{page} answers {now.status}, not {was.status}"
    return f"the body of {page} changes"


def _repeat(work: Work, before: State, endpoints: set[str]) -> Generator[Moment, None, None]:
    """Runs the same code once more: what differs then says nothing of a change."""
    yield Progress("requesting pages again, unchanged", 0, 0)
    gathered = yield from gather(work.ask, reuse=_reuse(before, endpoints), changes=before.texts)
    again = answers(observations_of(work.ask, gathered.seen))
    for key, was in answers(before.observations).items():
        now = again.get(key)
        if key[0][0] in endpoints and (
            now is None or (now.status, now.body) != (was.status, was.body)
        ):
            work.varying.add(key)
    work.repeated |= endpoints


def _worse(before: State, after: State) -> str:
    """A finding that the change brings, or more queries than before; empty when neither."""
    fresh = _counts(after.mendable) - _counts(before.mendable)
    shown = [each for each in after.mendable if key_of(each.finding) in fresh]
    # What grows from a relation that is loaded now is the next round's.
    for each in shown:
        if each.finding.rule == "unused-eager-load":
            return f"{each.finding.path}:{each.finding.line} would load what is never read"
    was, now = totals(before, after)
    if now > was:
        return f"it sends more queries: {now}, not {was}"
    return ""


def totals(before: State, after: State) -> tuple[int, int]:
    """Queries of all requests that both states answered, in each."""
    old, new = answers(before.observations), answers(after.observations)
    same = old.keys() & new.keys()
    return sum(old[key].queries for key in same), sum(new[key].queries for key in same)


def key_of(finding: Finding) -> Key:
    """Rule, file, relation path, statement and views."""
    views = tuple(sorted({each.view for each in finding.endpoints}))
    return finding.rule, finding.path, finding.relation_path, finding.experiment.sql, views


def _counts(found: Iterable[Mendable]) -> Counter[Key]:
    return Counter(key_of(each.finding) for each in found)


def _written(work: Work, ground: State, edits: Iterable[EagerLoading]) -> Texts:
    by_path: dict[str, list[EagerLoading]] = {}
    for edit in edits:
        by_path.setdefault(edit.path, []).append(edit)
    texts = {path: changed(work.text(ground, path), each) for path, each in by_path.items()}
    return {**ground.texts, **texts}
