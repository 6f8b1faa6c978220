"""Where the target stands in its repository: forges want paths from the repository's root."""

from __future__ import annotations

import posixpath
from pathlib import Path


def root_of(target: Path) -> Path:
    """The folder that holds `.git`, or the target itself."""
    for folder in (target, *target.parents):
        if (folder / ".git").exists():
            return folder
    return target


def from_root(path: str, target: Path) -> str:
    """`path`, which is relative to the target, relative to the repository; absolute ones stay."""
    if Path(path).is_absolute():
        return path
    prefix = target.relative_to(root_of(target)).as_posix()
    return posixpath.normpath(f"{prefix}/{path}")
