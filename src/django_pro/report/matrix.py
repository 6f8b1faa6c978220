"""The access matrix for a terminal, a script, a spreadsheet and a browser."""

from __future__ import annotations

import csv
import dataclasses
import json
from collections.abc import Callable, Mapping
from io import StringIO
from pathlib import Path

from markupsafe import Markup
from rich.console import Console
from rich.table import Table
from rich.text import Text

from django_pro.core.report import Report
from django_pro.report import inert
from django_pro.report.phrases import counted

_ORDER = ("anonymous", "other", "colleague", "owner", "staff", "superuser")


def actors(report: Report) -> list[str]:
    """Columns: the least powerful first, groups last."""
    found = {actor for row in report.access for actor in row.cells}
    known = [actor for actor in _ORDER if actor in found]
    return [*known, *sorted(found - set(known))]


def show(report: Report, console: Console) -> None:
    """Each endpoint and method with its states, and who gets each."""
    everyone = actors(report)
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(overflow="fold", ratio=2)
    grid.add_column(overflow="fold", ratio=3)
    for row in report.access:
        states: dict[str, list[str]] = {}
        for actor in everyone:
            if actor in row.cells:
                states.setdefault(row.cells[actor], []).append(actor)
        told = Text()
        for state, who in states.items():
            told.append(inert.line(state), style=_style(state))
            shared = len(states) == 1
            told.append(inert.line(f": {'everyone' if shared else ', '.join(who)}"))
            told.append("\n")
        told.rstrip()
        grid.add_row(Text(inert.line(f"{row.method} {row.pattern}")), told)
    console.print(grid)
    if report.not_checked:
        left = f"{counted(len(report.not_checked), 'method')} not checked"
        console.print(Text(f"{left}; `django-pro audit --only security` says why", "dim"))


def _style(state: str) -> str:
    if state.startswith("2"):
        return "yellow" if "," in state else "green"
    return "red" if state.startswith(("5", "no answer")) else "dim"


def _json(report: Report) -> str:
    content = {
        "schema": report.schema,
        "tool": report.tool,
        "target": dataclasses.asdict(report.target),
        "actors": actors(report),
        "access": [dataclasses.asdict(row) for row in report.access],
        "not_checked": [dataclasses.asdict(each) for each in report.not_checked],
    }
    return json.dumps(content, indent=2) + "\n"


def _csv(report: Report) -> str:
    columns = actors(report)
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["method", "pattern", "view", *columns])
    for row in report.access:
        cells = (row.cells.get(actor, "") for actor in columns)
        writer.writerow([*map(_plain, (row.method, row.pattern, row.view)), *map(_plain, cells)])
    return stream.getvalue()


def _plain(text: str) -> str:
    """No spreadsheet takes it for a formula."""
    told = inert.line(text)
    return f"'{told}" if told.startswith(("=", "+", "-", "@")) else told


def _html(report: Report) -> str:
    from django_pro.report import html  # jinja2 takes time to load

    style = html.style_sheet()
    page = html.environment().get_template("matrix.html")
    told = page.render(
        report=report,
        name=Path(report.target.root).name or report.target.root,
        actors=actors(report),
        style=Markup(style),  # noqa: S704 - our own file
        policy=html.policy(style),
    )
    return told + "\n"


RENDERED: Mapping[str, Callable[[Report], str]] = {"json": _json, "csv": _csv, "html": _html}
