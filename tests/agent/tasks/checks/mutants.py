"""Whether the project's tests notice a change that breaks it."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from checking import ORIGINALS, ROOT, fail, need, tests_of


def _tested(short: Path) -> bool:
    return any(part.startswith("test") or part == "conftest.py" for part in short.parts)


def tests_notice(name: str, old: str, new: str) -> bool:
    """Whether the tests fail with `old` replaced in the file `name`."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
        text = (copy / name).read_text()
        if old not in text:
            fail(f"{name} has no {old!r} anymore")
        (copy / name).write_text(text.replace(old, new))
        passed, _, _ = tests_of(copy)
    return not passed


def unchanged_but_tests(project: str) -> None:
    """Every file that was there and is no test is what it was."""
    for path in sorted((ORIGINALS / project).rglob("*")):
        short = path.relative_to(ORIGINALS / project)
        if not path.is_file() or _tested(short) or path.suffix not in (".py", ".html"):
            continue
        after = ROOT / short
        need(after.exists() and after.read_text() == path.read_text(), f"{short} is changed")


def unchanged(project: str, *names: str) -> None:
    for name in names:
        before, after = ORIGINALS / project / name, ROOT / name
        need(after.exists() and after.read_text() == before.read_text(), f"{name} is changed")
