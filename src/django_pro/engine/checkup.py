"""`doctor`: each thing that an audit needs, whether it is there, and what to do where not."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from django_pro.core.errors import DjangoProError
from django_pro.engine import pipeline
from django_pro.engine.events import Done
from django_pro.engine.observing import Ask

FULL = "mount, process and network namespaces"


@dataclass(frozen=True, slots=True)
class Check:
    name: str
    state: Literal["ok", "warning", "error"]
    found: str
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    runs: bool
    checks: tuple[Check, ...]


def examine(find: Callable[[], Ask]) -> Diagnosis:
    """Finds the project, boots it and makes its tables; requests no page."""
    checks = [_own()]
    try:
        for check in _steps(find):
            checks.append(check)  # noqa: PERF402 what was found before an error is kept
    except DjangoProError as error:
        where = f", at {error.where}" if error.where else ""
        checks.append(Check("run", "error", f"{error.what}{where}", error.next_step))
    return Diagnosis(all(check.state != "error" for check in checks), tuple(checks))


def _own() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    return Check("django-pro", "ok", f"runs in Python {version} at {sys.executable}")


def _steps(find: Callable[[], Ask]) -> Iterator[Check]:
    ask = find()
    for sentence in ask.project.found:
        yield Check("found", "ok", sentence)
    project = ask.project
    yield Check(
        "versions", "ok", f"Python {project.python_version}, Django {project.django_version}"
    )
    report = None
    for moment in pipeline.rehearse(ask):
        if isinstance(moment, Done):
            report = moment.report
    if report is None:
        raise AssertionError("a rehearsal ends with a report or an error")
    target = report.target
    yield Check("database", "ok", target.database)
    if target.isolation.startswith(FULL):
        yield Check("isolation", "ok", target.isolation)
    else:
        yield Check(
            "isolation",
            "warning",
            target.isolation,
            "Full isolation needs Linux, and root or user namespaces.",
        )
    yield Check(
        "pages",
        "ok" if target.endpoints else "warning",
        f"{target.endpoints} endpoints to request",
        "" if target.endpoints else "Is ROOT_URLCONF the right one? Name it with --settings.",
    )
    for entry in report.not_checked:
        yield Check("not checked", "warning", f"{entry.what}: {entry.why}")
