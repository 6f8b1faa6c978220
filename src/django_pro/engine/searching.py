"""Which of many edits hold together.

All are tried at once. Where pages answer otherwise, the edits that those pages run are halved until
the culprits are found. Edits whose pages have nothing in common are searched side by side, in the
same trials.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, field

from django_pro.edits import Edit
from django_pro.engine.events import Moment, Progress
from django_pro.engine.trial import Failure, State, Work, prove, showing


@dataclass(slots=True)
class Trial:
    """A state that holds, with what was asked of it; why, for edits that do not hold."""

    state: State
    kept: list[Edit] = field(default_factory=list)
    dropped: list[tuple[Edit, str]] = field(default_factory=list)


Steps = Generator[Moment, None, Trial]
Scope = Callable[[State, Edit], set[str]]
"""Which endpoints an edit is tried on."""
Halving = Generator[list[Edit], str, list[Edit]]
"""Yields edits to try together, is sent why they do not hold, returns those that do."""


@dataclass(slots=True)
class _Search:
    """The search among edits that share pages."""

    halving: Halving
    endpoints: set[str]
    proposal: list[Edit]
    """What holds, once the search is over."""
    is_over: bool = False

    def tell(self, why: str) -> None:
        """Goes on to the next proposal."""
        try:
            self.proposal = self.halving.send(why)
        except StopIteration as end:
            self.proposal, self.is_over = end.value, True


def holding(
    work: Work,
    ground: State,
    edits: Sequence[Edit],
    scope: Scope = showing,
    *,
    apart: bool = True,
) -> Steps:
    """Those of the edits that hold on a ground, by the endpoints that the scope names.

    Without `apart` all are searched as one group.
    """
    if not edits:
        return Trial(ground)
    outcome = yield from prove(work, ground, edits, _all(ground, edits, scope))
    if isinstance(outcome, State):
        return Trial(outcome, list(edits))
    yield Progress(f"{outcome.why}: looking for the change that does it", 0, 0)
    dropped: list[tuple[Edit, str]] = []
    if outcome.breaks:
        loading = yield from _loading(work, ground, edits, dropped)
        if loading != list(edits):
            trial = yield from holding(work, ground, loading, scope, apart=apart)
            trial.dropped = [*dropped, *trial.dropped]
            return trial
    good: list[Edit] = []
    searches: list[_Search] = []
    for group, endpoints in _groups(ground, edits, scope, apart=apart and bool(outcome.endpoints)):
        why = _why(outcome, endpoints)
        if not why:
            good += group
            continue
        halving = _halved([], group, dropped)
        searches.append(_Search(halving, endpoints, next(halving)))
        searches[-1].tell(why)
    kept = yield from _searched(work, ground, good, searches)
    state = yield from prove(work, ground, kept, _all(ground, kept, scope))
    if isinstance(state, State):
        return Trial(state, kept, dropped)
    if not apart:
        return Trial(ground, [], [*dropped, *((edit, state.why) for edit in kept)])
    # Pages that seemed to have nothing in common do: the search is made once more, as one.
    trial = yield from holding(work, ground, kept, scope, apart=False)
    trial.dropped = [*dropped, *trial.dropped]
    return trial


def _all(ground: State, edits: Iterable[Edit], scope: Scope) -> set[str]:
    return {endpoint for edit in edits for endpoint in scope(ground, edit)}


def _searched(
    work: Work, ground: State, good: list[Edit], searches: Sequence[_Search]
) -> Generator[Moment, None, list[Edit]]:
    """All that holds, when every search is over."""
    while True:
        active = [search for search in searches if not search.is_over]
        kept = [
            *good,
            *(edit for search in searches if search.is_over for edit in search.proposal),
        ]
        if not active:
            return kept
        tried = [*kept, *(edit for search in active for edit in search.proposal)]
        asked = set().union(*(search.endpoints for search in active))
        outcome = yield from prove(work, ground, tried, asked)
        for search in active:
            why = ""
            if isinstance(outcome, Failure):
                why = _why(outcome, search.endpoints)
                if not outcome.endpoints and len(active) > 1:
                    # The project as a whole shows it: which of them does it?
                    alone = yield from prove(work, ground, [*kept, *search.proposal], set())
                    why = alone.why if isinstance(alone, Failure) else ""
            search.tell(why)


def _loading(
    work: Work, ground: State, edits: Sequence[Edit], dropped: list[tuple[Edit, str]]
) -> Generator[Moment, None, list[Edit]]:
    """Those with which the project loads; no page is requested."""
    halving = _halved([], edits, dropped, plain=True)
    proposal = next(halving)
    while True:
        outcome = yield from prove(work, ground, proposal, set())
        try:
            proposal = halving.send(outcome.why if isinstance(outcome, Failure) else "")
        except StopIteration as end:
            kept: list[Edit] = end.value
            return kept


def _why(outcome: Failure, endpoints: Iterable[str]) -> str:
    if not outcome.endpoints:
        return outcome.why
    return next((outcome.endpoints[each] for each in endpoints if each in outcome.endpoints), "")


def _halved(
    kept: list[Edit],
    edits: Sequence[Edit],
    dropped: list[tuple[Edit, str]],
    *,
    plain: bool = False,
) -> Halving:
    """Those of the edits that hold beside what is kept already.

    With `plain`, an edit that does not hold gives way to plain lookups first: models that a file
    imports may import that file.
    """
    if not edits:
        return kept
    why = yield [*kept, *edits]
    if not why:
        return [*kept, *edits]
    if len(edits) == 1 and not edits[0].parts:
        flat = edits[0].flat() if plain else edits[0]
        other = flat if flat.loads != edits[0].loads else edits[0].alternative()
        if other is not None:
            return (yield from _halved(kept, [other], dropped, plain=plain))
        dropped.append((edits[0], why))
        return kept
    if len(edits) == 1:
        edits = edits[0].parts
    half = (len(edits) + 1) // 2
    kept = yield from _halved(kept, edits[:half], dropped, plain=plain)
    return (yield from _halved(kept, edits[half:], dropped, plain=plain))


def _groups(
    ground: State, edits: Sequence[Edit], scope: Scope, *, apart: bool
) -> list[tuple[list[Edit], set[str]]]:
    """Edits that share a page, with all their pages."""
    found: list[tuple[list[Edit], set[str]]] = []
    for edit in edits:
        endpoints = scope(ground, edit)
        same = [group for group in found if not apart or group[1] & endpoints]
        found = [group for group in found if group not in same]
        joined = [each for group in same for each in group[0]]
        found.append(([*joined, edit], endpoints.union(*(group[1] for group in same))))
    return found
