"""One typed table of verbs; every face is thin over it."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from django_pro.core import file_names
from django_pro.core.configuration import Configuration, load, override
from django_pro.core.errors import DjangoProError, TargetError, UsageError
from django_pro.engine import (
    access_matrix,
    checkup,
    pipeline,
    registry,
    table_rows,
)
from django_pro.engine import baseline as known
from django_pro.engine.checkup import Diagnosis
from django_pro.engine.events import Done, Moment
from django_pro.engine.observing import Ask
from django_pro.engine.snapshot import packages
from django_pro.report.sarif import RulePage
from django_pro.sandbox import Project, find_project, find_root
from django_pro.sandbox.revision import base_of
from django_pro.sandbox.statistics import table_sizes

Given = Mapping[str, Any]
"""Configuration that the caller gives, by field; None is not given."""


@dataclass(frozen=True, slots=True)
class AuditRequest:
    path: Path
    given: Given = field(default_factory=dict)
    cache: bool = True
    debug: bool = False
    baseline: Path | None = None
    """File of known findings; the one in the project's folder, if it is there, when not given."""
    no_baseline: bool = False
    since: str | None = None
    """A revision: only what the working tree brought in since its merge base is reported."""
    stats: Path | None = None
    """Statistics file: rows of tables on the user's server."""


@dataclass(frozen=True, slots=True)
class BaselineRequest:
    path: Path
    output: Path | None = None
    """Where to write it; in the project's folder when not given."""
    given: Given = field(default_factory=dict)
    cache: bool = True
    debug: bool = False


@dataclass(frozen=True, slots=True)
class ProveRequest:
    path: Path
    finding_id: str
    given: Given = field(default_factory=dict)
    debug: bool = False


@dataclass(frozen=True, slots=True)
class MatrixRequest:
    path: Path
    accept: bool = False
    """Write the project's access-matrix.toml."""
    given: Given = field(default_factory=dict)
    debug: bool = False


@dataclass(frozen=True, slots=True)
class FixRequest:
    path: Path
    findings: tuple[str, ...] = ()
    """Ids; all findings when neither these nor rules are given."""
    rules: tuple[str, ...] = ()
    """Names or codes."""
    write: bool = False
    include_review: bool = False
    allow_dirty: bool = False
    tests: str = ""
    """Command that runs the project's own tests; those beside the changed files where empty."""
    no_tests: bool = False
    with_test: bool = False
    since: str | None = None
    """A revision: what migrations stand in it are released, and stay as they are."""
    given: Given = field(default_factory=dict)
    cache: bool = True
    debug: bool = False


@dataclass(frozen=True, slots=True)
class DoctorRequest:
    path: Path
    given: Given = field(default_factory=dict)
    debug: bool = False


def audit(request: AuditRequest) -> Iterator[Moment]:
    """Runs the target and tells what it finds; the last moment holds the report.

    Raises:
        UsageError: the baseline can't be read, or there is no tree to hold the findings against.
    """
    given = dict(request.given)
    if request.stats is not None:
        given["rows"] = {**table_rows.load(request.stats), **(given.get("rows") or {})}
    ask = asked(request.path, given, request.debug)
    return pipeline.audit(ask, cache=request.cache, against=_against(ask, request))


def baseline(request: BaselineRequest) -> Iterator[Moment]:
    """Audits the target and writes its findings down as known; the last moment holds the report.

    Raises:
        UsageError: the file can't be written.
        TargetError: nothing of the target could be checked.
    """
    ask = asked(request.path, request.given, request.debug)
    path = request.output or ask.project.root / file_names.BASELINE
    known.refuse_unwritable(path)
    for moment in pipeline.audit(ask, cache=request.cache):
        if isinstance(moment, Done):
            report = moment.report
            if report.unexamined:
                raise TargetError(f"Nothing was checked: {report.unexamined}")
            use = known.write(path, report.findings, ask.project.root)
            moment = Done(replace(report, baseline=use))
        yield moment


def prove(request: ProveRequest) -> Iterator[Moment]:
    """Runs one finding's experiment again; the report holds that finding, or none."""
    ask = asked(request.path, request.given, request.debug)
    return pipeline.prove(ask, request.finding_id)


def matrix(request: MatrixRequest) -> Iterator[Moment]:
    """Requests each endpoint as each kind of user; the last moment's report holds the matrix.

    Raises:
        UsageError: a part of it is to be accepted, or the file can't be written.
        TargetError: nothing of the target could be checked.
    """
    ask = asked(request.path, {**request.given, "only": ("security",)}, request.debug)
    if request.accept and ask.configuration.url:
        raise UsageError("--accept writes the whole matrix, and --url asks for a part of it")
    for moment in pipeline.matrix(ask):
        if isinstance(moment, Done) and request.accept:
            if moment.report.unexamined:
                raise TargetError(f"Nothing was checked: {moment.report.unexamined}")
            access_matrix.accept(ask.project.root, moment.report.access)
        yield moment


def fix(request: FixRequest) -> Iterator[Moment]:
    """Tries a change for each finding; the last moment holds what is proved.

    Raises:
        UsageError: there is no such finding or rule, or what would be written is uncommitted.
    """
    # Other verbs start without what is for this one alone.
    from django_pro.engine import fixing, migration_fixes, request_fixes

    rules = tuple(explain(name).name for name in request.rules)
    ask = asked(request.path, request.given, request.debug)
    wanted = fixing.Wanted(
        findings=request.findings,
        rules=rules,
        write=request.write,
        include_review=request.include_review,
        allow_dirty=request.allow_dirty,
        tests=request.tests,
        no_tests=request.no_tests,
        with_test=request.with_test,
    )
    if migration_fixes.is_meant(ask, wanted):
        base = base_of(ask.project.root, request.since) if request.since is not None else None
        return migration_fixes.fix(ask, wanted, base)
    if request.since is not None:
        raise UsageError("--since goes with migrations: add --only migrations")
    if request_fixes.is_meant(ask, wanted):
        return request_fixes.fix(ask, wanted)
    return fixing.fix(ask, wanted, cache=request.cache)


@dataclass(frozen=True, slots=True)
class StatsRequest:
    path: Path
    given: Given = field(default_factory=dict)


def stats(request: StatsRequest) -> str:
    """Rows and sizes of the tables of the database that is named, as the text of a file.

    Raises:
        UsageError: no database is named.
    """
    url = request.given.get("database_url")
    if not url:
        raise UsageError("Name the database", next_step="--database-url postgres://host/name")
    configuration = override(load(find_root(request.path)), **request.given)
    project = _project(find_root(request.path), configuration)
    return table_rows.rendered(table_sizes(project.python, str(url)))


def doctor(request: DoctorRequest) -> Diagnosis:
    """Whether and how a target can be run."""
    return checkup.examine(lambda: asked(request.path, request.given, request.debug))


def rules() -> tuple[RulePage, ...]:
    """Every rule's page, by code."""
    pages = [RulePage(each.code, each.name, each.summary, each.page) for each in registry.rules()]
    pages += [
        RulePage(each.code, each.name, each.summary, each.page)
        for each in registry.rules_of_migrations()
    ]
    pages += [
        RulePage(each.code, each.name, each.summary, each.page)
        for each in registry.rules_of_waivers()
    ]
    pages += [
        RulePage(each.code, each.name, each.summary, each.page)
        for each in registry.rules_of_requests()
    ]
    pages += [
        RulePage(each.code, each.name, each.summary, each.page)
        for each in registry.rules_of_settings()
    ]
    return tuple(sorted(pages, key=lambda page: page.code))


def explain(name: str) -> RulePage:
    """The page of a rule, by its name or code."""
    pages = rules()
    for page in pages:
        if name.lower() in (page.name, page.code.lower()):
            return page
    names = [page.name for page in pages]
    close = difflib.get_close_matches(name.lower(), names, n=1, cutoff=0.4)
    hint = f"Did you mean {close[0]}? " if close else ""
    raise UsageError(
        f"There is no rule {name!r}", next_step=f"{hint}`django-pro rules` lists them."
    )


def _against(ask: Ask, request: AuditRequest) -> pipeline.Against:
    root = ask.project.root
    if request.no_baseline and request.baseline is not None:
        raise UsageError("--baseline and --no-baseline contradict each other")
    path = request.baseline or root / file_names.BASELINE
    found = None
    if not request.no_baseline:
        found = known.load(path, required=request.baseline is not None)
    return pipeline.Against(
        baseline=found,
        baseline_path=known.shown(path, root),
        base=base_of(root, request.since) if request.since is not None else None,
        revision=request.since or "",
    )


def asked(path: Path, given: Given, debug: bool) -> Ask:
    """The project at a path, found, and how it is to be run."""
    root = find_root(path)
    configured = load(root)
    configuration = override(configured, **given)
    project = _project(root, configuration)
    whole = configuration.covers(configured)
    return Ask(project, configuration, packages(project.python), debug, whole)


def _project(root: Path, configuration: Configuration) -> Project:
    return find_project(root, settings=configuration.settings, python=configuration.python)


@dataclass(frozen=True, slots=True)
class Verb:
    """What a face needs to offer a verb."""

    summary: str
    takes: type
    run: Callable[..., object]
    effect: Literal["runs the target", "reads", "writes"]


VERBS: Mapping[str, Verb] = {
    "audit": Verb(
        "Run the project and report what is wrong", AuditRequest, audit, "runs the target"
    ),
    "baseline": Verb(
        "Accept today's findings, and fail on new ones alone",
        BaselineRequest,
        baseline,
        "runs the target",
    ),
    "matrix": Verb(
        "What each kind of user gets of each endpoint", MatrixRequest, matrix, "runs the target"
    ),
    "prove": Verb("Repeat the proof of a finding", ProveRequest, prove, "runs the target"),
    "fix": Verb("Change the source, and prove the change", FixRequest, fix, "runs the target"),
    "explain": Verb("The page of a rule", str, explain, "reads"),
    "rules": Verb("All rules", type(None), rules, "reads"),
    "stats": Verb("Rows and sizes of your tables, as a file", StatsRequest, stats, "reads"),
    "doctor": Verb("Can this project be run, and how", DoctorRequest, doctor, "runs the target"),
}
"""All of them; nothing of the target is changed by any, but by `fix` when it is asked to write, and
by `baseline` and `matrix`, which write their one file."""

__all__ = [
    "VERBS",
    "AuditRequest",
    "BaselineRequest",
    "Diagnosis",
    "DjangoProError",
    "DoctorRequest",
    "FixRequest",
    "MatrixRequest",
    "ProveRequest",
    "RulePage",
    "StatsRequest",
    "asked",
    "audit",
    "baseline",
    "doctor",
    "explain",
    "fix",
    "matrix",
    "prove",
    "rules",
    "stats",
]
