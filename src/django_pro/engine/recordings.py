"""Statements that the pages of an earlier commit sent, kept for runs of migrations alone."""

from __future__ import annotations

import contextlib
import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path

from django_pro.core.migrations import SentStatement
from django_pro.core.observed import Group
from django_pro.core.reading import MismatchError, read
from django_pro.engine.cache import drop_old, folder_for, key_of, write
from django_pro.engine.observing import Ask, Seen
from django_pro.sandbox.revision import Base

PREFIX = "sent-"


class Recordings:
    """Those of one commit, by their text."""

    def __init__(self, root: Path, name: str, *, kept: bool = True) -> None:
        """With `kept` false those of earlier runs are not looked at."""
        self.name = name
        self._path = folder_for(root) / name
        self.statements: Mapping[str, SentStatement] = self._read() if kept else {}

    def take(self, seen: Seen, root: Path) -> None:
        """What a run of that commit in the folder `root` showed, in place of others of its shape.

        What can't be written is no error of the audit.
        """
        found = {}
        for request in seen.ordered():
            endpoint = seen.endpoints.get(request.endpoint)
            for group in request.groups:
                if not group.statement or group.sql in found or endpoint is None:
                    continue
                path, line = _place(group, root)
                found[group.sql] = SentStatement(
                    sql=group.statement,
                    shape=group.sql,
                    url=request.url,
                    pattern=endpoint.pattern,
                    method=request.method,
                    role=request.role,
                    view=endpoint.view,
                    path=path,
                    line=line,
                )
        others = {each.shape: each for each in self.statements.values()}
        self.statements = {each.sql: each for each in {**others, **found}.values()}
        told = [dataclasses.asdict(each) for each in self.statements.values()]
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write(self._path, json.dumps(told, separators=(",", ":")).encode())
            drop_old(self._path.parent, f"{PREFIX}*.json")

    def _read(self) -> dict[str, SentStatement]:
        try:
            told = json.loads(self._path.read_text(encoding="utf-8"))
            read_ = [read(SentStatement, each, "statement") for each in told]
        except (OSError, ValueError, TypeError, MismatchError):
            return {}
        return {each.sql: each for each in read_}


def _place(group: Group, root: Path) -> tuple[str, int]:
    """The project's own line that sent a statement; empty and 0 where there is none."""
    for frame in group.ran or group.built:
        if Path(frame.path).is_relative_to(root):
            return Path(frame.path).relative_to(root).as_posix(), frame.line
    return "", 0


def recordings_of(ask: Ask, base: Base, *, kept: bool) -> Recordings:
    """Of the target's pages as they were at `base`."""
    key = key_of([base.commit, ask.project.settings])
    return Recordings(ask.project.root, f"{PREFIX}{key[:16]}.json", kept=kept)
