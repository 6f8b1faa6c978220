"""The target's own tests, run in the sandbox without changes and with them."""

from __future__ import annotations

import contextlib
import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from django_pro.core.errors import TargetError, UsageError
from django_pro.core.fixes import TOO_LONG, Tested
from django_pro.engine.observing import Ask
from django_pro.facts.conventions import Conventions, conventions
from django_pro.sandbox import Sandbox

SECONDS = 1800.0
"""Longest that tests may take that the user names."""
BESIDE_SECONDS = 120.0
"""Longest that those may take that are chosen for him."""
SHOWN = 20
"""Lines of the tests' output that are told."""
_FIND = """\
import importlib.util as found, json
print(json.dumps([bool(found.find_spec(each)) for each in ("pytest_django", "model_bakery")]))
"""


def installed(python: str) -> tuple[bool, bool]:
    """Whether an interpreter has pytest-django, and model_bakery."""
    with contextlib.suppress(OSError, ValueError, subprocess.SubprocessError):
        told = subprocess.run(
            [python, "-I", "-c", _FIND], capture_output=True, text=True, timeout=30, check=True
        )
        has_pytest, has_bakery = json.loads(told.stdout)
        return has_pytest, has_bakery
    return False, False


def beside(ask: Ask, changed: Iterable[str]) -> str:
    """The command for the tests that stand beside changed files; empty where there are none."""
    root, python = ask.project.root, ask.project.python
    found = conventions(root)
    homes = {found.home(Path(path)) for path in changed if Path(path).is_relative_to(root)}
    tested = [home for home in sorted(homes) if any(map(_is_test, _below(found, home)))]
    # A folder's tests include those of the folders in it.
    outer = [home for home in tested if not any(other in home.parents for other in tested)]
    labels = [str(home.relative_to(root)) for home in outer]
    if not labels:
        return ""
    if installed(python)[0] and (found.configures_pytest or found.prefers_functions):
        return shlex.join(["python", "-m", "pytest", "-q", "-p", "no:cacheprovider", *labels])
    if not (root / "manage.py").is_file():
        return ""
    settings = [f"--settings={ask.project.settings}"] if ask.configuration.settings else []
    return shlex.join(["python", "manage.py", "test", "--noinput", *settings, *labels])


def _below(found: Conventions, home: Path) -> Iterable[Path]:
    return (path for path in found.texts if home in path.parents)


def _is_test(path: Path) -> bool:
    return path.stem.startswith("test") or path.stem.endswith(("_test", "_tests"))


def run_tests(
    ask: Ask, command: str, changes: Mapping[str, str], seconds: float = SECONDS
) -> Tested:
    """The command in the sandbox, without the changes and with them.

    Raises:
        TargetError: it can't be started.
    """
    before, told = _run(ask, command, {}, seconds)
    if before == TOO_LONG:
        return Tested(command, before, before, (), f"They take longer than {seconds:.0f} s.")
    after, lines = _run(ask, command, changes, seconds)
    known = set(_failures(told))
    fresh = tuple(each for each in _failures(lines) if each not in known)
    return Tested(command, before, after, fresh, "\n".join(lines[-SHOWN:]))


def _run(
    ask: Ask, command: str, changes: Mapping[str, str], seconds: float
) -> tuple[int, list[str]]:
    with Sandbox(ask.project, ask.configuration, changes) as sandbox:
        code = sandbox.execute(_words(ask, command), seconds)
        return code, sandbox.log().splitlines()


def _failures(lines: Iterable[str]) -> list[str]:
    """Names of tests that failed: `FAILED a.py::b - why` of pytest, `FAIL: b (a)` of unittest."""
    return [
        line.partition(" - ")[0]
        for line in lines
        if re.match(r"(FAILED|ERROR|FAIL:|ERROR:) \S", line)
    ]


def _words(ask: Ask, command: str) -> list[str]:
    """`python` and what is installed beside it are those of the project's environment."""
    words = shlex.split(command)
    if not words:
        raise UsageError("--tests names no command", next_step='E.g. "python manage.py test".')
    if words[0] in ("python", "python3"):
        return [ask.project.python, *words[1:]]
    beside = Path(ask.project.python).parent / words[0]
    found = str(beside) if beside.is_file() else shutil.which(words[0])
    if found is None:
        raise TargetError(f"There is no command {words[0]!r}", next_step="Name its full path.")
    return [found, *words[1:]]
