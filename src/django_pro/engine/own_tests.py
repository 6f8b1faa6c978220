"""The target's own tests, run in the sandbox without changes and with them."""

from __future__ import annotations

import contextlib
import json
import re
import shlex
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from importlib.resources import files
from pathlib import Path

from django_pro.core.errors import TargetError, UsageError
from django_pro.core.fixes import TOO_LONG, Covered, Tested
from django_pro.engine.changed_places import Place, places
from django_pro.engine.observing import Ask
from django_pro.facts.conventions import Conventions, conventions
from django_pro.sandbox import Sandbox, answer_of
from django_pro.sandbox.project import chosen_settings

SECONDS = 1800.0
"""Longest that tests may take that the user names."""
CHOSEN_SECONDS = 120.0
"""Longest that those may take that are chosen for him."""
SHOWN = 20
"""Lines of the tests' output that are told."""
LOG_BYTES = 16 << 20
_FIND = """\
import importlib.util as found, json
names = ("pytest", "pytest_django", "model_bakery", "xdist", "pytest_cov")
print(json.dumps([name for name in names if found.find_spec(name)]))
"""


def installed(python: str) -> frozenset[str]:
    """Which of the packages that tests are written and run with an interpreter has."""
    with contextlib.suppress(OSError, ValueError, subprocess.SubprocessError):
        return frozenset(json.loads(answer_of([python, "-I", "-c", _FIND], 30)))
    return frozenset()


def run_chosen(ask: Ask, before: Mapping[str, str], changes: Mapping[str, str]) -> Tested | None:
    """The tests that run a changed line, without the changes and with them.

    The whole suite tells which those are. Where it takes too long, or there is none as a whole, it
    is the tests that stand beside the changed files; None where there are none either.
    """
    found = conventions(ask.project.root)
    command = _command(ask, found, ()) if any(map(_is_test, found.texts)) else []
    why = ""
    if command:
        tested = _run_covering(ask, command, changes, places(before, changes))
        if isinstance(tested, Tested):
            return tested
        why = f"{shlex.join(command)}: {tested}; those beside the changed files were run."
    beside = _command(ask, found, labels) if (labels := _beside(ask, found, changes)) else []
    if not beside:
        return None
    return run_tests(ask, shlex.join(beside), changes, CHOSEN_SECONDS, why)


def _command(ask: Ask, found: Conventions, labels: Sequence[str]) -> list[str]:
    """The project's tests as its conventions have it; empty where nothing is known of them."""
    has = installed(ask.project.python)
    # Without pytest-django a module that is named by its dots is one of unittest's.
    by_itself = "pytest" in has and found.database_fixture and not _are_modules(labels)
    runs_pytest = "pytest_django" in has or by_itself
    if runs_pytest and (found.configures_pytest or found.prefers_functions):
        command = ["python", "-m", "pytest", "-q", "-p", "no:cacheprovider", "--maxfail=0"]
        # Workers of xdist are processes of their own; what is covered of a part is no failure.
        command += ["-n0"] * ("xdist" in has) + ["--no-cov"] * ("pytest_cov" in has)
        return [*command, *labels]
    if not (ask.project.root / "manage.py").is_file():
        return []
    given = ask.configuration.settings
    is_named = given and given not in chosen_settings(ask.project.root)
    settings = [f"--settings={given}"] if is_named else []
    return ["python", "manage.py", "test", "--noinput", *settings, *labels]


def _are_modules(labels: Sequence[str]) -> bool:
    return bool(labels) and not any("/" in each or each.endswith(".py") for each in labels)


@dataclass(frozen=True, slots=True)
class Suite:
    """One run of a project's tests."""

    command: str
    """Empty where nothing is known of how they are run."""
    code: int
    outcomes: Mapping[str, str]
    """`passed`, `failed` or `skipped`, by the test's id."""
    output: str
    """The last lines."""

    @property
    def told(self) -> str:
        counts = Counter(self.outcomes.values())
        return ", ".join(f"{number} {name}" for name, number in sorted(counts.items())) or "none"

    @property
    def why(self) -> str:
        """Why no test ran."""
        if not self.command:
            return "the project has no tests"
        if self.code == TOO_LONG:
            return f"takes longer than {CHOSEN_SECONDS:.0f} s"
        return f"runs no test (exit code {self.code}): {self.output[-300:]}"


def suite(ask: Ask, labels: Sequence[str] = ()) -> Suite:
    """Runs the project's tests in its sandbox; all of them without labels."""
    found = conventions(ask.project.root)
    command = _command(ask, found, labels) if any(map(_is_test, found.texts)) else []
    if not command:
        return Suite("", 0, {}, "")
    ran = _note(ask, command, {}, (), None)
    return Suite(shlex.join(command), ran.code, ran.outcomes, "\n".join(ran.lines[-SHOWN:]))


def _beside(ask: Ask, found: Conventions, changed: Iterable[str]) -> list[str]:
    """Folders of the tests that stand beside changed files."""
    root = ask.project.root
    homes = {found.home(Path(path)) for path in changed if Path(path).is_relative_to(root)}
    tested = [home for home in sorted(homes) if any(map(_is_test, _below(found, home)))]
    # A folder's tests include those of the folders in it.
    outer = [home for home in tested if not any(other in home.parents for other in tested)]
    return [str(home.relative_to(root)) for home in outer]


@dataclass(frozen=True, slots=True)
class _Ran:
    """One run of tests."""

    code: int
    lines: list[str]
    outcomes: dict[str, str] = field(default_factory=dict)
    """`passed`, `failed` or `skipped`, by the test's id."""
    covering: frozenset[str] = frozenset()
    """Those that ran a changed line."""


def _run_covering(
    ask: Ask, command: Sequence[str], changes: Mapping[str, str], changed: Sequence[Place]
) -> Tested | str:
    """All tests without the changes, and those that run one of the places with them; or why not."""
    before = _note(ask, command, {}, changed, None)
    if before.code == TOO_LONG:
        return f"takes longer than {CHOSEN_SECONDS:.0f} s"
    if not before.outcomes:
        last = next((line for line in reversed(before.lines) if line.strip()), "")
        return f"runs no test (exit code {before.code}: {last})"
    after = before
    if before.covering:
        after = _note(ask, command, changes, changed, before.covering)
        if after.code == TOO_LONG:
            return f"takes longer than {CHOSEN_SECONDS:.0f} s with the changes"
    passed = sum(
        before.outcomes[each] == after.outcomes.get(each) == "passed" for each in before.covering
    )
    return Tested(
        shlex.join(command),
        before.code,
        after.code,
        _fresh(before.lines, after.lines),
        "\n".join(after.lines[-SHOWN:]),
        Covered(len(before.outcomes), len(before.covering), passed),
    )


def _note(
    ask: Ask,
    command: Sequence[str],
    changes: Mapping[str, str],
    changed: Sequence[Place],
    only: frozenset[str] | None,
) -> _Ran:
    """Runs tests and notes which of them run a place; with `only`, those alone."""
    with Sandbox(ask.project, ask.configuration, changes) as sandbox:
        folder = sandbox.scratch / "covering"
        folder.mkdir()
        script, order, out = (folder / name for name in ("covering.py", "order.json", "tests"))
        script.write_bytes(files("django_pro_probe").joinpath("covering.py").read_bytes())
        told = {
            "out": str(out),
            "only": None if only is None else sorted(only),
            "places": [asdict(each) | {"path": sandbox.inside(each.path)} for each in changed],
        }
        order.write_text(json.dumps(told))
        words = [ask.project.python, str(script), str(order), *command[1:]]
        code = sandbox.execute(words, CHOSEN_SECONDS)
        noted = out.read_text("utf-8").splitlines() if out.is_file() else []
        tests = [json.loads(line) for line in noted]
        return _Ran(
            code,
            sandbox.log(LOG_BYTES).splitlines(),
            {name: outcome for name, outcome, _ in tests},
            frozenset(name for name, _, run in tests if run),
        )


def _below(found: Conventions, home: Path) -> Iterable[Path]:
    return (path for path in found.texts if home in path.parents)


def _is_test(path: Path) -> bool:
    return path.stem.startswith("test") or path.stem.endswith(("_test", "_tests"))


def run_tests(
    ask: Ask, command: str, changes: Mapping[str, str], seconds: float = SECONDS, note: str = ""
) -> Tested:
    """The command in the sandbox, without the changes and with them.

    Raises:
        TargetError: it can't be started.
    """
    before = _run(ask, command, {}, seconds)
    if before.code == TOO_LONG:
        why = f"They take longer than {seconds:.0f} s."
        return Tested(command, TOO_LONG, TOO_LONG, (), why, note=note)
    after = _run(ask, command, changes, seconds)
    output = "\n".join(after.lines[-SHOWN:])
    fresh = _fresh(before.lines, after.lines)
    return Tested(command, before.code, after.code, fresh, output, note=note)


def _run(ask: Ask, command: str, changes: Mapping[str, str], seconds: float) -> _Ran:
    with Sandbox(ask.project, ask.configuration, changes) as sandbox:
        code = sandbox.execute(_words(ask, command), seconds)
        return _Ran(code, sandbox.log(LOG_BYTES).splitlines())


def _fresh(before: Iterable[str], after: Iterable[str]) -> tuple[str, ...]:
    """Failures that only the later run has."""
    known = set(_failures(before))
    return tuple(each for each in _failures(after) if each not in known)


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
