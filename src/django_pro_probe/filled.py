"""Filled databases, kept for runs of the same target with other code.

Trials of a change are compared with what was seen before it. On the same rows they can be, also
where the change is in a model, and none of them waits for the rows to be made again.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from contextlib import suppress
from typing import Any

from django.conf import settings

from django_pro_probe import database, files

_FACTS = "facts.json"
_MEDIA = "media"


def keep(folder: str, index: int, facts: dict[str, Any]) -> None:
    """Keep all databases and the media folder, with what is known of their rows.

    Nothing is kept where a database is not SQLite, or where the folder can't be written.
    """
    paths = database.sqlite_paths()
    if paths is None:
        return
    with suppress(OSError):
        os.makedirs(folder, exist_ok=True)
        part = tempfile.mkdtemp(dir=folder, suffix=".part")
        try:
            for alias, path in paths.items():
                files.copy_file(path, database.file_of(part, alias))
            if os.path.isdir(settings.MEDIA_ROOT):
                files.copy_tree(settings.MEDIA_ROOT, os.path.join(part, _MEDIA))
            with open(os.path.join(part, _FACTS), "w", encoding="utf-8") as file:
                json.dump(facts, file)
            target = os.path.join(folder, str(index))
            shutil.rmtree(target, ignore_errors=True)
            os.rename(part, target)
        finally:
            shutil.rmtree(part, ignore_errors=True)


def restore(folder: str, index: int) -> dict[str, Any] | None:
    """Put back what `keep` kept and return its facts; None where nothing was kept."""
    source = os.path.join(folder, str(index))
    paths = database.sqlite_paths()
    if paths is None:
        return None
    try:
        with open(os.path.join(source, _FACTS), encoding="utf-8") as file:
            facts: dict[str, Any] = json.load(file)
        kept = {path: database.file_of(source, alias) for alias, path in paths.items()}
        if not all(map(os.path.exists, kept.values())):
            return None
    except (OSError, ValueError):  # there is none, or another run is about to replace it
        return None
    database.close_all()
    for path, copy in kept.items():
        files.copy_file(copy, path)
    media = os.path.join(source, _MEDIA)
    if os.path.isdir(media):
        files.copy_tree(media, settings.MEDIA_ROOT)
    return facts
