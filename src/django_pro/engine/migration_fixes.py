"""Unsafe migrations written as safe ones, run beside the original, and kept where they hold.

Each must end at the same schema and the same rows as the original, go back to where it began, and
have no finding that the original had.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from django_pro import __version__
from django_pro.core.configuration import source_of
from django_pro.core.errors import UsageError
from django_pro.core.fixes import FIXES_SCHEMA, Cost, Fix, Fixes, Unfixed
from django_pro.core.report import Finding
from django_pro.engine import (
    applying,
    migrating,
    migration_candidates,
    own_tests,
    registry,
    waiving,
)
from django_pro.engine.cache import folder_for, read_index
from django_pro.engine.diff import unified
from django_pro.engine.events import Mended, Moment, Progress
from django_pro.engine.fixing import TO_REVIEW, Wanted
from django_pro.engine.migrating import Ran
from django_pro.engine.migration_candidates import combined, read
from django_pro.engine.migration_trials import Judged, all_judged
from django_pro.engine.observing import Ask, Seen, observations_of
from django_pro.engine.since import drift_before
from django_pro.sandbox.revision import Base, files_of

NO_CHANGE = "no change of it can be written mechanically yet"


def is_meant(ask: Ask, wanted: Wanted) -> bool:
    """Whether migrations are to be fixed rather than queries.

    Raises:
        UsageError: both are meant.
    """
    index = read_index(ask.project.root)
    names = {each.name for each in registry.rules_of_migrations()}
    known = [each for each in wanted.findings if each in index]
    meant = [index[each][:1] == [migrating.IN_FILE] for each in known]
    meant += [each in names for each in wanted.rules]
    if not meant:
        return ask.configuration.principles == ("migrations",)
    if any(meant) and not all(meant):
        raise UsageError("Queries and migrations are fixed apart: give the ids or rules of one")
    return all(meant)


def fix(ask: Ask, wanted: Wanted, base: Base | None) -> Iterator[Moment]:
    """Tries safe migrations; the last moment holds what is proved.

    With a revision, its migrations are released: servers may have applied them, and they are left
    as they are. Only those that came after it are looked at.

    Raises:
        TargetError: the target could not be run.
        UsageError: a finding is not there, or the files must not be written.
    """
    root = ask.project.root
    if wanted.write and not wanted.allow_dirty:
        applying.refuse_dirty(root)
    ran = yield from migrating.run(
        ask, _files_of(ask, wanted, base), base, comparing=migrating.ORIGINAL
    )
    if base is not None:
        ran.drift_before = yield from drift_before(ask, base, ran, folder_for(root))
    released = files_of(base) if base is not None else frozenset[str]()
    found = migrating.findings(ask, ran)
    _refuse_unknown(found, wanted, root)
    waived = _waived(ask, ran, found) - set(wanted.findings)
    chosen = [
        each
        for each in found
        if each.severity != "info" and each.id not in waived and _is_chosen(each, wanted)
    ]
    whys: dict[str, str] = {}
    candidates = []
    for each in migration_candidates.candidates(ran, chosen, released, whys):
        if wanted.is_careful and each.review:
            # Left out of the trial, too: what is written is what was tried together.
            whys |= dict.fromkeys(each.mends, f"{TO_REVIEW}: {'; '.join(each.review)}")
        else:
            candidates.append(each)
    judged: list[Judged] = []
    while candidates:
        tried = yield from all_judged(ask, ran, found, candidates)
        refuted = [each for each in tried if each.reason]
        apps = {each.candidate.fact.app for each in refuted}
        # What held beside those that fall away is tried again without them.
        candidates = [
            each.candidate for each in tried if not each.reason and each.candidate.fact.app in apps
        ]
        judged += [each for each in tried if each.candidate not in candidates]
    kept = [each.candidate for each in judged if not each.reason]
    after = combined(kept)
    before = {path: read(path) for path in after if os.path.exists(path)}
    fixes = _told(
        ask,
        ran,
        chosen,
        judged,
        whys,
        unified(lambda path: os.path.relpath(path, root), before, after),
    )
    if after and wanted.tests:
        yield Progress(f"running {wanted.tests}, before and after", 0, 0)
        tests = own_tests.run_tests(ask, wanted.tests, after)
        fixes = replace(fixes, tests=tests)
    if wanted.write and after and fixes.is_green:
        changed = {path: text for path, text in after.items() if path in before}
        added = {path: text for path, text in after.items() if path not in before}
        written = applying.write(before, changed)
        fixes = replace(fixes, written=(*written, *applying.add(added)))
    yield Mended(fixes)


def _files_of(ask: Ask, wanted: Wanted, base: Base | None) -> frozenset[str] | None:
    """Files to look at; None for all."""
    if base is not None:
        return base.changed
    if not wanted.findings:
        return None
    index = read_index(ask.project.root)
    if any(each not in index for each in wanted.findings):
        return None  # they were found elsewhere, in another copy of the project
    return frozenset(
        str(ask.project.root / path) for each in wanted.findings for path in index.get(each, [])[1:]
    )


def _refuse_unknown(found: Iterable[Finding], wanted: Wanted, root: Path) -> None:
    known = {each.id for each in found}
    unknown = [each for each in wanted.findings if each not in known]
    if unknown:
        raise UsageError(
            f"This project has no finding {unknown[0]!r}",
            where=str(root),
            next_step="`django-pro audit --only migrations` prints the ids.",
        )


def _waived(ask: Ask, ran: Ran, found: Sequence[Finding]) -> set[str]:
    """Ids of findings that the project lives with."""
    verdicts = waiving.judge(
        found,
        observations_of(ask, Seen()),
        waiving.configured(ask.configuration.waivers, source_of(ask.project.root)),
        waiving.Run(False, ran.database, frozenset(), frozenset({"migrations"})),
    )
    return {each.id for each in verdicts.waived}


def _is_chosen(finding: Finding, wanted: Wanted) -> bool:
    if not wanted.findings and not wanted.rules:
        return True
    return finding.id in wanted.findings or finding.rule in wanted.rules


def _told(
    ask: Ask,
    ran: Ran,
    chosen: Sequence[Finding],
    judged: Sequence[Judged],
    whys: Mapping[str, str],
    diff: str,
) -> Fixes:
    by_id = {each.id: each for each in chosen}
    fixes: list[Fix] = []
    done: set[str] = set()
    refuted: dict[str, str] = {}
    for each in judged:
        own = [by_id[one] for one in sorted(each.candidate.mends) if one in by_id]
        if each.reason:
            refuted |= {one.id: each.reason for one in own}
        else:
            done |= {one.id for one in own}
        work = sum(one.before.queries[-1] for one in own if one.before.queries)
        review = "; ".join(each.candidate.review)
        fixes.append(
            Fix(
                findings=tuple(one.id for one in own),
                rules=tuple(dict.fromkeys(one.rule for one in own)),
                path=os.path.relpath(each.candidate.files[0], ask.project.root),
                line=min((one.line for one in own), default=1),
                change=each.candidate.change,
                safety="review" if review else "safe",
                caution=review or None,
                verdict="refuted" if each.reason else "proved",
                before=work,
                after=work if each.reason else 0,
                reason=each.reason or None,
                migration=each.proof,
            )
        )
    unfixed = tuple(
        Unfixed(
            each.id,
            each.rule,
            each.path,
            each.line,
            each.plan,
            refuted.get(each.id) or whys.get(each.id) or NO_CHANGE,
        )
        for each in chosen
        if each.id not in done
    )
    return Fixes(
        schema=FIXES_SCHEMA,
        tool=f"django-pro {__version__}",
        root=str(ask.project.root),
        fixes=tuple(fixes),
        unfixed=unfixed,
        diff=diff,
        endpoints=0,
        bodies=0,
        queries_before=0,
        queries_after=0,
        tests=None,
        written=(),
        not_checked=tuple(each for each in ran.not_checked if each.what == "manage.py migrate"),
        cost=Cost(float(ran.done.get("cpu_seconds", 0)), int(bool(judged)), 0.0),
    )
