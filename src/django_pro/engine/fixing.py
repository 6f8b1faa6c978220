"""Changes for findings, tried on the target, and kept where they hold.

All changes are tried together on the pages that they are for, and what holds there on every page
that uses a changed file; where an answer changes or nothing runs, the culprit is looked for and
left out. What holds is the ground for the next round: one relation that is loaded can uncover the
next.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from django_pro import __version__
from django_pro.core.configuration import source_of
from django_pro.core.errors import TargetError, UsageError
from django_pro.core.fixes import FIXES_SCHEMA, Cost, Fix, Fixes, Tested, Unfixed
from django_pro.core.report import Finding, NotChecked
from django_pro.edits import Edit, EditError, changed, merged
from django_pro.engine import (
    applying,
    own_tests,
    query_tests,
    registry,
    scorecard,
    searching,
    waiving,
)
from django_pro.engine.cache import NOTHING
from django_pro.engine.diff import unified
from django_pro.engine.events import Mended, Moment, Progress
from django_pro.engine.observing import Ask, cache_of, gather, observations_of
from django_pro.engine.registry import Mendable
from django_pro.engine.searching import Steps, Trial
from django_pro.engine.trial import (
    Key,
    State,
    Texts,
    Work,
    answers,
    answers_again,
    changing,
    key_of,
    leaves_rows,
    roles_of,
    sent_of,
    showing,
    totals,
    using,
    writes,
)

ROUNDS = 4
STILL_SENT = "its queries are still sent with the change"
NO_RECIPE = "no change of it can be written mechanically yet"
TO_REVIEW = "written only with --include-review"
UNCOMPARED = "none of its pages answers the same twice, so nothing can be compared"
UNWRITTEN = "no request leaves other rows behind, so nothing can be compared"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be fixed, and what is done with it."""

    findings: tuple[str, ...] = ()
    """Ids."""
    rules: tuple[str, ...] = ()
    """Names; with neither ids nor rules, everything."""
    write: bool = False
    include_review: bool = False
    """Whether changes that a person should look at are written, too."""
    allow_dirty: bool = False
    tests: str = ""
    """The command that runs the project's own tests; those that run a changed line where empty."""
    no_tests: bool = False
    with_test: bool = False
    """Whether tests are written that fail without the changes."""

    @property
    def is_careful(self) -> bool:
        """Whether changes that a person should look at are left alone."""
        return self.write and not self.include_review


def fix(ask: Ask, wanted: Wanted, *, cache: bool = True) -> Iterator[Moment]:
    """Tries a change for each finding; the last moment holds what is proved.

    Raises:
        TargetError: the target could not be run.
        UsageError: a finding is not there, or the files must not be written.
    """
    if wanted.write and not wanted.allow_dirty:
        applying.refuse_dirty(ask.project.root)
    kept = cache_of(ask) if cache else None
    reuse = kept.reuse() if kept else NOTHING
    # What was observed in two runs stands on the rows of two runs.
    gathered = yield from gather(ask, kept, reuse if reuse.complete else NOTHING)
    observations = observations_of(ask, gathered.seen)
    pages = len(gathered.seen.endpoints)
    if pages and not any(map(scorecard.answered, observations.requests)):
        raise TargetError(
            f"Nothing was checked: none of its {pages} pages answered",
            where=str(ask.project.root),
            next_step="`django-pro audit` says why.",
        )
    base = State({}, observations, registry.mendable(observations), gathered)
    _refuse_unknown(base, wanted.findings)
    waived = _waived(ask, base, wanted)
    chosen = [
        each
        for each in base.mendable
        if _is_chosen(each.finding, wanted) and key_of(each.finding) not in waived
    ]
    work = Work(
        ask, kept, gathered.seen.wishes, roles_of(observations), sent_of(observations), waived
    )
    done, tries = yield from _rounds(work, base, chosen, wanted)
    fixes = _told(work, base, done, chosen, tries, wanted)
    if done.texts and not wanted.no_tests:
        fixes = replace(fixes, tests=(yield from _tested(work, wanted, done.texts)))
    added: Texts = {}
    if wanted.with_test and done.texts and fixes.is_green:
        added, tests, untested = yield from query_tests.written(work, base, done)
        diff = fixes.diff + unified(base.observations.relative, {}, added)
        fixes = replace(fixes, diff=diff, query_tests=tests, untested=untested)
    if wanted.write and done.texts and fixes.is_green:
        if not wanted.allow_dirty:
            for path in done.texts:
                applying.refuse_dirty(Path(path).parent, path)
        added |= {path: text for path, text in done.texts.items() if path not in work.original}
        known = {path: text for path, text in done.texts.items() if path not in added}
        written = applying.write(work.original, known)
        fixes = replace(fixes, written=(*written, *applying.add(added)))
    yield Mended(fixes)


def _tested(work: Work, wanted: Wanted, changes: Texts) -> Generator[Moment, None, Tested | None]:
    """The tests that are asked for, else those that run a changed line."""
    if wanted.tests:
        yield Progress(f"running {wanted.tests}, before and after", 0, 0)
        return own_tests.run_tests(work.ask, wanted.tests, changes)
    yield Progress("running the project's tests, before and after", 0, 0)
    return own_tests.run_chosen(work.ask, work.original, changes)


def _refuse_unknown(state: State, wanted: Iterable[str]) -> None:
    known = {each.finding.id for each in state.mendable}
    unknown = [each for each in wanted if each not in known]
    if unknown:
        raise UsageError(
            f"This project has no finding {unknown[0]!r}",
            where=state.observations.root,
            next_step="`django-pro audit` prints the ids.",
        )


def _waived(ask: Ask, base: State, wanted: Wanted) -> frozenset[Key]:
    """Findings that the project lives with, but for those that are asked for by their ids."""
    verdicts = waiving.judge(
        [each.finding for each in base.mendable],
        base.observations,
        waiving.configured(ask.configuration.waivers, source_of(ask.project.root)),
        waiving.run_of(base.gathered.seen, whole=False),
    )
    ids = {each.id for each in verdicts.waived} - set(wanted.findings)
    return frozenset(key_of(each.finding) for each in base.mendable if each.finding.id in ids)


def _is_narrow(wanted: Wanted) -> bool:
    return bool(wanted.findings or wanted.rules)


def _is_chosen(finding: Finding, wanted: Wanted) -> bool:
    if not _is_narrow(wanted):
        return True
    return finding.id in wanted.findings or finding.rule in wanted.rules


@dataclass(slots=True)
class Tried:
    """An edit that was tried for findings, named as in the first audit where they were there."""

    edit: Edit
    findings: list[Finding]
    why: str = ""
    """Why it does not hold; empty where it does."""


def _rounds(
    work: Work, base: State, chosen: Sequence[Mendable], wanted: Wanted
) -> Generator[Moment, None, tuple[State, list[Tried]]]:
    state, tries = base, list[Tried]()
    only = _is_narrow(wanted)
    keys = {key_of(each.finding) for each in chosen}
    paths = {each.finding.path for each in chosen}
    known = {key_of(each.finding) for each in base.mendable}
    refused: set[tuple[str, str]] = set()
    for number in range(ROUNDS):
        found = [
            each
            for each in state.mendable
            if each.edit is not None
            and key_of(each.finding) not in work.waived
            and not (wanted.is_careful and each.edit.review)
            and (state is base or showing(state, each.edit) <= state.fresh)
            and (not only or key_of(each.finding) in keys or _is_uncovered(each, known, paths))
        ]
        fresh = merged(
            each.edit
            for each in found
            if each.edit is not None and (each.edit.path, each.edit.wording()) not in refused
        )
        edits = [edit for edit in fresh if (edit.path, edit.wording()) not in refused]
        if not edits:
            break
        yield Progress(f"trying {len(edits)} changes, round {number + 1}", 0, 0)
        trial = yield from _try(work, state, edits)
        waiting = trial.waiting
        trial = yield from _without_idle(work, state, trial)
        trial = yield from _everywhere(work, state, trial)
        for edit, why in [*((edit, "") for edit in trial.kept), *trial.dropped]:
            tries.append(Tried(edit, _served(found, edit), why))
            if why:
                refused |= {(each.path, each.wording()) for each in (edit, *edit.replaces)}
        if not trial.kept and not waiting:
            break
        state = trial.state if trial.kept else state
    return state, tries


def _is_uncovered(each: Mendable, known: set[Key], paths: set[str]) -> bool:
    """Whether only a change has brought it to light, in a file that is changed anyway."""
    return key_of(each.finding) not in known and each.finding.path in paths


def _try(work: Work, ground: State, edits: Sequence[Edit]) -> Steps:
    """Keeps the edits that can be written, and that hold together."""
    dropped: list[tuple[Edit, str]] = []
    fitting: list[Edit] = []
    later = [each for each in edits if any(map(each.stands_in, edits))]
    waiting = [each for each in edits if each not in later]
    while waiting:
        edit = waiting.pop(0)
        try:
            changed(lambda path: work.text(ground, path), [edit])
        except EditError as error:
            other = edit.alternative()
            less = [other] if other is not None else edit.parts
            waiting[:0] = less
            if not less:
                dropped.append((edit, f"could not be written: {error}"))
        else:
            (later if _clashes(work, ground, edit, fitting) else fitting).append(edit)
    trial = yield from searching.holding(work, ground, fitting)
    unseen = [edit for edit in trial.kept if not _is_compared(work, ground, edit)]
    if unseen:
        kept = [edit for edit in trial.kept if edit not in unseen]
        dropped += [*trial.dropped, *((edit, _uncompared(ground, edit)) for edit in unseen)]
        trial = yield from searching.holding(work, ground, kept)
    trial.dropped = [*dropped, *trial.dropped]
    trial.waiting = later
    return trial


def _clashes(work: Work, ground: State, edit: Edit, others: Sequence[Edit]) -> bool:
    """Whether it wants text that another one changes: it is for the next round then."""
    beside = [each for each in others if not each.paths.isdisjoint(edit.paths)]
    try:
        changed(lambda path: work.text(ground, path), [*beside, edit])
    except EditError:
        return True
    return False


def _everywhere(work: Work, ground: State, trial: Trial) -> Steps:
    """What holds on the pages that it is for, tried on all that use a changed file."""
    pages = {page for edit in trial.kept for page in changing(ground, edit)}
    if pages <= {page for edit in trial.kept for page in showing(ground, edit)}:
        return trial  # which has just held on all of them
    yield Progress(f"proving {len(trial.kept)} changes on {len(pages)} endpoints", 0, 0)
    found = yield from searching.holding(work, ground, trial.kept, changing)
    found.dropped = [*trial.dropped, *found.dropped]
    return found


def _is_compared(work: Work, ground: State, edit: Edit) -> bool:
    """Whether one page of the edit's findings has an answer that a change would show in."""
    pages = showing(ground, edit)
    found = {
        key: request for key, request in answers(ground.observations).items() if key[0][0] in pages
    }
    if any(writes(finding) for finding in _of(ground, edit)):
        return any(leaves_rows(work, key, request) for key, request in found.items())
    return any(key not in work.varying for key in found)


def _uncompared(ground: State, edit: Edit) -> str:
    return UNWRITTEN if any(map(writes, _of(ground, edit))) else UNCOMPARED


def _without_idle(work: Work, before: State, trial: Trial) -> Steps:
    """Takes away what spares no query: nobody needs that line."""
    idle = [
        edit
        for edit in trial.kept
        if not (_spares(before, trial.state, edit) or _uncovers(before, trial.state, edit))
    ]
    if not idle:
        return trial
    kept = [edit for edit in trial.kept if edit not in idle]
    smaller = [part for edit in idle for part in edit.parts]
    others = [other for edit in idle if (other := edit.alternative()) is not None]
    again = yield from _try(work, before, [*kept, *smaller, *others])
    left = [edit for edit in idle if not edit.parts and edit.otherwise is None]
    again.dropped = [*trial.dropped, *again.dropped, *((edit, STILL_SENT) for edit in left)]
    return (yield from _without_idle(work, before, again)) if smaller or others else again


def _spares(before: State, after: State, edit: Edit) -> bool:
    """Whether one of the edit's findings asks less, and with it its pages; or is gone, where
    that is all that its rule wants, and a page that raised for it answers."""
    pages = showing(before, edit)
    was, now = totals(before, after, pages)
    left = {key_of(each.finding): each.finding for each in after.mendable}
    for finding in _of(before, edit):
        other = left.get(key_of(finding))
        if now < was and (other is None or other.before.queries[-1] < finding.before.queries[-1]):
            return True
        if other is None and finding.rule in registry.not_of_queries():
            return finding.experiment.kind != "error" or answers_again(before, after, pages)
    return False


def _uncovers(before: State, after: State, edit: Edit) -> bool:
    """Whether the same rows are asked for something else now, which the next round can load."""
    known = {key_of(each.finding) for each in before.mendable}
    pages = showing(before, edit)
    return any(
        key_of(each.finding) not in known
        and each.edit is not None
        and each.edit.path == edit.path
        and showing(after, each.edit) <= pages
        for each in after.mendable
    )


def _of(state: State, edit: Edit) -> list[Finding]:
    return _served(state.mendable, edit)


def _served(found: Iterable[Mendable], edit: Edit) -> list[Finding]:
    """Findings that an edit is for."""
    return [each.finding for each in found if each.edit is not None and edit.serves_for(each.edit)]


def _told(
    work: Work,
    base: State,
    done: State,
    chosen: Sequence[Mendable],
    tries: Sequence[Tried],
    wanted: Wanted,
) -> Fixes:
    left = {key_of(each.finding): each.finding for each in done.mendable}
    first = {key_of(each.finding) for each in base.mendable}
    fixes = []
    for tried in tries:
        ids = tuple(each.id for each in tried.findings if tried.why or key_of(each) not in left)
        before = sum(each.before.queries[-1] for each in tried.findings)
        after = sum(
            left[key_of(each)].before.queries[-1] for each in tried.findings if key_of(each) in left
        )
        fixes.append(
            Fix(
                findings=ids,
                rules=tuple(dict.fromkeys(each.rule for each in tried.findings)),
                path=base.observations.relative(tried.edit.path),
                line=tried.edit.line,
                change=tried.edit.wording(),
                safety="review" if tried.edit.review else "safe",
                caution=tried.edit.review or None,
                verdict="refuted" if tried.why else "proved",
                before=before,
                after=before if tried.why else after,
                reason=tried.why or None,
            )
        )
    mended = {key_of(finding) for tried in tries if not tried.why for finding in tried.findings}
    whys = {
        key_of(finding): tried.why for tried in tries if tried.why for finding in tried.findings
    }
    unfixed = tuple(
        Unfixed(
            each.finding.id,
            each.finding.rule,
            each.finding.path,
            each.finding.line,
            each.finding.plan,
            whys.get(key_of(each.finding), "") or _why_not(each, is_careful=wanted.is_careful),
        )
        for each in chosen
        if key_of(each.finding) in left or key_of(each.finding) not in mended & first
    )
    stale = using(base, set(done.texts))
    asked = answers(base.observations)
    compared = [key for key in asked if key[0][0] in stale and key not in work.varying]
    return Fixes(
        schema=FIXES_SCHEMA,
        tool=f"django-pro {__version__}",
        root=base.observations.root,
        fixes=tuple(fixes),
        unfixed=unfixed,
        diff=unified(base.observations.relative, work.original, done.texts),
        endpoints=len(stale),
        bodies=len(compared) if done.texts else 0,
        queries_before=totals(base, done)[0],
        queries_after=totals(base, done)[1],
        tests=None,
        written=(),
        not_checked=_uncompared_of(work, stale) if done.texts else (),
        cost=Cost(
            audit=float(base.gathered.seen.done.get("cpu_seconds", 0)),
            trials=len(work.spent),
            trying=round(sum(work.spent), 3),
        ),
    )


def _uncompared_of(work: Work, endpoints: set[str]) -> tuple[NotChecked, ...]:
    """Requests that were sent, and whose answers say nothing of the changes."""
    found = {
        NotChecked(f"{method} {url}" + (f" as {role}" if role else ""), why)
        for ((endpoint, method, role, url), _), why in work.varying.items()
        if endpoint in endpoints
    }
    return tuple(sorted(found, key=lambda each: (each.why, each.what)))


def _why_not(each: Mendable, *, is_careful: bool) -> str:
    if each.edit is None:
        return NO_RECIPE
    return f"{TO_REVIEW}: {each.edit.review}" if is_careful and each.edit.review else STILL_SENT
