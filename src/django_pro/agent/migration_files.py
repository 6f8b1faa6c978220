"""The migrations of a project as files, and those that a request names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent.work import Work

_NUMBERED = re.compile(r"\b\d{4}(?:_\w+)?\b")


@dataclass(frozen=True, slots=True)
class MigrationFile:
    app: str
    """Label."""
    path: Path
    """In the copy."""

    @property
    def name(self) -> str:
        return self.path.stem


def of_app(work: Work, label: str) -> list[MigrationFile]:
    """All of an app, in the order of their names."""
    app = next((each for each in work.original.own_apps() if each.label == label), None)
    folder = work.copy.path(app.folder) / "migrations" if app is not None else Path()
    found = sorted(folder.glob("[0-9]*.py")) if app is not None else []
    return [MigrationFile(label, path) for path in found]


def named(work: Work) -> list[MigrationFile]:
    """Those that the request names, by number or name, and by their app where it is said."""
    text = work.said.text
    wanted = _NUMBERED.findall(text)
    found = [
        each
        for app in work.original.own_apps()
        for each in of_app(work, app.label)
        if any(each.name == name or each.name.startswith(f"{name}_") for name in wanted)
    ]
    said = [each for each in found if re.search(rf"(?<![a-z]){re.escape(each.app)}\b", text)]
    return said if len(found) > 1 and said else found
