"""The report as one HTML file, for a browser, a phone or paper.

It needs no network and runs no script; its own Content-Security-Policy allows nothing but its own
style sheet (https://www.w3.org/TR/CSP3/). Whatever the target names is made inert and escaped in
one place: where Jinja writes an expression.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from django_pro.core.report import Finding, MigrationRun, Report
from django_pro.report import inert, phrases
from django_pro.report.source import Excerpt, of_finding
from django_pro.report.timeline import Timeline, timeline

_AROUND = 3
"""Lines of source before and after the one that is meant."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A finding and what stands around it."""

    finding: Finding
    source: Excerpt | None
    run: int | None
    """Number of its migration in the report."""


@dataclass(frozen=True, slots=True)
class _Ran:
    """A migration, its picture and its findings."""

    number: int
    run: MigrationRun
    picture: Timeline | None
    findings: tuple[Finding, ...]


def render(report: Report) -> str:
    """One file, UTF-8."""
    root = Path(report.target.root)
    style = style_sheet()
    runs = _runs(report)
    numbers = {(ran.run.app, ran.run.name): ran.number for ran in runs}
    findings = [
        _Shown(
            finding,
            of_finding(root, finding, _AROUND) if finding.path else None,
            numbers.get((finding.migration.app, finding.migration.name))
            if finding.migration is not None
            else None,
        )
        for finding in report.findings
    ]
    return (
        environment()
        .get_template("report.html")
        .render(
            report=report,
            name=root.name or report.target.root,
            style=Markup(style),  # noqa: S704 - our own file
            policy=policy(style),
            findings=findings,
            telling=[ran for ran in runs if ran.findings or ran.run.blocked in _BLOCKING],
            quiet=[ran for ran in runs if not ran.findings and ran.run.blocked not in _BLOCKING],
            phrases=phrases,
        )
        + "\n"
    )


_BLOCKING = ("readers and writers", "writers")


def _runs(report: Report) -> list[_Ran]:
    return [
        _Ran(number, run, timeline(run), tuple(_of(report.findings, run)))
        for number, run in enumerate(report.migrations)
    ]


def _of(findings: Iterable[Finding], run: MigrationRun) -> Iterable[Finding]:
    return (
        each
        for each in findings
        if each.migration is not None
        and (each.migration.app, each.migration.name) == (run.app, run.name)
    )


def style_sheet() -> str:
    """What our pages look like."""
    return (files("django_pro.report") / "page" / "style.css").read_text(encoding="utf-8")


def environment() -> Environment:
    """Of our pages: every value is made inert and escaped."""
    environment = Environment(
        loader=PackageLoader("django_pro.report", "page"),
        autoescape=True,
        finalize=_inert,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["share"] = _share
    environment.filters["cut"] = _cut
    environment.filters["one_line"] = inert.line
    environment.filters["milliseconds"] = phrases.milliseconds
    return environment


def _inert(value: Any) -> Any:
    """Every expression's value, right before it is escaped."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return inert.block(value)
    return value


def _share(part: float, whole: float) -> str:
    """As SVG takes it: pictures are as wide as their place, and their texts keep their size."""
    return f"{part / whole * 100 if whole else 0:.3f}%"


def _cut(text: str, length: int) -> str:
    text = inert.line(text)
    return text if len(text) <= length else text[: length - 1] + "…"


def policy(style: str) -> str:
    """A Content-Security-Policy that allows nothing but this style sheet."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
