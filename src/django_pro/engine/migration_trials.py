"""Safe migrations run in the place of the originals, and judged: none may have a finding that the
original had not, nor end at another schema or other rows, and each must go back."""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from django_pro.core.errors import TargetError
from django_pro.core.fixes import MigrationStep, SafeMigration
from django_pro.core.migrations import MigrationFact, OutcomeFact
from django_pro.core.report import Finding
from django_pro.edits.migration_steps import WHY
from django_pro.edits.source_text import EditError
from django_pro.engine import migrating
from django_pro.engine.events import Moment, Progress
from django_pro.engine.migrating import Ran, Rewritten
from django_pro.engine.migration_candidates import Candidate, combined, found_in, safer
from django_pro.engine.observing import Ask
from django_pro.proofs import locks
from django_pro.rules.safe_migrations.plan import LEAVES, LOCKS

OF_THE_WAY_BACK = {"reverse-fails", "reverse-leaves-another-schema", "irreversible"}
"""What the steps may mend beside what they are for: each of them has gone back."""
KEPT = "keeps what the way there has written"
"""Of columns after the way back."""
UNCHANGED = "no row that it was tried on held a value that it changes"


@dataclass(frozen=True, slots=True)
class Judged:
    candidate: Candidate
    reason: str
    """Why it does not hold, or empty."""
    proof: SafeMigration | None = None


def all_judged(
    ask: Ask, ran: Ran, found: Sequence[Finding], candidates: Sequence[Candidate]
) -> Generator[Moment, None, list[Judged]]:
    """All tried together; one by one where they can't even be loaded together."""
    try:
        return (yield from _tried(ask, ran, found, candidates))
    except TargetError as error:
        if len(candidates) == 1:
            return [Judged(candidates[0], f"it can't be loaded: {error}")]
    judged = []
    for each in candidates:
        judged += yield from all_judged(ask, ran, found, [each])
    return judged


def _tried(
    ask: Ask, ran: Ran, found: Sequence[Finding], candidates: Sequence[Candidate]
) -> Generator[Moment, None, list[Judged]]:
    yield Progress(f"trying {len(candidates)} migrations written anew", 0, 0)
    try:
        texts = combined(candidates)
    except EditError as error:
        raise TargetError(str(error)) from error
    chains = {
        each.files[0]: {
            "files": list(each.files),
            "rows": "anything" if each.fills else each.fact.rows,
            "many": _changed(each.fact),
        }
        for each in candidates
    }
    files = [path for each in candidates for path in each.files]
    again = yield from migrating.run(ask, files, comparing=Rewritten(texts, chains))
    again.drift_before = ran.drift_before
    now = migrating.findings(ask, again)
    judged = [_judge(ask, ran, again, found, now, each) for each in candidates]
    more = {
        number: made
        for number, each in enumerate(judged)
        if each.reason
        and each.candidate.is_new
        and (made := safer(ask, again, now, each.candidate)) is not None
    }
    if more:
        kept = [each.candidate for each in judged if not each.reason]
        told = yield from _tried(ask, again, now, [*more.values(), *kept])
        for number, each in zip(more, told, strict=False):
            first = judged[number].candidate
            judged[number] = replace(each, candidate=replace(each.candidate, mends=first.mends))
    return judged


def _changed(fact: MigrationFact) -> list[str]:
    return sorted({table for run in fact.runs for each in run.statements for table in each.changed})


def _judge(
    ask: Ask,
    ran: Ran,
    again: Ran,
    found: Sequence[Finding],
    now: Sequence[Finding],
    each: Candidate,
) -> Judged:
    facts = {fact.path: fact for fact in again.facts}
    for path in each.files:
        if path not in facts:
            why = next(
                (entry.why for entry in again.not_checked if Path(path).stem in entry.what), ""
            )
            return Judged(each, f"{Path(path).stem} did not run{': ' * bool(why)}{why}")
    before = [] if each.is_new else found_in(found, ask, [each.fact.path])
    for path in each.files:
        retried = facts[path].retried
        if retried is not None and (retried.failed or not retried.passed):
            what = retried.failed or "whoever waits behind it is not let pass"
            return Judged(each, f"{Path(path).stem} waits for a lock: {what}")
    left = found_in(now, ask, each.files)
    first = os.path.relpath(each.files[0], ask.project.root)
    mended = {one.rule for one in before if one.id in each.mends}
    kept = {one.rule for one in before if one.id not in each.mends}
    for one in left:
        if each.locks and one.rule in LOCKS:
            continue
        if each.fills and one.rule == "data-does-not-fit" and one.path != first:
            continue  # the rows that it is tried on are none that the steps before it have filled
        if one.rule not in kept or one.rule in mended:
            return Judged(each, f"it would have {one.rule}: {one.message}")
    is_ = again.outcomes.get(each.files[0])
    was = is_ if each.is_new else ran.outcomes.get(each.fact.path)
    why = _differs(was, is_, {one.rule for one in before}, each.renamed, fills=each.fills)
    if why or is_ is None:
        return Judged(each, why or "what it leaves behind is not known")
    lost = _lost(is_)
    if each.restores and lost:
        return Judged(each, f"going back does not restore {', '.join(lost)}")
    each = replace(each, review=_of_the_rows(each, is_, lost))
    steps = tuple(
        _step(ask, facts[path], step.kind if step else "")
        for path, step in zip(each.files, each.steps or [None] * len(each.files), strict=True)
    )
    proof = SafeMigration(
        each.fact.app,
        each.fact.name,
        steps,
        len(is_.schema),
        is_.columns - len(is_.varying),
        tuple(sorted(each.renamed.values())),
    )
    rules = {one.rule for one in left}
    gone = {one.id for one in before if one.rule in OF_THE_WAY_BACK - rules}
    return Judged(replace(each, mends=each.mends | gone), "", proof)


def _step(ask: Ask, fact: MigrationFact, kind: str) -> MigrationStep:
    mode, _ = locks.lock_of(fact.runs[-1]) if fact.runs else ("", ())
    return MigrationStep(
        os.path.relpath(fact.path, ask.project.root),
        WHY.get(kind, ""),  # type: ignore[call-overload]
        locks.spelled(mode) if mode else "",
        locks.blocked(mode) if mode else "",
        fact.retried is not None,
    )


def _differs(
    was: OutcomeFact | None,
    now: OutcomeFact | None,
    rules: set[str],
    renamed: Mapping[str, str],
    *,
    fills: bool = False,
) -> str:
    """How what is left in the end differs from what the original leaves; empty where it does not.

    An original that fails, or whose code can't work, has nothing to compare with; one that `fills`
    rows which the original can't take, their new columns neither.
    """
    if now is None or was is None:
        return "what it leaves behind is not known"
    if now.failed:
        return f"it fails: {now.failed}"
    if now.back_failed:
        return f"it can't be taken back: {now.back_failed}"
    if now.back:
        return f"going back does not restore the schema: {'; '.join(now.back[:3])}"
    if was.failed or "new-code-fails" in rules:
        return ""
    before = {key: text for key, text in was.schema.items() if not _is_renamed(key, renamed)}
    after = {key: text for key, text in now.schema.items() if not _is_renamed(key, renamed)}
    for one, other, word in ((before, after, "lacks"), (after, before, "adds")):
        for key, text in one.items():
            if other.get(key) != text:
                return f"it ends at another schema: {word} {key} {text}".rstrip()
    varying = {*was.varying, *now.varying}
    if fills:
        varying |= was.rows.keys()
    for column in {*was.rows, *now.rows} - varying:
        kept = renamed.get(column, column)
        if now.rows.get(kept) != was.rows.get(column) and column not in renamed.values():
            if kept != column and kept not in now.rows:
                continue  # its values are as before, under the name of before
            return f"it ends with other values in {column}"
    if was.back_failed:
        return ""
    for column in {*was.back_rows, *now.back_rows} - varying:
        if was.back_rows.get(column) != now.back_rows.get(column):
            return f"going back ends with other values in {column}"
    return ""


def _lost(outcome: OutcomeFact) -> list[str]:
    """Columns that the way there changes, and the way back leaves changed."""
    return sorted(
        column
        for column in outcome.back_rows
        if outcome.rows.get(column, "gone") != "gone" and column not in outcome.varying
    )


def _of_the_rows(each: Candidate, outcome: OutcomeFact, lost: Sequence[str]) -> tuple[str, ...]:
    """What is to be looked at, with what was seen of the rows on the way back."""
    review = tuple(
        f"{told}: {', '.join(lost)} {KEPT}" if told in LEAVES and lost else told
        for told in each.review
    )
    is_left = bool(set(LEAVES) & set(each.review))
    if (each.restores or is_left) and all(text == "gone" for text in outcome.rows.values()):
        return (*review, UNCHANGED)
    return review


def _is_renamed(key: str, renamed: Mapping[str, str]) -> bool:
    """Whether an entry of the catalogue names a column under a name that it has not or had not."""
    words = set(re.findall(r"\w+", key))
    return any(set(each.split(".")) <= words for pair in renamed.items() for each in pair)
