"""What would stand in the place of unsafe migrations: the files of their safe steps, models that
have to say their column, and what came after the originals, which comes after their last steps."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from django_pro.core.migrations import MigrationFact
from django_pro.core.report import Finding
from django_pro.edits import lock_retries
from django_pro.edits.migration_steps import WHY, MigrationSource, Step, steps_of, suffix
from django_pro.edits.source_text import EditError
from django_pro.engine.migrating import Ran
from django_pro.engine.observing import Ask
from django_pro.rules.safe_migrations import order, renaming
from django_pro.rules.safe_migrations.plan import Plan, plan

Texts = dict[str, str]
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


def read(path: str) -> str:
    with open(path, encoding="utf-8", newline="") as stream:
        return stream.read()


def candidates(
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
            text, mends, missing = order.prepared(read(fact.path), fact, ran.graph, own)
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


def combined(candidates: Iterable[Candidate]) -> Texts:
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
        elif f"class {lock_retries.NAME}" not in read(str(beside)):
            raise EditError(f"{beside.name} is there, and has no {lock_retries.NAME}")
    return found


def _depend(candidate: Candidate, texts: Texts) -> None:
    fact = candidate.fact
    wanted = {(fact.app, fact.name): (fact.app, Path(candidate.files[-1]).stem)}
    paths = Path(fact.path).parent.parent.parent.glob("**/migrations/*.py")
    for path in sorted({*texts, *map(str, paths)} - set(candidate.files)):
        try:
            text = texts.get(path) or read(path)
            if fact.name in text:
                changed = MigrationSource(text).depending(wanted)
                if changed != text:
                    texts[path] = changed
        except (OSError, UnicodeDecodeError, EditError):
            continue


def safer(ask: Ask, ran: Ran, found: Sequence[Finding], new: Candidate) -> Candidate | None:
    """A new migration that is unsafe, as safe ones."""
    (path,) = new.files
    fact = next((each for each in ran.facts if each.path == path), None)
    if fact is None:
        return None
    try:
        source = MigrationSource(new.texts[path])
        own = found_in(found, ask, [path])
        planned = _planned(source, fact, ran, own)
        return _files(fact, planned, ran, set()) if planned.mends else None
    except EditError:
        return None


def found_in(found: Iterable[Finding], ask: Ask, files: Iterable[str]) -> list[Finding]:
    paths = {os.path.relpath(path, ask.project.root) for path in files}
    return [each for each in found if each.path in paths and each.severity != "info"]
