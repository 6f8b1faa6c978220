"""Which of many edits hold together.

All are tried at once. Where pages answer otherwise, the edits that those pages run are halved until
the culprits are found. Edits whose pages have nothing in common are searched side by side, in the
same trials. A page that no edit explains varies by itself: it is named, and not compared.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from django_pro.edits import Edit
from django_pro.engine.events import Moment, Progress
from django_pro.engine.trial import Failure, State, Work, changing, prove, repeat, showing


@dataclass(slots=True)
class Trial:
    """A state that holds, with what was asked of it; why, for edits that do not hold."""

    state: State
    kept: list[Edit] = field(default_factory=list)
    dropped: list[tuple[Edit, str]] = field(default_factory=list)
    waiting: list[Edit] = field(default_factory=list)
    """What others stand in the way of: it is for the next round."""


MANY = 4
"""Edits of a group whose pages are worth a look before it is halved."""
REPEATS = 2
"""How often a page is requested once more, alone."""
TURNS = 3
"""How often edits that fail together are looked at anew."""
SAME_CHANGES = "answers otherwise with the same changes in another trial: not compared"
UNTOUCHED = "answers otherwise, and runs no changed file: not compared"

Steps = Generator[Moment, None, Trial]
Scope = Callable[[State, Edit], set[str]]
"""Which endpoints an edit is tried on."""
Halving = Generator[tuple[list[Edit], list[Edit]], str, list[Edit]]
"""Yields edits that hold and more to try beside them, is sent why these do not, returns those that
do."""


@dataclass(slots=True)
class _Search:
    """The search among edits that share pages."""

    halving: Halving
    kept: list[Edit]
    """What holds."""
    tried: list[Edit]
    """What is tried beside it; nothing, once the search is over."""

    def tell(self, why: str) -> None:
        """Goes on to the next proposal."""
        try:
            self.kept, self.tried = self.halving.send(why)
        except StopIteration as end:
            self.kept, self.tried = end.value, []


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
    dropped: list[tuple[Edit, str]] = []
    if len(edits) > MANY and outcome.requests:
        yield from _settle(work, ground, outcome)
        if work.varying.keys() >= set(outcome.requests):
            return (yield from holding(work, ground, edits, scope, apart=apart))
    yield Progress(f"{outcome.why}: looking for the change that does it", 0, 0)
    if outcome.breaks:
        loading = yield from _loading(work, ground, edits, dropped, outcome.why)
        if loading != list(edits):
            trial = yield from holding(work, ground, loading, scope, apart=apart)
            trial.dropped = [*dropped, *trial.dropped]
            return trial
    good: list[Edit] = []
    searches: list[_Search] = []
    for group, endpoints in _groups(ground, edits, scope, apart=apart and bool(outcome.endpoints)):
        why = _why(outcome, endpoints)
        blamed = _blamed(ground, group, outcome) if why else []
        good += [edit for edit in group if edit not in blamed]
        if not blamed:
            continue
        halving = _halved([], blamed, dropped)
        searches.append(_Search(halving, *next(halving)))
        searches[-1].tell(why)
    kept = yield from _searched(work, ground, good, searches, scope)
    state = yield from prove(work, ground, kept, _all(ground, kept, scope))
    if isinstance(state, Failure) and state.requests:
        kept, state = yield from _settled(work, ground, kept, state, scope, dropped)
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


def _blamed(ground: State, edits: Sequence[Edit], outcome: Failure) -> list[Edit]:
    """Edits of files that the failing pages use; all, where the project as a whole fails."""
    pages = outcome.endpoints.keys()
    return [edit for edit in edits if not pages or changing(ground, edit) & pages]


def _settle(
    work: Work, ground: State, failure: Failure, company: Iterable[str] = ()
) -> Generator[Moment, None, None]:
    """Requests failing pages several times, unchanged: which of them vary by themselves?

    Alone each costs little; in company it costs as much as a trial.
    """
    for asked in range(REPEATS):
        left = {key[0][0] for key in failure.requests if key not in work.varying}
        fresh = {page for page in left if work.settled[page] <= asked}
        if fresh:
            yield from repeat(work, ground, fresh)
            work.settled.update(fresh)
    left = {key[0][0] for key in failure.requests if key not in work.varying}
    if left and company:
        yield from repeat(work, ground, left, company)


def _settled(
    work: Work,
    ground: State,
    kept: list[Edit],
    failure: Failure,
    scope: Scope,
    dropped: list[tuple[Edit, str]],
) -> Generator[Moment, None, tuple[list[Edit], State | Failure]]:
    """What is left of edits that hold one by one, and fail together on some pages."""
    outcome: State | Failure = failure
    for _ in range(TURNS):
        if isinstance(outcome, State) or not outcome.requests:
            break
        pages = set(outcome.endpoints)
        yield from _settle(work, ground, outcome, _all(ground, kept, scope))
        if not work.varying.keys() >= set(outcome.requests):
            blamed = _blamed(ground, kept, outcome)
            halving = _halved([], blamed, dropped)
            search = _Search(halving, *next(halving))
            good = [edit for edit in kept if edit not in blamed]
            kept = yield from _searched(work, ground, good, [search], lambda *_, asked=pages: asked)
        outcome = yield from prove(work, ground, kept, _all(ground, kept, scope))
        if isinstance(outcome, State) or not outcome.requests:
            break
        # With these very changes the page has just answered as before, or it runs none of them.
        guilty = _blamed(ground, kept, outcome)
        if not guilty or pages >= outcome.endpoints.keys():
            why = SAME_CHANGES if guilty else UNTOUCHED
            work.varying |= {key: why for key in outcome.requests if key not in work.varying}
            outcome = yield from prove(work, ground, kept, _all(ground, kept, scope))
    return kept, outcome


def _searched(
    work: Work, ground: State, good: list[Edit], searches: Sequence[_Search], scope: Scope
) -> Generator[Moment, None, list[Edit]]:
    """All that holds, when every search is over."""
    while True:
        active = [search for search in searches if search.tried]
        kept = [*good, *(edit for search in searches for edit in search.kept)]
        if not active:
            return kept
        tried = [edit for search in active for edit in search.tried]
        asked = _all(ground, tried, scope)
        outcome = yield from prove(work, ground, [*kept, *tried], asked)
        for search in active:
            why = ""
            if isinstance(outcome, Failure):
                why = _why(outcome, _all(ground, search.tried, scope))
                if not outcome.endpoints and len(active) > 1:
                    # The project as a whole shows it: which of them does it?
                    alone = yield from prove(work, ground, [*kept, *search.tried], set())
                    why = alone.why if isinstance(alone, Failure) else ""
            search.tell(why)


def _loading(
    work: Work, ground: State, edits: Sequence[Edit], dropped: list[tuple[Edit, str]], why: str
) -> Generator[Moment, None, list[Edit]]:
    """Those with which the project loads; no page is requested.

    Mostly it is a file that models import and that would import them: the error names them.
    """
    while True:
        told = re.search(r"cannot import name '(\w+)'", why)
        named = [each for each in edits if told is not None and told[1] in each.names]
        if told is None or not named:
            break
        edits = list(_importing_less(edits, told[1], why, dropped))
        loaded = yield from prove(work, ground, edits, set())
        if isinstance(loaded, State):
            return edits
        why = loaded.why
    halving = _halved([], edits, dropped, plain=True)
    kept, tried = next(halving)
    while True:
        outcome = yield from prove(work, ground, [*kept, *tried], set())
        try:
            kept, tried = halving.send(outcome.why if isinstance(outcome, Failure) else "")
        except StopIteration as end:
            found: list[Edit] = end.value
            return found


def _importing_less(
    edits: Sequence[Edit], name: str, why: str, dropped: list[tuple[Edit, str]]
) -> Iterator[Edit]:
    """The edits without an import that can't be, by plain lookups or by what else they can do."""
    for edit in edits:
        ways = (edit, edit.flat(), edit.alternative())
        fits = next((way for way in ways if way is not None and name not in way.names), None)
        if fits is not None:
            yield fits
        else:
            dropped.append((edit, why))


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
    why = yield kept, list(edits)
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
    # What only loads more seldom breaks anything: it is not searched among what does.
    edits = sorted(edits, key=lambda edit: bool(edit.patches))
    plainly = sum(not edit.patches for edit in edits)
    half = plainly if 0 < plainly < len(edits) else (len(edits) + 1) // 2
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
