"""Whether a change leaves alone all that migrations are run with."""

from __future__ import annotations

import os
from pathlib import Path

from django_pro.agent.work import Work
from django_pro.engine.snapshot import Imports, contents, names_in

_PAGES = frozenset({".html", ".md", ".css", ".js"})
_ENTRIES = ("__init__.py", "apps.py", "manage.py", "conftest.py")
"""Files of an app that run before its migrations do."""


def are_kept(work: Work) -> bool:
    """Whether every file that the change touches is a page, or Python that neither settings nor
    apps, models and migrations import."""
    before, after = work.copy.changes()
    changed = {os.path.realpath(each) for each in (*before, *after)}
    if any(Path(each).suffix not in (".py", *_PAGES) for each in changed):
        return False
    changed = {each for each in changed if each.endswith(".py")}
    return not changed or not changed & _run_first(work)


def _run_first(work: Work) -> set[str]:
    """Files of the project and the copy that are loaded with its models or run with its migrations,
    as paths of the user's project."""
    found: set[str] = set()
    for root in (work.copy.original_root, work.copy.root):
        paths = contents([root])
        imports = Imports([root], paths, names_in)
        start = [each for each in paths if _starts(work, root, each)]
        # They name the URLs, and those every view.
        stop = frozenset(each for each in start if _names_all(work, root, each))
        for each in imports.closure(start, stop):
            found.add(os.path.realpath(work.copy.original_root / os.path.relpath(each, root)))
    return found


def _starts(work: Work, root: Path, path: str) -> bool:
    place = Path(os.path.relpath(path, root))
    original = str(work.copy.original_root / place)
    return place.suffix == ".py" and (
        "migrations" in place.parts
        or place.name in _ENTRIES
        or _names_all(work, root, path)
        or any(original == each.path for each in work.original.models)
        or place.stem == "models"
        or "models" in place.parts
    )


def _names_all(work: Work, root: Path, path: str) -> bool:
    """Whether it is of the settings, or starts the project."""
    place = Path(os.path.relpath(path, root))
    original = work.copy.original_root / place
    settings = Path(work.original.settings_file)
    is_theirs = original == settings or settings == original.with_name("__init__.py")
    return is_theirs or place.name == "manage.py" or "settings" in place.as_posix().lower()
