"""One typed table of verbs; every face is thin over it."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from django_pro.core.configuration import Configuration, load, override
from django_pro.core.errors import DjangoProError, UsageError
from django_pro.engine import checkup, fixing, pipeline, registry
from django_pro.engine.checkup import Diagnosis
from django_pro.engine.events import Moment
from django_pro.engine.observing import Ask
from django_pro.engine.snapshot import packages
from django_pro.report.sarif import RulePage
from django_pro.sandbox import Project, find_project, find_root

Given = Mapping[str, Any]
"""Configuration that the caller gives, by field; None is not given."""


@dataclass(frozen=True, slots=True)
class AuditRequest:
    path: Path
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
    """Command that runs the project's own tests, before and after."""
    given: Given = field(default_factory=dict)
    cache: bool = True
    debug: bool = False


@dataclass(frozen=True, slots=True)
class DoctorRequest:
    path: Path
    given: Given = field(default_factory=dict)
    debug: bool = False


def audit(request: AuditRequest) -> Iterator[Moment]:
    """Runs the target and tells what it finds; the last moment holds the report."""
    ask = _ask(request.path, request.given, request.debug)
    return pipeline.audit(ask, cache=request.cache)


def prove(request: ProveRequest) -> Iterator[Moment]:
    """Runs one finding's experiment again; the report holds that finding, or none."""
    ask = _ask(request.path, request.given, request.debug)
    return pipeline.prove(ask, request.finding_id)


def fix(request: FixRequest) -> Iterator[Moment]:
    """Tries a change for each finding; the last moment holds what is proved.

    Raises:
        UsageError: there is no such finding or rule, or what would be written is uncommitted.
    """
    rules = tuple(explain(name).name for name in request.rules)
    ask = _ask(request.path, request.given, request.debug)
    return fixing.fix(
        ask,
        fixing.Wanted(
            findings=request.findings,
            rules=rules,
            write=request.write,
            include_review=request.include_review,
            allow_dirty=request.allow_dirty,
            tests=request.tests,
        ),
        cache=request.cache,
    )


def doctor(request: DoctorRequest) -> Diagnosis:
    """Whether and how a target can be run."""
    return checkup.examine(lambda: _ask(request.path, request.given, request.debug))


def rules() -> tuple[RulePage, ...]:
    """Every rule's page, by code."""
    return tuple(
        RulePage(rule.code, rule.name, rule.summary, rule.page)
        for rule in sorted(registry.rules(), key=lambda rule: rule.code)
    )


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


def _ask(path: Path, given: Given, debug: bool) -> Ask:
    root = find_root(path)
    configuration = override(load(root), **given)
    project = _project(root, configuration)
    return Ask(project, configuration, packages(project.python), debug)


def _project(root: Path, configuration: Configuration) -> Project:
    return find_project(root, settings=configuration.settings, python=configuration.python)


@dataclass(frozen=True, slots=True)
class Verb:
    """What a face needs to offer a verb."""

    summary: str
    takes: type
    run: Callable[..., object]
    effect: Literal["runs the target", "reads"]


VERBS: Mapping[str, Verb] = {
    "audit": Verb(
        "Run the project and report what is wrong", AuditRequest, audit, "runs the target"
    ),
    "prove": Verb("Repeat the proof of a finding", ProveRequest, prove, "runs the target"),
    "fix": Verb("Change the source, and prove the change", FixRequest, fix, "runs the target"),
    "explain": Verb("The page of a rule", str, explain, "reads"),
    "rules": Verb("All rules", type(None), rules, "reads"),
    "doctor": Verb("Can this project be run, and how", DoctorRequest, doctor, "runs the target"),
}
"""All of them; nothing of the target is changed by any, but by `fix` when it is asked to write."""

__all__ = [
    "VERBS",
    "AuditRequest",
    "Diagnosis",
    "DjangoProError",
    "DoctorRequest",
    "FixRequest",
    "ProveRequest",
    "RulePage",
    "audit",
    "doctor",
    "explain",
    "fix",
    "prove",
    "rules",
]
