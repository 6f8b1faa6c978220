"""What the target's interpreter has installed, read from its folders; nothing of it is imported."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from django_pro.sandbox import answer_of

_ASK = (
    "import json, sysconfig; found = sysconfig.get_paths();"
    "print(json.dumps([found['purelib'], found['platlib']]))"
)


def site_packages(python: str) -> list[Path]:
    """Folders of packages of an interpreter; it is started only where it is in no environment."""
    environment = Path(os.path.abspath(python)).parent.parent
    if (environment / "pyvenv.cfg").is_file():
        found = [
            *environment.glob("lib*/python3*/site-packages"),
            environment / "Lib/site-packages",
        ]
        return list(dict.fromkeys(each.resolve() for each in found if each.is_dir()))
    try:
        answer = answer_of([python, "-I", "-c", _ASK], 20)
        told = json.loads(answer.splitlines()[-1])
    except (OSError, ValueError, IndexError, subprocess.SubprocessError):
        return []
    return [Path(each) for each in dict.fromkeys(told) if os.path.isdir(each)]


def versions(folders: list[Path]) -> dict[str, tuple[str, Path]]:
    """Distribution -> its version and its folder; names as PEP 503 writes them."""
    found: dict[str, tuple[str, Path]] = {}
    for folder in folders:
        for name, version in _in(folder):
            found.setdefault(name, (version, folder))
    return found


def _in(folder: Path) -> Iterator[tuple[str, str]]:
    for entry in os.scandir(folder):
        name, ending = os.path.splitext(entry.name)
        if ending == ".dist-info" and "-" in name:
            distribution, _, version = name.rpartition("-")
            yield re.sub(r"[-_.]+", "-", distribution).lower(), version
