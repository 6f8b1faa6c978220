"""Unsafe migrations written as safe ones, run beside the original, and kept where they hold.

Each must end at the same schema and the same rows as the original, go back to where it began, and
have no finding that the original had.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from django_pro import __version__
from django_pro.core.configuration import source_of
from django_pro.core.errors import TargetError, UsageError
from django_pro.core.fixes import (
    FIXES_SCHEMA,
    Cost,
    Fix,
    Fixes,
    MigrationStep,
    SafeMigration,
    Unfixed,
)
from django_pro.core.migrations import MigrationFact, OutcomeFact
from django_pro.core.report import Finding
from django_pro.edits import lock_retries
from django_pro.edits.migration_steps import WHY, MigrationSource, Step, steps_of, suffix
from django_pro.edits.source_text import EditError
from django_pro.engine import applying, migrating, own_tests, registry, waiving
from django_pro.engine.cache import folder_for, read_index
from django_pro.engine.diff import unified
from django_pro.engine.events import Mended, Moment, Progress
from django_pro.engine.fixing import TO_REVIEW, Wanted
from django_pro.engine.migrating import Ran, Rewritten
from django_pro.engine.observing import Ask, Seen, observations_of
from django_pro.engine.since import drift_before
from django_pro.proofs import locks
from django_pro.rules.safe_migrations import order, renaming
from django_pro.rules.safe_migrations.plan import LEAVES, LOCKS, Plan, plan
from django_pro.sandbox.revision import Base, files_of

Texts = dict[str, str]
NO_CHANGE = "no change of it can be written mechanically yet"
OF_THE_WAY_BACK = {"reverse-fails", "reverse-leaves-another-schema", "irreversible"}
"""What the steps may mend beside what they are for: each of them has gone back."""
KEPT = "keeps what the way there has written"
"""Of columns after the way back."""
UNCHANGED = "no row that it was tried on held a value that it changes"
RELEASED = "it is released: servers that have applied it do not run it again"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A migration, and what would stand in its place."""

    fact: MigrationFact
    mends: frozenset[str]
    texts: Mapping[str, str]
    """Of the steps by path, in order; the first is the original's."""
    steps: tuple[Step, ...]
    review: tuple[str, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    field_names: tuple[tuple[str, str, str], ...] = ()
    """Fields of the models that have to say their column: model, field, column."""
    fills: bool = False
    """Whether it is compared on rows that the original can't take."""
    locks: bool = False
    """Whether it may lock as Django's own operations do."""
    restores: bool = False
    """Whether its way back has to give the rows their values of before."""
    is_new: bool = False
    """Whether it stands for no other, but for what was missing."""

    @property
    def files(self) -> tuple[str, ...]:
        """Of the steps, in order."""
        return tuple(self.texts)

    @property
    def change(self) -> str:
        """What it becomes, for a person."""
        if self.is_new and len(self.files) == 1:
            return f"{os.path.basename(self.files[0])}, as makemigrations writes it"
        if len(self.files) == 1:
            return f"{os.path.basename(self.files[0])} written anew"
        names = ", ".join(os.path.basename(path) for path in self.files)
        return f"{len(self.files)} migrations: {names}"


@dataclass(frozen=True, slots=True)
class Judged:
    candidate: Candidate
    reason: str
    """Why it does not hold, or empty."""
    proof: SafeMigration | None = None


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
    for each in _candidates(ran, chosen, released, whys):
        if wanted.is_careful and each.review:
            # Left out of the trial, too: what is written is what was tried together.
            whys |= dict.fromkeys(each.mends, f"{TO_REVIEW}: {'; '.join(each.review)}")
        else:
            candidates.append(each)
    judged: list[Judged] = []
    while candidates:
        tried = yield from _judged(ask, ran, found, candidates)
        refuted = [each for each in tried if each.reason]
        apps = {each.candidate.fact.app for each in refuted}
        # What held beside those that fall away is tried again without them.
        candidates = [
            each.candidate for each in tried if not each.reason and each.candidate.fact.app in apps
        ]
        judged += [each for each in tried if each.candidate not in candidates]
    kept = [each.candidate for each in judged if not each.reason]
    after = _combined(kept)
    before = {path: _read(path) for path in after if os.path.exists(path)}
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


def _read(path: str) -> str:
    with open(path, encoding="utf-8", newline="") as stream:
        return stream.read()


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


def _candidates(
    ran: Ran,
    chosen: Sequence[Finding],
    released: frozenset[str],
    whys: dict[str, str],
) -> Iterator[Candidate]:
    """One for each migration that can be written otherwise; `whys` gets what stays as it is."""
    taken: set[str] = set()
    for fact in ran.facts:
        own = [
            each
            for each in chosen
            if each.migration is not None
            and (each.migration.app, each.migration.name) == (fact.app, fact.name)
        ]
        if fact.path in released:
            whys |= {each.id: RELEASED for each in own if each.rule != "model-drift"}
            own = [each for each in own if each.rule == "model-drift"]
        if not own:
            continue
        try:
            text, mends, missing = order.prepared(_read(fact.path), fact, ran.graph, own)
            source = MigrationSource(text)
            planned = _planned(source, fact, ran, own)
            whys |= {**planned.unmended, **missing}
            drift = {each.id for each in own if each.rule in ("model-drift", "new-code-fails")}
            if planned.mends:
                made = _files(fact, planned, ran, taken)
                made = replace(made, mends=made.mends | mends)
            elif mends:
                made = Candidate(fact, mends, {fact.path: text}, ())
            elif drift and fact.app in ran.graph.written:
                written = ran.graph.written[fact.app]
                texts = {written.path: written.text}
                made = Candidate(fact, frozenset(drift), texts, (), is_new=True)
            else:
                continue
        except (OSError, UnicodeDecodeError, EditError) as error:
            whys |= {each.id: str(error) for each in own}
            continue
        taken |= set(made.files)
        yield made


def _planned(
    source: MigrationSource, fact: MigrationFact, ran: Ran, own: Sequence[Finding]
) -> Plan:
    graph = ran.graph
    outcome = ran.outcomes.get(fact.path)
    return plan(source, fact, outcome, own, has_limit=graph.limited, is_sqlite=graph.sqlite)


def _files(fact: MigrationFact, planned: Plan, ran: Ran, taken: set[str]) -> Candidate:
    """The plan as files.

    Raises:
        EditError: a file can't be written so.
    """
    pieces = [piece for _, piece in planned.pieces]
    # Where each statement commits by itself already, one may stand on another's.
    steps = steps_of(pieces, in_order=not planned.source.is_atomic)
    first = steps[0]
    inside = {id(piece) for piece in first.pieces}
    kept: dict[int, list[object]] = {}
    for number, piece in planned.pieces:
        if id(piece) in inside:
            kept.setdefault(number, []).append(piece)
    texts: Texts = {fact.path: planned.source.with_step(first, kept)}  # type: ignore[arg-type]
    folder = Path(fact.path).parent
    names = _names(fact, steps[1:], ran, taken)
    before = fact.name
    for at, (step, name) in enumerate(zip(steps[1:], names, strict=True), 2):
        path = str(folder / f"{name}.py")
        head = f"Step {at} of {len(steps)} of {fact.name}: {WHY[step.kind]}."
        texts[path] = planned.source.later(step, head, fact.app, before)
        before = name
    is_last = fact.name in ran.graph.leaves.get(fact.app, ())
    if planned.field_names and not is_last:
        raise EditError("a later migration would give the column its new name")
    return Candidate(
        fact,
        planned.mends,
        texts,
        tuple(steps),
        planned.review,
        planned.renamed,
        planned.field_names,
        planned.fills,
        planned.locks,
        planned.restores,
    )


def _names(fact: MigrationFact, steps: Sequence[Step], ran: Ran, taken: set[str]) -> list[str]:
    """Names of the later steps: they go on counting where nothing comes after the migration."""
    counted = re.match(r"(\d+)_?(.*)", fact.name)
    number, rest = (int(counted[1]), counted[2]) if counted else (0, fact.name)
    width = len(counted[1]) if counted else 4
    is_last = fact.name in ran.graph.leaves.get(fact.app, ())
    folder = Path(fact.path).parent
    names: list[str] = []
    for step in steps:
        base = rest[:40] or fact.app
        name = f"{base}_{suffix(step.kind)}"
        number += is_last
        name = f"{number:0{width}d}_{name}" if counted else name
        found, again = name, 1
        while (
            found in names
            or (folder / f"{found}.py").exists()
            or str(folder / f"{found}.py") in taken
        ):
            again += 1
            found = f"{name}_{again}"
        names.append(found)
    return names


def _combined(candidates: Iterable[Candidate]) -> Texts:
    """All their files, the models that name columns, and what came after the originals, which comes
    after their last steps.

    Raises:
        EditError: a model is not plain to see.
    """
    texts: Texts = {}
    candidates = list(candidates)
    for each in candidates:
        texts |= each.texts
    for each in candidates:
        folder = Path(each.fact.path).parent
        for model, name, column in each.field_names:
            renaming.in_models(folder.parent, model, name, column, texts)
    for each in candidates:
        if len(each.files) > 1:
            _depend(each, texts)
    return texts | _operations(texts)


def _operations(texts: Texts) -> Texts:
    """What the migrations import from beside them, where it is not there yet.

    Raises:
        EditError: something else is.
    """
    found: Texts = {}
    for path, text in texts.items():
        beside = Path(path).parent / f"{lock_retries.MODULE}.py"
        if f"from .{lock_retries.MODULE} import" not in text:
            continue
        if not beside.exists():
            found[str(beside)] = lock_retries.TEXT
        elif f"class {lock_retries.NAME}" not in _read(str(beside)):
            raise EditError(f"{beside.name} is there, and has no {lock_retries.NAME}")
    return found


def _depend(candidate: Candidate, texts: Texts) -> None:
    fact = candidate.fact
    wanted = {(fact.app, fact.name): (fact.app, Path(candidate.files[-1]).stem)}
    paths = Path(fact.path).parent.parent.parent.glob("**/migrations/*.py")
    for path in sorted({*texts, *map(str, paths)} - set(candidate.files)):
        try:
            text = texts.get(path) or _read(path)
            if fact.name in text:
                changed = MigrationSource(text).depending(wanted)
                if changed != text:
                    texts[path] = changed
        except (OSError, UnicodeDecodeError, EditError):
            continue


def _judged(
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
        judged += yield from _judged(ask, ran, found, [each])
    return judged


def _tried(
    ask: Ask, ran: Ran, found: Sequence[Finding], candidates: Sequence[Candidate]
) -> Generator[Moment, None, list[Judged]]:
    yield Progress(f"trying {len(candidates)} migrations written anew", 0, 0)
    try:
        texts = _combined(candidates)
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
        and (made := _safer(ask, again, now, each.candidate)) is not None
    }
    if more:
        kept = [each.candidate for each in judged if not each.reason]
        told = yield from _tried(ask, again, now, [*more.values(), *kept])
        for number, each in zip(more, told, strict=False):
            first = judged[number].candidate
            judged[number] = replace(each, candidate=replace(each.candidate, mends=first.mends))
    return judged


def _safer(ask: Ask, ran: Ran, found: Sequence[Finding], new: Candidate) -> Candidate | None:
    """A new migration that is unsafe, as safe ones."""
    (path,) = new.files
    fact = next((each for each in ran.facts if each.path == path), None)
    if fact is None:
        return None
    try:
        source = MigrationSource(new.texts[path])
        own = _of(found, ask, [path])
        planned = _planned(source, fact, ran, own)
        return _files(fact, planned, ran, set()) if planned.mends else None
    except EditError:
        return None


def _changed(fact: MigrationFact) -> list[str]:
    return sorted({table for run in fact.runs for each in run.statements for table in each.changed})


def _of(found: Iterable[Finding], ask: Ask, files: Iterable[str]) -> list[Finding]:
    paths = {os.path.relpath(path, ask.project.root) for path in files}
    return [each for each in found if each.path in paths and each.severity != "info"]


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
    before = [] if each.is_new else _of(found, ask, [each.fact.path])
    for path in each.files:
        retried = facts[path].retried
        if retried is not None and (retried.failed or not retried.passed):
            what = retried.failed or "whoever waits behind it is not let pass"
            return Judged(each, f"{Path(path).stem} waits for a lock: {what}")
    left = _of(now, ask, each.files)
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
