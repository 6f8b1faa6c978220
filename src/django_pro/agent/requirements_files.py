"""Packages that a change begins to use, named where the project names what it needs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from django_pro.agent.needed import PYPI
from django_pro.agent.work import Work
from django_pro.edits import EditError, requirements

_FILES = (
    "requirements.in", "requirements/base.in", "requirements/common.in", "requirements/base.txt",
    "requirements/common.txt", "requirements/requirements.txt", "requirements.txt",
    "pyproject.toml",
)  # fmt: skip
_DJANGO = "django"


def name_package(work: Work, package: str) -> None:
    """Names a package, by its module, in the file that names Django. Where none does, or it can't
    be written, the answer says what to do; where nothing was changed, nothing is to be named."""
    if not work.copy.changes()[1]:
        return
    name = PYPI[package]
    found = [(path, text) for path, text in _held(work) if _DJANGO in _names(path, text)]
    held = [each for each in _held(work) if name in _names(*each)]
    if held:
        return
    for path, text in found:
        version = work.web.versions.get(package, "")
        try:
            new = requirements.with_package(text, name, version, toml=path.suffix == ".toml")
        except EditError:
            continue
        work.copy.write(path, new)
        return
    work.assumed.append(f"`{name}` is to be named in the project's requirements: add it there.")


def _names(path: Path, text: str) -> set[str]:
    return requirements.names(text, toml=path.suffix == ".toml")


def _held(work: Work) -> Iterator[tuple[Path, str]]:
    """Files from the folder of manage.py up to the repository's, with their texts."""
    root, top = work.copy.root, work.copy.copy
    for folder in (root, *root.parents):
        if not folder.is_relative_to(top):
            return
        for name in _FILES:
            path = Path(os.path.relpath(folder / name, root))
            if work.copy.path(path).is_file():
                yield path, work.copy.read(path)
