"""Changes of settings, tried by loading them as production does and sending the same requests."""

from __future__ import annotations

import os
from collections.abc import Container, Generator, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from django_pro.core.configuration import source_of
from django_pro.core.errors import DjangoProError
from django_pro.core.fixes import Fix, RequestProof, Unfixed
from django_pro.core.report import Finding
from django_pro.edits import Edit, EditError, changed
from django_pro.engine import deploying, waiving
from django_pro.engine.deploying import IN_SETTINGS, Claimed, Judged, Loaded
from django_pro.engine.events import Moment, Progress
from django_pro.engine.fixing import NO_RECIPE, TO_REVIEW, Wanted
from django_pro.engine.observing import Ask, Seen, observations_of
from django_pro.engine.originals import Originals
from django_pro.facts import source
from django_pro.rules.mends import settings

Texts = dict[str, str]
TAKEN = "its file has another change, which has to be written first"
STILL_SO = "loaded with the change, they do the same"


@dataclass(slots=True)
class Tried:
    """An edit, and the findings that it is for."""

    edit: Edit
    claimed: list[Claimed] = field(default_factory=list)
    why: str = ""
    """Why it does not hold."""


@dataclass(slots=True)
class Fixed:
    """What came of it."""

    fixes: tuple[Fix, ...] = ()
    unfixed: tuple[Unfixed, ...] = ()
    before: Texts = field(default_factory=dict)
    texts: Texts = field(default_factory=dict)
    index: dict[str, list[str]] = field(default_factory=dict)


def run(ask: Ask, wanted: Wanted, taken: Container[str] = ()) -> Generator[Moment, None, Fixed]:
    """Tries a change for each finding on settings, but in files that are `taken`.

    A project of one file has its views and its settings in it: the changes of the first are tried
    without those of the second.

    Raises:
        TargetError: no process could be started.
    """
    root = ask.project.root
    ran = yield from deploying.run(ask)
    fixed = Fixed()
    tries: list[Tried] = []
    chosen: list[Claimed] = []
    for loaded in ran.loaded:
        judged = deploying.judge(root, loaded)
        fixed.index |= {finding.id: [IN_SETTINGS] for finding in judged.findings}
        waived = _waived(ask, judged.findings) - set(wanted.findings)
        own = [
            each
            for each in judged.claimed
            if each.finding.id not in waived and _is_chosen(each.finding, wanted)
        ]
        chosen += own
        tries += _proposed(root, loaded, own)
    whys = {each.finding.id: NO_RECIPE for each in chosen}
    if wanted.is_careful:
        for each in tries:
            whys |= {
                one.finding.id: f"{TO_REVIEW}: {each.edit.review}"
                for one in each.claimed
                if each.edit.review
            }
        tries = [each for each in tries if not each.edit.review]
    for each in tries:
        if any(path in taken for path in each.edit.paths):
            whys |= dict.fromkeys((one.finding.id for one in each.claimed), TAKEN)
    tries = [each for each in tries if not any(path in taken for path in each.edit.paths)]
    known = frozenset(fixed.index)
    kept, dropped = yield from _holding(ask, fixed, known, tries)
    mended = {one.finding.id for each in kept for one in each.claimed}
    whys |= {one.finding.id: each.why for each in dropped for one in each.claimed}
    fixed.fixes = tuple(_told(root, each) for each in (*kept, *dropped))
    fixed.unfixed = tuple(
        Unfixed(
            each.finding.id,
            each.finding.rule,
            each.finding.path,
            each.finding.line,
            each.finding.plan,
            whys[each.finding.id],
        )
        for each in chosen
        if each.finding.id not in mended
    )
    fixed.texts = changed(Originals(fixed.before), [each.edit for each in kept])
    return fixed


def _is_chosen(finding: Finding, wanted: Wanted) -> bool:
    if wanted.findings or wanted.rules:
        return finding.id in wanted.findings or finding.rule in wanted.rules
    return finding.severity != "info"


def _waived(ask: Ask, found: Sequence[Finding]) -> set[str]:
    verdicts = waiving.judge(
        found,
        observations_of(ask, Seen()),
        waiving.configured(ask.configuration.waivers, source_of(ask.project.root)),
        waiving.Run(False, "", frozenset(), frozenset({waiving.OF_SETTINGS})),
    )
    return {each.id for each in verdicts.waived}


def _proposed(root: Path, loaded: Loaded, chosen: Iterable[Claimed]) -> list[Tried]:
    """The first change for each finding that stands in the project's own files."""
    found: dict[tuple[object, ...], Tried] = {}
    for each in chosen:
        for edit in settings.mends(each.finding.rule, loaded.deployed, each.claim):
            if all(Path(path).is_relative_to(root) for path in edit.paths):
                found.setdefault(edit.patches, Tried(edit)).claimed.append(each)
                break
    return list(found.values())


def _holding(
    ask: Ask, fixed: Fixed, known: frozenset[str], tries: Sequence[Tried]
) -> Generator[Moment, None, tuple[list[Tried], list[Tried]]]:
    """Those that hold together, and those that do not; halved where nothing can be loaded."""
    read = Originals(fixed.before)
    fitting: list[Tried] = []
    dropped: list[Tried] = []
    for each in tries:
        try:
            changed(read, [one.edit for one in (*fitting, each)])
        except EditError as error:
            each.why = f"could not be written: {error}"
            dropped.append(each)
        else:
            fitting.append(each)
    while fitting:
        yield Progress(f"loading the settings with {len(fitting)} changes", 0, 0)
        texts = changed(read, [each.edit for each in fitting])
        judged, failed = yield from _loaded(ask, texts)
        left = {finding.id for each in judged for finding in each.findings}
        fresh = [
            finding
            for each in judged
            for finding in each.findings
            if finding.id not in known and finding.severity != "info"
        ]
        if (failed or fresh) and len(fitting) > 1:
            return (yield from _halved(ask, fixed, known, fitting, dropped))
        for each in fitting:
            if failed:
                each.why = f"the settings can't be loaded with it: {failed}"
            elif any(one.finding.id in left for one in each.claimed):
                each.why = STILL_SO
            elif fresh:
                each.why = f"it would have {fresh[0].rule}: {fresh[0].message}"
        bad = [each for each in fitting if each.why]
        if not bad:
            break
        dropped += bad
        fitting = [each for each in fitting if not each.why]
    return fitting, dropped


def _loaded(ask: Ask, texts: Texts) -> Generator[Moment, None, tuple[list[Judged], str]]:
    """What is found with some changes, and why nothing can be loaded with them."""
    try:
        with source.reading(texts):
            ran = yield from deploying.run(ask, texts)
            judged = [deploying.judge(ask.project.root, each) for each in ran.loaded]
    except DjangoProError as error:
        return [], str(error)
    return judged, next((each.deployed.fact.error for each in ran.loaded), "")


def _halved(
    ask: Ask, fixed: Fixed, known: frozenset[str], tries: list[Tried], dropped: list[Tried]
) -> Generator[Moment, None, tuple[list[Tried], list[Tried]]]:
    half = len(tries) // 2
    kept: list[Tried] = []
    for part in (tries[:half], tries[half:]):
        held, fell = yield from _holding(ask, fixed, known, part)
        kept += held
        dropped += fell
    return kept, dropped


def _told(root: Path, each: Tried) -> Fix:
    findings = [one.finding for one in each.claimed]
    return Fix(
        findings=tuple(finding.id for finding in findings),
        rules=tuple(dict.fromkeys(finding.rule for finding in findings)),
        path=os.path.relpath(each.edit.path, root),
        line=each.edit.line,
        change=each.edit.wording(),
        safety="review" if each.edit.review else "safe",
        caution=each.edit.review or None,
        verdict="refuted" if each.why else "proved",
        before=len(findings),
        after=len(findings) if each.why else 0,
        reason=each.why or None,
        requests=RequestProof((), None),
    )
