"""Copies of files of our own. `shutil` opens them by an `open` that a project may have replaced."""

from __future__ import annotations

import functools
import os
import shutil
from typing import Any

_CHUNK = 1 << 20


def copy_file(source: str | os.PathLike[str], target: str | os.PathLike[str]) -> Any:
    """Copy what is in a file; returns the target, as a `copy_function` of `shutil` does."""
    with open(source, "rb") as one, open(target, "wb") as other:
        while chunk := one.read(_CHUNK):
            other.write(chunk)
    return target


copy_tree = functools.partial(shutil.copytree, copy_function=copy_file, dirs_exist_ok=True)
