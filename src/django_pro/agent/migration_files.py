"""The migrations of a project as files, and those that a request names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent.work import NotProvenError, Work

_NUMBERED = re.compile(r"\b\d{4}(?:_\w+)?\b")
RELEASED = re.compile(
    r"((?:\b\d{4}(?:_\w+)?(?:, ?| and | ?& ?| to |\s?-\s?)?)+) (?:is|are|was|were|has|have)"
    r"(?: been)?(?: already| long)? (?:live|in production|out|deployed|applied|released|run)\b"
    r"(?! (?:nowhere|by nobody))"
)
"""Migrations that are said to have run on a server."""


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


def released(work: Work) -> set[str]:
    """Numbers of the migrations that are said to have run on a server."""
    spans = RELEASED.findall(work.said.text)
    return {number for each in spans for number in re.findall(r"\b\d{4}", each)}


def only_named(work: Work) -> MigrationFile:
    """The one that the request is about.

    Raises:
        NotProvenError: none is named, or several are.
    """
    found = named(work)
    if len(found) > 1:
        # `it must be possible to migrate back to 0001`
        ends = re.findall(
            r"\b(?:back to|down to|to|from|before|after|until|migrate) (?:\w+[/. ])?(\d{4})(?!\d)",
            work.said.text,
        )
        gone = {*ends, *released(work)}
        rest = [each for each in found if each.name[:4] not in gone]
        found = rest if len(rest) == 1 else found
    if len(found) != 1:
        listed = ", ".join(f"{each.app}.{each.name}" for each in found) or "none"
        raise NotProvenError(f"One migration has to be named; found: {listed}. Nothing is written.")
    return found[0]


def before(work: Work, file: MigrationFile) -> str:
    """The migration that stands before it in its app.

    Raises:
        NotProvenError: it is the first.
    """
    names = [each.name for each in of_app(work, file.app)]
    at = names.index(file.name)
    if not at:
        raise NotProvenError(f"{file.name} is the first migration: nothing is before it.")
    return names[at - 1]
