"""Changes for what requests as every kind of user have shown, tried by the same requests.

A change holds when its findings are gone, no other has come, and whoever was let in before is let
in as before, but for those whom it is there to refuse.
"""

from __future__ import annotations

import os
from collections.abc import Container, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from django_pro import __version__
from django_pro.core.configuration import source_of
from django_pro.core.errors import TargetError, UsageError
from django_pro.core.fixes import (
    FIXES_SCHEMA,
    Cost,
    Fix,
    Fixes,
    Unfixed,
)
from django_pro.edits import EditError, changed
from django_pro.engine import (
    access_tests,
    applying,
    deploying,
    events,
    own_tests,
    registry,
    requesting,
    setting_fixes,
    waiving,
)
from django_pro.engine.access_tests import Mended
from django_pro.engine.cache import read_index, write_index
from django_pro.engine.diff import unified
from django_pro.engine.events import Moment, Progress
from django_pro.engine.fixing import NO_RECIPE, TO_REVIEW, Wanted
from django_pro.engine.observing import Ask, observations_of
from django_pro.engine.request_trials import (
    Proposal,
    Trial,
    Work,
    changed_views,
    cpu_of,
    differs,
    is_wide,
    judge,
    run,
    views_of,
)
from django_pro.engine.requesting import Claimed
from django_pro.facts import source
from django_pro.rules.request_rule import Mend

Texts = dict[str, str]
STAGES = 3
ROUNDS = 6


def is_meant(ask: Ask, wanted: Wanted) -> bool:
    """Whether it is what requests have shown that is to be fixed, and not queries.

    Raises:
        UsageError: both are meant.
    """
    index = read_index(ask.project.root)
    names = {each.name for each in registry.rules_of_requests()}
    names |= {each.name for each in registry.rules_of_settings()}
    kinds = ([requesting.IN_REQUESTS], [deploying.IN_SETTINGS])
    known = [each for each in wanted.findings if each in index]
    meant = [index[each][:1] in kinds for each in known]
    meant += [each in names for each in wanted.rules]
    if not meant:
        return set(ask.configuration.principles) <= set(requesting.PRINCIPLES)
    if any(meant) and not all(meant):
        raise UsageError("Queries and requests are fixed apart: give the ids or rules of one")
    return all(meant)


def fix(ask: Ask, wanted: Wanted) -> Iterator[Moment]:
    """Tries a change for each finding; the last moment holds what is proved.

    Raises:
        TargetError: the target could not be run.
        UsageError: a finding is not there, or the files must not be written.
    """
    root = ask.project.root
    if wanted.write and not wanted.allow_dirty:
        applying.refuse_dirty(root)
    of_requests, of_settings = _parts(ask, wanted)
    fixes, work, kept = _nothing(root), None, list[Proposal]()
    if of_requests:
        work, kept, fixes = yield from _of_requests(ask, wanted)
    before, texts = (dict(work.original), dict(work.ground)) if work is not None else ({}, {})
    known = work.known if work is not None else frozenset[str]()
    if of_settings:
        settings = yield from setting_fixes.run(ask, wanted, texts.keys())
        write_index(root, settings.index)
        known |= settings.index.keys()
        before |= settings.before
        texts |= settings.texts
        fixes = replace(
            fixes,
            fixes=(*fixes.fixes, *settings.fixes),
            unfixed=(*fixes.unfixed, *settings.unfixed),
        )
    _refuse_unknown(known, wanted, str(root))
    fixes = replace(fixes, diff=unified(lambda path: os.path.relpath(path, root), before, texts))
    if texts and not wanted.no_tests:
        yield Progress("running the project's tests, before and after", 0, 0)
        tests = (
            own_tests.run_tests(ask, wanted.tests, texts)
            if wanted.tests
            else own_tests.run_chosen(ask, before, texts)
        )
        fixes = replace(fixes, tests=tests)
    added: Texts = {}
    if wanted.with_test and kept and work is not None and fixes.is_green:
        user_model = str(work.base.seen.boot.get("user_model", "auth.User"))
        mended = list(_to_test(work, kept))
        added, tested, untested = yield from access_tests.written(
            ask, work.observations, user_model, mended, texts
        )
        diff = fixes.diff + unified(work.observations.relative, {}, added)
        fixes = replace(fixes, diff=diff, access_tests=tested, untested=untested)
    if wanted.write and texts and fixes.is_green:
        changed_files = {path: before[path] for path in texts}
        written = applying.write(changed_files, texts)
        fixes = replace(fixes, written=(*written, *applying.add(added)))
    yield events.Mended(fixes)


def _parts(ask: Ask, wanted: Wanted) -> tuple[bool, bool]:
    """Whether findings of requests are meant, and whether those of settings are."""
    if wanted.findings or wanted.rules:
        index = read_index(ask.project.root)
        names = {each.name for each in registry.rules_of_settings()}
        kinds = {kind for each in wanted.findings for kind in index.get(each, [])[:1]}
        of_settings = deploying.IN_SETTINGS in kinds or not names.isdisjoint(wanted.rules)
        if any(each not in index for each in wanted.findings):
            return True, "security" in requesting.asked(ask) and not ask.configuration.url
        of_requests = requesting.IN_REQUESTS in kinds or not names.issuperset(wanted.rules)
        return of_requests or not of_settings, of_settings
    return True, "security" in requesting.asked(ask) and not ask.configuration.url


def _of_requests(
    ask: Ask, wanted: Wanted
) -> Generator[Moment, None, tuple[Work, list[Proposal], Fixes]]:
    base = yield from requesting.run(ask, _endpoints_of(ask, wanted))
    claimed = requesting.claimed(ask, base)
    work = Work(ask, base, observations_of(ask, base.seen), tuple(each.finding for each in claimed))
    work.spent.append(cpu_of(base))
    write_index(ask.project.root, requesting.shown_by(base, [each.finding for each in claimed]))
    waived = _waived(work, claimed) - set(wanted.findings)
    chosen = [
        each for each in claimed if each.finding.id not in waived and _is_chosen(each, ask, wanted)
    ]
    whys: dict[str, str] = {}
    kept, dropped = yield from _stages(work, chosen, whys, careful=wanted.is_careful)
    return work, kept, _told(work, chosen, kept, dropped, whys)


def _to_test(work: Work, kept: Iterable[Proposal]) -> Iterator[Mended]:
    """A request for each change, that ended otherwise without it."""
    for each in kept:
        pair = access_tests.answered(each.pairs)
        shown = each.claimed[0].claim.cells
        was, now = pair if pair is not None else (shown[0] if shown else None, None)
        if was is not None:
            endpoint = work.base.seen.endpoints[was.endpoint]
            subject = work.base.subjects.get(endpoint.id)
            yield Mended(each.findings[0], endpoint, subject, was, now, each.edit.path)


def _endpoints_of(ask: Ask, wanted: Wanted) -> list[str] | None:
    """What shows the findings that are asked for; None for everything."""
    if not wanted.findings or wanted.rules:
        return None
    index = read_index(ask.project.root)
    if any(each not in index for each in wanted.findings):
        return None  # they were found elsewhere, in another copy of the project
    return sorted({name for each in wanted.findings for name in index.get(each, [])[1:]})


def _refuse_unknown(known: Container[str], wanted: Wanted, root: str) -> None:
    unknown = [each for each in wanted.findings if each not in known]
    if unknown:
        raise UsageError(
            f"This project has no finding {unknown[0]!r}",
            where=root,
            next_step="`django-pro audit --only security,api` prints the ids.",
        )


def _waived(work: Work, claimed: Sequence[Claimed]) -> set[str]:
    """Ids of findings that the project lives with."""
    ask = work.ask
    verdicts = waiving.judge(
        [each.finding for each in claimed],
        work.observations,
        waiving.configured(ask.configuration.waivers, source_of(ask.project.root)),
        waiving.Run(False, "", frozenset(), frozenset(requesting.PRINCIPLES)),
    )
    return {each.id for each in verdicts.waived}


def _is_chosen(each: Claimed, ask: Ask, wanted: Wanted) -> bool:
    finding = each.finding
    if wanted.findings or wanted.rules:
        return finding.id in wanted.findings or finding.rule in wanted.rules
    return finding.severity != "info" and finding.principle in requesting.asked(ask)


def _mends(work: Work, each: Claimed) -> Iterator[Mend]:
    """Changes of the project's own code alone."""
    mend = each.registered.rule.mend
    # What was only read shows in no answer: there is nothing to hold a change against.
    for made in mend(each.claim) if mend is not None and each.claim.cells else ():
        if all(work.observations.is_ours(path) for path in made.edit.paths):
            yield made


def _stages(
    work: Work, chosen: Sequence[Claimed], whys: dict[str, str], *, careful: bool
) -> Generator[Moment, None, tuple[list[Proposal], list[Proposal]]]:
    """What holds, and what does not; what wants text that another change has written anew is
    written on top of that."""
    kept: list[Proposal] = []
    dropped: list[Proposal] = []
    open_ = list(chosen)
    for _ in range(STAGES):
        work.views = views_of(work)
        waiting = {each.finding.id: _allowed(work, each, whys, careful=careful) for each in open_}
        held, fell, trial = yield from _rounds(work, open_, waiting)
        if careful:
            for one in held:
                if one.caution:
                    one.why = f"{TO_REVIEW}: {one.caution}"
            cautious = [one for one in held if one.caution]
            if cautious:
                fell += cautious
                held, more, trial = yield from _everywhere(
                    work, [one for one in held if not one.caution]
                )
                fell += more
        _take_along(work, open_, held, trial)
        kept += held
        dropped += fell
        again = {finding.id for one in fell if one.clashes for finding in one.findings}
        if trial is None or not held:
            break
        work.ground |= changed(work.text, [one.edit for one in held])
        _stand_on(work, trial)
        with source.reading(work.ground):
            open_ = [each for each in trial.claimed if each.finding.id in again]
        if not open_:
            break
    return kept, dropped


def _take_along(
    work: Work, open_: Sequence[Claimed], held: Sequence[Proposal], trial: Trial | None
) -> None:
    """Findings that went with a change that is for another: of rows that hang on its row, say.

    A change that refuses nobody takes those of its own rules along: others may be hidden by it.
    """
    if trial is None:
        return
    left = {finding.id for finding in trial.findings}
    mended = {finding.id for one in held for finding in one.findings}
    for each in open_:
        id_ = each.finding.id
        endpoints = set(requesting.endpoints_of(work.base, each.finding))
        if id_ in left or id_ in mended or not endpoints <= trial.endpoints:
            continue
        for one in held:
            is_meant = one.mend.refuses or each.finding.rule in {f.rule for f in one.findings}
            if is_meant and not endpoints.isdisjoint(one.touched):
                one.claimed.append(each)
                break


def _stand_on(work: Work, trial: Trial) -> None:
    """What the trial has shown in the place of what its endpoints showed before."""
    fresh = trial.endpoints
    base, tries = work.base, trial.tries
    base.seen.endpoints.update(tries.seen.endpoints)
    base.subjects.update(tries.subjects)
    base.cells = [each for each in base.cells if each.endpoint not in fresh] + tries.cells


def _allowed(work: Work, each: Claimed, whys: dict[str, str], *, careful: bool) -> list[Mend]:
    """Changes for a finding; without those that a person should look at, where they are not asked
    for."""
    with source.reading(work.ground):
        mends = list(_mends(work, each))
    if not mends:
        whys[each.finding.id] = NO_RECIPE
    elif careful:
        safe = [mend for mend in mends if not mend.edit.review]
        if not safe:
            whys[each.finding.id] = f"{TO_REVIEW}: {mends[0].edit.review}"
        return safe
    return mends


def _rounds(
    work: Work, chosen: Sequence[Claimed], waiting: Mapping[str, list[Mend]]
) -> Generator[Moment, None, tuple[list[Proposal], list[Proposal], Trial | None]]:
    """What holds together, what does not, and the trial of the first."""
    kept: list[Proposal] = []
    dropped: list[Proposal] = []
    open_ = {each.finding.id: each for each in chosen}
    for number in range(ROUNDS):
        tried = _proposed(work, [each for id_, each in open_.items() if waiting[id_]], waiting)
        fitting, clashing = _fitting(work, kept, tried)
        dropped += clashing
        if not fitting:
            if clashing:
                continue
            break
        yield Progress(f"trying {len(fitting)} changes, round {number + 1}", 0, 0)
        held, fell = yield from _tried(work, kept, fitting)
        dropped += fell
        kept += held
        for each in held:
            for one in each.findings:
                open_.pop(one.id, None)
    kept, fell, trial = yield from _everywhere(work, kept)
    return kept, dropped + fell, trial


def _proposed(
    work: Work, open_: Sequence[Claimed], waiting: Mapping[str, list[Mend]]
) -> list[Proposal]:
    """The next change for each finding; one for all that it is for."""
    found: dict[tuple[str, tuple[object, ...]], Proposal] = {}
    for each in open_:
        mend = waiting[each.finding.id].pop(0)
        endpoints = set(requesting.endpoints_of(work.base, each.finding))
        key = mend.edit.path, mend.edit.patches
        known = found.setdefault(key, Proposal(mend, [], set()))
        known.claimed.append(each)
        known.endpoints |= endpoints
        known.mend = Mend(
            mend.edit,
            known.mend.refuses | mend.refuses,
            known.mend.moves | mend.moves,
            known.mend.of | mend.of if known.mend.of and mend.of else frozenset(),
        )
    for one in found.values():
        one.touched = one.endpoints | changed_views(work, one)
    return list(found.values())


def _fitting(
    work: Work, kept: Sequence[Proposal], tried: Iterable[Proposal]
) -> tuple[list[Proposal], list[Proposal]]:
    """Those that can be written together, and those that can't."""
    fitting: list[Proposal] = []
    clashing = []
    for each in tried:
        try:
            changed(work.text, [one.edit for one in (*kept, *fitting, each)])
        except EditError as error:
            each.why = f"could not be written: {error}"
            each.clashes = True
            clashing.append(each)
        else:
            fitting.append(each)
    return fitting, clashing


def _tried(
    work: Work, kept: Sequence[Proposal], tried: Sequence[Proposal]
) -> Generator[Moment, None, tuple[list[Proposal], list[Proposal]]]:
    """Those that hold beside what is kept, and those that do not; halved where nothing runs."""
    endpoints = {name for each in tried for name in each.touched}
    try:
        trial = yield from run(work, [*kept, *tried], endpoints)
    except TargetError as error:
        if len(tried) == 1:
            tried[0].why = f"the project does not run with it ({error.what})"
            return [], list(tried)
        half = len(tried) // 2
        held, fell = yield from _tried(work, kept, tried[:half])
        more, others = yield from _tried(work, [*kept, *held], tried[half:])
        return held + more, fell + others
    for each in tried:
        yield from judge(work, trial, each, [*kept, *tried])
    return [each for each in tried if not each.why], [each for each in tried if each.why]


def _everywhere(
    work: Work, kept: list[Proposal]
) -> Generator[Moment, None, tuple[list[Proposal], list[Proposal], Trial | None]]:
    """What is kept, alone and on every endpoint that it may touch, until all of it holds."""
    fell: list[Proposal] = []
    trial = None
    while kept:
        wide = any(is_wide(work, each) for each in kept)
        endpoints = {name for each in kept for name in each.touched}
        if wide:
            endpoints = set(work.base.seen.endpoints)
        yield Progress(f"proving {len(kept)} changes on {len(endpoints)} endpoints", 0, 0)
        try:
            trial = yield from run(work, kept, endpoints)
        except TargetError as error:
            # Each loads with some of the others, and not all of them do together.
            half = len(kept) // 2
            for each in kept[half:]:
                each.why = f"the project does not run with it and the others ({error.what})"
                each.clashes = half > 0
            fell += kept[half:]
            kept = kept[:half]
            continue
        for each in kept:
            yield from judge(work, trial, each, kept)
        # What no change is known to touch, and shows something new, is laid to the wide ones.
        others = endpoints - {name for each in kept for name in each.touched}
        why = yield from differs(work, trial, others, [])
        bad = [each for each in kept if each.why]
        if why and not bad:
            bad = [each for each in kept if is_wide(work, each)]
            for each in bad:
                each.why = why
        if not bad:
            break
        fell += bad
        kept = [each for each in kept if each not in bad]
    return kept, fell, trial if kept else None


def _ids(each: Proposal) -> set[str]:
    return {finding.id for finding in each.findings}


def _told(
    work: Work,
    chosen: Sequence[Claimed],
    kept: Sequence[Proposal],
    dropped: Sequence[Proposal],
    whys: Mapping[str, str],
) -> Fixes:
    root = str(work.ask.project.root)
    mended = {finding.id for each in kept for finding in each.findings}
    refuted = {finding.id: each.why for each in dropped for finding in each.findings}
    fixes = tuple(
        Fix(
            findings=tuple(finding.id for finding in each.findings),
            rules=tuple(dict.fromkeys(finding.rule for finding in each.findings)),
            path=os.path.relpath(each.edit.path, root),
            line=each.edit.line,
            change=each.edit.wording(),
            safety="review" if each.caution else "safe",
            caution=each.caution or None,
            verdict="refuted" if each.why else "proved",
            before=len(each.findings),
            after=len(each.findings) if each.why else 0,
            reason=each.why or None,
            requests=each.proof,
        )
        for each in (*kept, *(one for one in dropped if not mended.issuperset(_ids(one))))
    )
    unfixed = tuple(
        Unfixed(
            each.finding.id,
            each.finding.rule,
            each.finding.path,
            each.finding.line,
            each.finding.plan,
            whys.get(each.finding.id) or refuted.get(each.finding.id) or NO_RECIPE,
        )
        for each in chosen
        if each.finding.id not in mended
    )
    return replace(
        _nothing(work.ask.project.root),
        fixes=fixes,
        unfixed=unfixed,
        endpoints=len(work.again),
        bodies=sum(each.proof.same or 0 for each in kept if each.proof is not None),
        cost=Cost(
            audit=work.spent[0],
            trials=len(work.spent) - 1,
            trying=round(sum(work.spent[1:]), 3),
        ),
    )


def _nothing(root: Path) -> Fixes:
    """What is told where nothing was tried."""
    return Fixes(
        schema=FIXES_SCHEMA,
        tool=f"django-pro {__version__}",
        root=str(root),
        fixes=(),
        unfixed=(),
        diff="",
        endpoints=0,
        bodies=0,
        queries_before=0,
        queries_after=0,
        tests=None,
        written=(),
    )
