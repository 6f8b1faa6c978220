"""Workflow annotations: one line a finding, shown by GitHub beside the changed code.

Format and escapes: GitHub's "Workflow commands" and `@actions/core` `command.ts`.
"""

from __future__ import annotations

from pathlib import Path

from django_pro.core.report import Finding, Report
from django_pro.report import inert
from django_pro.report.repository import from_root

LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def render(report: Report) -> str:
    """Paths are those of the repository that holds the target."""
    root = Path(report.target.root)
    return "".join(_annotation(finding, root) + "\n" for finding in report.findings)


def _annotation(finding: Finding, root: Path) -> str:
    properties = {
        "file": from_root(finding.path, root),
        "line": str(max(finding.line, 1)),
        "col": str(max(finding.column, 0) + 1),
        "title": f"{finding.code} {finding.rule}",
    }
    if not finding.path:
        del properties["file"], properties["line"], properties["col"]
    told = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    message = finding.message
    if finding.plan:
        message += f"\n{finding.plan}"
    message += f"\n{finding.verdict}: {finding.experiment.command}"
    return f"::{LEVELS[finding.severity]} {told}::{_data(inert.block(message))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(inert.line(text)).replace(":", "%3A").replace(",", "%2C")
