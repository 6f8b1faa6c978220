"""What runs of migrations learned, kept by content for the next run of the same project.

The probe makes the keys (`django_pro_probe.migrating.known`): a migration's record holds while its
file and those of all migrations before it are the same.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Any

from django_pro.engine.cache import drop_old, folder_for, write
from django_pro.engine.observing import Ask, way
from django_pro.engine.snapshot import contents

_MOST = 3000
"""Records kept: several branches of a large project."""


class KnownMigrations:
    """The records of one project, asked for in one way."""

    def __init__(self, ask: Ask) -> None:
        self._folder = folder_for(ask.project.root) / "migrations"
        self.path = self._folder / f"{way(ask)[:16]}.json"
        self._roots = [ask.project.root, *ask.installed.editable]

    def tree(self) -> str:
        """Digest of the project without its migrations, for those that use code of it."""
        digest = hashlib.sha256()
        for path, content in sorted(contents(self._roots).items()):
            if not (path.endswith(".py") and PurePath(path).parent.name == "migrations"):
                digest.update(f"{path}\0{content}\0".encode())
        return digest.hexdigest()

    def save(self, told: Mapping[str, Any]) -> None:
        """Keeps what this run knows beside what was known; an unwritable cache is no error."""
        records = {**self._records(), **told["records"]}
        newest = dict(list(records.items())[-_MOST:])
        whole = json.dumps({"records": newest, "order": told["order"]}, separators=(",", ":"))
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write(self.path, whole.encode())
            drop_old(self._folder, "*.json")

    def _records(self) -> dict[str, Any]:
        """Those that are kept; what can't be read is forgotten."""
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))["records"]
        except (OSError, ValueError, KeyError, TypeError):
            with contextlib.suppress(OSError):
                Path(self.path).unlink(missing_ok=True)
            return {}
        return dict(found)
