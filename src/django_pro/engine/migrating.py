"""Runs the target's migrations and makes findings of what rules say of them."""

from __future__ import annotations

import hashlib
import os
import re
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from django_pro.core.migrations import GraphFact, MigrationFact, OutcomeFact, Run, SentStatement
from django_pro.core.observed import Event, parse
from django_pro.core.reading import MismatchError
from django_pro.core.report import (
    Endpoint,
    Experiment,
    Finding,
    LockedStatement,
    Measurement,
    MigrationEvidence,
    MigrationRun,
    NotChecked,
    Score,
    Severity,
    Target,
)
from django_pro.engine import registry, scorecard
from django_pro.engine.estimating import estimated, told_waits
from django_pro.engine.events import Fact, Log, Moment, Progress, Started
from django_pro.engine.known_migrations import KnownMigrations
from django_pro.engine.observing import Ask, fatal
from django_pro.engine.registry import RegisteredOfMigrations
from django_pro.facts.operations import places
from django_pro.proofs import locks
from django_pro.rules.migration_rule import MigrationClaim, Migrations
from django_pro.sandbox import Sandbox
from django_pro.sandbox.revision import Base, last_release, texts_of

SIZES = (20, 200)
"""Rows a table in the two runs that are laid side by side."""
IN_FILE = "migration"
"""Stands in the index of findings before the file, where others have the endpoints that show them.
"""
LARGE = 12_000
"""Rows of tables that a migration may change in batches: more than a batch has."""


@dataclass(slots=True)
class Ran:
    """What came over the channel."""

    boot: dict[str, Any] = field(default_factory=dict)
    done: dict[str, Any] = field(default_factory=dict)
    facts: list[MigrationFact] = field(default_factory=list)
    graph: GraphFact = field(default_factory=GraphFact)
    outcomes: dict[str, OutcomeFact] = field(default_factory=dict)
    """What a migration leaves behind, or several from it on, by the file of the first; where that
    was asked for."""
    revision: str = ""
    """What migrations are held against, as it was named."""
    sent: Mapping[str, SentStatement] = field(default_factory=dict)
    """By its text, what pages of the release before sent."""
    drift_before: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """By app, changes without a migration that are no news: an earlier tree had them too."""
    not_checked: set[NotChecked] = field(default_factory=set)
    database: str = ""
    isolation: str = ""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """Migrations that stand in the place of others."""

    texts: Mapping[str, str]
    """By path."""
    chains: Mapping[str, Mapping[str, Any]]
    """First file of those that stand for one -> `files` of all, in order; `rows` (their kind) and
    `many` (tables with many rows) that they are compared on."""


ORIGINAL = Rewritten({}, {})


def run(
    ask: Ask,
    files: Iterable[str] | None,
    base: Base | None = None,
    revision: str = "",
    comparing: Rewritten | None = None,
    known: KnownMigrations | None = None,
    sent: Mapping[str, SentStatement] | None = None,
) -> Generator[Moment, None, Ran]:
    """Runs every migration, and checks those of the project's own that stand in `files`, or all.

    Those that were there at `base`, or at the last tag, are held against what they were. With
    `comparing`, what is checked is told with its SQL and with what it leaves behind. What `known`
    has of them is taken as it is. Each is tried with what pages of the release before `sent`.

    Raises:
        TargetError: the target could not be run, or there is no PostgreSQL.
    """
    ran = Ran(sent=sent or {})
    earlier: dict[str, str] = {}
    if base is None:
        revision, base = last_release(ask.project.root) or ("", None)
    if base is not None:
        ran.revision, earlier = revision, texts_of(base, "*/migrations/*.py")
    config = {
        "command": "migrations",
        "settings": ask.project.settings,
        "python_path": list(ask.python_path),
        "sizes": [*SIZES, LARGE],
        "known": str(known.path) if known else "",
        "tree": known.tree() if known else "",
        "rows_of": ask.configuration.rows,
        "seconds": ask.configuration.migration_seconds,
        "files": None if files is None else sorted(files),
        "fixing": comparing is not None,
        "chains": dict(comparing.chains) if comparing is not None else {},
        "earlier": earlier,
        "sent": sorted(ran.sent),
        "queue": ask.configuration.lock_timeout,
        "waits": ask.configuration.waits,
    }
    project = ask.project
    changes = comparing.texts if comparing is not None else {}
    with Sandbox(project, ask.configuration, changes) as sandbox:
        yield Started(str(project.root), project.settings, project.python, sandbox.isolation)
        try:
            for line in sandbox.run(config):
                if line.get("event") != "records":
                    yield from _told(line, ran)
                elif known is not None:
                    known.save(line)
        finally:
            if ask.debug:
                yield Log(sandbox.log())
        ran.database, ran.isolation = sandbox.database, sandbox.isolation
    return ran


def _told(line: dict[str, Any], ran: Ran) -> Iterator[Moment]:
    try:
        event = parse(line)
    except MismatchError as error:
        ran.not_checked.add(NotChecked("a line of the probe", f"can't be read: {error}"))
        return
    if isinstance(event, MigrationFact):
        ran.facts.append(event)
        ran.not_checked.update(_gaps(event))
        yield Fact("migration", event.label)
    elif isinstance(event, GraphFact):
        ran.graph = event
    elif isinstance(event, OutcomeFact):
        ran.outcomes[event.path] = event
    elif isinstance(event, Event):
        data = event.data
        if event.name == "progress":
            yield Progress(str(data["phase"]), int(data["done"]), int(data["total"]))
        elif event.name == "not_checked":
            ran.not_checked.add(NotChecked(str(data["what"]), str(data["why"])))
        elif event.name == "boot":
            ran.boot = data
            yield Fact("boot", f"Django {data.get('django', '')}")
        elif event.name == "done":
            ran.done = data
        elif event.name == "fatal":
            yield from fatal(data)


def _gaps(fact: MigrationFact) -> Iterator[NotChecked]:
    """What a migration's runs leave open."""
    what = f"migration {fact.label}"
    unfilled = {table: why for each in fact.runs for table, why in each.unfilled.items()}
    for table, why in sorted(unfilled.items()):
        yield NotChecked(what, f"{table} could not be filled: {why}")
    failed = fact.misfit
    if failed is not None and failed.of_data:
        place = f" at {failed.place}" if failed.place else ""
        yield NotChecked(
            what,
            f"not run on rows of every kind: {failed.type}: {failed.message}{place}",
        )
    for sql in sorted({each.sql for run in fact.runs for each in run.statements if each.unknown}):
        yield NotChecked(what, f"its lock is unknown, since it takes no ALGORITHM: {sql[:200]}")
    if fact.waits_unknown:
        yield NotChecked(what, f"who waits, and how long, is not shown: {fact.waits_unknown}")
    if fact.failure is None and not locks.is_measured(fact):
        yield NotChecked(what, "its locks are unknown: it did not run on all rows that were made")


def findings(ask: Ask, ran: Ran) -> list[Finding]:
    """In the order of the migrations, then of their operations."""
    graph = replace(ran.graph, drift=_new_drift(ran))
    seen = Migrations(tuple(ran.facts), graph, ran.revision, ran.sent)
    order = {fact.label: number for number, fact in enumerate(ran.facts)}
    claims = [
        (registered, claim)
        for registered in registry.rules_of_migrations()
        for claim in registered.rule.check(seen)
    ]
    claims.sort(key=lambda each: (order[each[1].fact.label], each[1].operation, each[0].code))
    numbers: Counter[str] = Counter()
    return [_finding(ask, registered, claim, numbers) for registered, claim in claims]


def _new_drift(ran: Ran) -> dict[str, tuple[str, ...]]:
    found = {
        app: tuple(each for each in changes if each not in ran.drift_before.get(app, ()))
        for app, changes in ran.graph.drift.items()
    }
    return {app: changes for app, changes in found.items() if changes}


def _finding(
    ask: Ask, registered: RegisteredOfMigrations, claim: MigrationClaim, numbers: Counter[str]
) -> Finding:
    fact = claim.fact
    place, entries = places(fact.path)
    if 0 <= claim.operation < len(entries):
        place = entries[claim.operation]
    sql = re.sub(r"_[0-9a-f]{8}(?=[_\"\s]|$)", "", claim.sql)
    basis = "\n".join((registered.name, fact.label, str(claim.operation), *claim.tables, sql))
    if claim.sent:
        basis += f"\n{claim.sent[0].shape}"
    number = numbers[basis]
    numbers[basis] += 1
    text = f"{basis}\n{number}" if number else basis
    identity = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:10]
    path = _relative(ask, fact.path)
    where = f"{path}:{place[0]}"
    tried = claim.sent[0].sql if claim.sent else claim.sql
    severity: Severity = claim.severity or registered.rule.severity
    return Finding(
        id=identity,
        rule=registered.name,
        code=registered.code,
        principle="migrations",
        severity=severity,
        message=f"{claim.message}. {where}. {claim.plan}.",
        path=path,
        line=place[0],
        column=place[1],
        template=None,
        endpoints=tuple(
            Endpoint(each.url, each.pattern, each.method, each.role, each.view)
            for each in claim.sent
        ),
        relation_path=(),
        plan=claim.plan,
        verdict="proved",
        before=Measurement(claim.sizes, claim.work),
        after=None,
        fix=None,
        experiment=Experiment(claim.kind, f"django-pro prove {identity}", tried),
        reason=None,
        migration=MigrationEvidence(
            app=fact.app,
            name=fact.name,
            operation=claim.operation,
            sql=claim.sql,
            tables=claim.tables,
            lock=claim.lock,
            blocked=claim.blocked,
            rewrites=claim.rewrites,
            estimate=estimated(claim, ask.configuration.rows),
            waits=tuple(each for each in told_waits(fact) if each.table in claim.tables)
            if claim.work
            else (),
        ),
    )


def runs(ask: Ask, ran: Ran) -> tuple[MigrationRun, ...]:
    """Each migration's locks, in the order in which they ran."""
    return tuple(
        _run_of(ask, fact, fact.runs[min(1, len(fact.runs) - 1)]) for fact in ran.facts if fact.runs
    )


def _run_of(ask: Ask, fact: MigrationFact, run: Run) -> MigrationRun:
    mode, tables = locks.lock_of(run)
    return MigrationRun(
        app=fact.app,
        name=fact.name,
        path=_relative(ask, fact.path),
        lock=locks.spelled(mode),
        tables=tables,
        blocked=locks.blocked(mode) if mode else "",
        rewrites=locks.rewritten(fact),
        reversible=fact.reverse is not None and fact.reverse.possible,
        rows=run.size,
        statements=tuple(
            LockedStatement(
                each.operation,
                each.sql,
                {table: locks.spelled(mode) for table, mode in each.locks.items()},
                each.rewritten,
                sum(each.scanned.values()),
                sum(each.changed.values()),
                each.transaction,
                each.alone,
            )
            for each in run.statements
        ),
        waits=told_waits(fact),
    )


def _relative(ask: Ask, path: str) -> str:
    return os.path.relpath(path, ask.project.root).replace("\\", "/")


def score(ran: Ran, found: Iterable[Finding]) -> Score:
    """A migration is checked when it ran, and passes without an error or a warning."""
    failed = {
        (each.migration.app, each.migration.name)
        for each in found
        if each.migration is not None and each.severity != "info"
    }
    checked = {
        (fact.app, fact.name)
        for fact in ran.facts
        if fact.failure or locks.is_measured(fact) or (fact.app, fact.name) in failed
    }
    open_ = {each.what for each in ran.not_checked if each.what.startswith("migration ")}
    open_ -= {f"migration {app}.{name}" for app, name in checked}
    return scorecard.score("migrations", len(checked), len(checked - failed), len(open_))


def target(ask: Ask, ran: Ran) -> Target:
    """What was run, and how."""
    return Target(
        root=str(ask.project.root),
        settings=ask.project.settings,
        python=ask.project.python,
        python_version=str(ran.boot.get("python", "")),
        django_version=str(ran.boot.get("django", "")),
        database=ran.database,
        isolation=ran.isolation,
        models=0,
        models_filled=0,
        endpoints=0,
        endpoints_ok=0,
        migrations=len(ran.facts),
    )
