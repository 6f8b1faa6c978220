"""The files that a project's settings stand in, and changes to them in the copy."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from django_pro.agent.work import NotProvenError, Work
from django_pro.edits import EditError, settings_file
from django_pro.sandbox import place_of


class SettingsFiles:
    """A settings module, that of manage.py unless it is given, and the project's own modules that
    it takes all from."""

    def __init__(self, work: Work, first: Path | None = None) -> None:
        self.work = work
        self.first = first

    @cached_property
    def paths(self) -> tuple[Path, ...]:
        """Absolute, of the original; the settings module first.

        Raises:
            TargetError: the project does not load.
        """
        found: dict[Path, None] = {}
        waiting = [self.first or Path(self.work.original.settings_file)]
        while waiting:
            path = waiting.pop(0)
            if path in found or not self.work.original.is_own(str(path)):
                continue
            found[path] = None
            waiting += self._starred(path)
        if not found:
            raise NotProvenError("The settings module is not a file of the project.")
        return tuple(found)

    @property
    def is_split(self) -> bool:
        return len(self.paths) > 1

    @cached_property
    def base(self) -> Path:
        """Where a setting goes that is not there yet: into the given module, else beside
        INSTALLED_APPS."""
        return self.first or self.holding("INSTALLED_APPS") or self.paths[0]

    def holding(self, name: str) -> Path | None:
        """The file that gives a setting its value, as seen from the settings module."""
        for path in self.paths:
            if name in settings_file.names(self.text(path)):
                return path
        return None

    def text(self, path: Path) -> str:
        return self.work.copy.read(path)

    def value(self, name: str) -> ast.expr | None:
        path = self.holding(name)
        return settings_file.names(self.text(path)).get(name) if path else None

    def key(self, name: str, *keys: str) -> ast.expr | None:
        """What stands at a key of a setting that is written as a dictionary."""
        path = self.holding(name)
        return settings_file.value_of(self.text(path), name, *keys) if path else None

    def edit(self, name: str, change: Callable[[str], str]) -> bool:
        """Changes the file that holds a setting, or `base`; whether anything differs.

        Raises:
            NotProvenError: the setting is built in a way that is not understood.
        """
        path = self.holding(name) or self.base
        before = self.text(path)
        try:
            after = change(before)
        except EditError as error:
            shown = self.work.copy.name(path)
            raise NotProvenError(
                f"{shown}: {error}. Nothing is written: a change there has to be made by hand."
            ) from None
        if after != before:
            self.work.copy.write(path, after)
        return after != before

    def _starred(self, path: Path) -> list[Path]:
        try:
            tree = ast.parse(self.text(path))
        except (SyntaxError, ValueError):
            return []
        root = Path(self.work.original.root)
        found = []
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and any(each.name == "*" for each in node.names):
                module = node.module or ""
                if node.level:
                    inner = path.parents[node.level - 1].joinpath(*module.split("."))
                else:
                    inner = place_of(root, module)
                found += [
                    each
                    for each in (inner.with_suffix(".py"), inner / "__init__.py")
                    if each.is_file()
                ]
        return found
