"""Tests that are written into a project: in its own style, and run before they are kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from django_pro.core.observed import ModelFact
from django_pro.engine import own_tests
from django_pro.engine.observing import Ask
from django_pro.engine.query_test_results import (
    Verdict,
    last_error,
    of_junit,
    of_unittest,
    verdict_of,
)
from django_pro.engine.query_test_rows import Maker
from django_pro.facts.conventions import Conventions, conventions
from django_pro.facts.observations import Observations
from django_pro.sandbox import Sandbox

Texts = dict[str, str]
"""Files by absolute path."""
SECONDS = 600.0
"""Longest that one run of the written tests may take."""
_UNREACHED = re.compile("OperationalError|InterfaceError")
_STAND_IN = "django_pro_stand_in"
_SQLITE = """\
from {settings} import *

DATABASES = {{
    alias: {{"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}} for alias in DATABASES
}}
"""


@dataclass(slots=True)
class Style:
    """How the tests are written and run."""

    found: Conventions
    pytest: bool
    functions: bool
    makers: dict[str, Maker] = field(default_factory=dict)
    stands_in: bool = False
    """Whether SQLite stands in for a database that can't be reached from the sandbox."""
    roots: list[Path] = field(default_factory=list)
    """Folders that modules are imported from, the deepest first."""

    def module(self, path: Path) -> str:
        """A file's name for an import."""
        root = next(root for root in self.roots if path.is_relative_to(root))
        return ".".join(path.relative_to(root).with_suffix("").parts)


def style_of(ask: Ask, observations: Observations) -> Style:
    """How the project's own tests are written."""
    root, python = ask.project.root, ask.project.python
    has = own_tests.installed(python)
    found = conventions(root)
    pytest = "pytest_django" in has and (found.configures_pytest or found.prefers_functions)
    style = Style(found, pytest, pytest and found.prefers_functions, roots=_roots(observations))
    for label, (path, name) in found.factories(observations.models).items():
        style.makers[label] = Maker(name, ((style.module(path), name),), fills=True)
    if "model_bakery" in has and found.bakes:
        for fact in observations.models:
            names = (("model_bakery", "baker"), (fact.module, fact.name))
            baked = Maker("baker.make", names, first=fact.name, fills=True)
            style.makers.setdefault(fact.label, baked)
    return style


def _roots(observations: Observations) -> list[Path]:
    found = {Path(observations.root)}
    for fact in observations.models:
        if fact.frame is not None and fact.ours:
            path, parts = Path(fact.frame.path), fact.module.split(".")
            if path.stem == "__init__":
                path = path.parent
            if list(path.with_suffix("").parts[-len(parts) :]) == parts:
                found.add(path.parents[len(parts) - 1])
    return sorted(found, key=lambda path: -len(path.parts))


def plain(fact: ModelFact, user: str) -> Maker:
    """Rows of a model by its own manager."""
    manager = fact.manager or "objects"
    if fact.label == user:
        return Maker(f"get_user_model().{manager}.create", ())
    return Maker(f"{fact.name}.{manager}.create", ((fact.module, fact.name),))


def run(
    ask: Ask,
    style: Style,
    changes: Mapping[str, str],
    files: Texts,
    tests: Sequence[tuple[str, str]],
) -> dict[tuple[str, str], Verdict]:
    """How tests end with some changes, by path and name of the function; `files` hold them."""
    found = _ended(ask, style, changes, files, tests)
    if not style.stands_in and all(_UNREACHED.search(each.why) for each in found.values()):
        style.stands_in = True
        found = _ended(ask, style, changes, files, tests)
    return found


def _ended(
    ask: Ask,
    style: Style,
    changes: Mapping[str, str],
    files: Texts,
    tests: Sequence[tuple[str, str]],
) -> dict[tuple[str, str], Verdict]:
    project = ask.project
    settings, beside = project.settings, dict[str, str]()
    if style.stands_in:
        beside[str(project.root / f"{_STAND_IN}.py")] = _SQLITE.format(settings=settings)
        settings = _STAND_IN
    with Sandbox(project, ask.configuration, {**changes, **files, **beside}) as sandbox:
        report = sandbox.scratch / "tests.xml"
        if style.pytest:
            is_told = style.found.names_settings and not style.stands_in
            told_settings = [] if is_told else [f"--ds={settings}"]
            command = ["-m", "pytest", *told_settings, "-q", "-p", "no:cacheprovider"]
            command += [f"--junitxml={report}", *_inside(files, project.root)]
        else:
            manage = project.root / "manage.py"
            start = ["manage.py"] if manage.is_file() else ["-m", "django"]
            labels = [style.module(Path(path)) for path in sorted(files)]
            command = [*start, "test", "--noinput", f"--settings={settings}", *labels]
        code = sandbox.execute([project.python, *command], SECONDS)
        log = (sandbox.scratch / "log").read_text("utf-8", "replace")

        told = report.read_text("utf-8", "replace") if report.is_file() else ""
    ended = of_junit(told) if style.pytest else of_unittest(log, len(tests))
    lost = Verdict(passed=False, why=f"exit code {code}: {last_error(log)}")
    found = {}
    for path, function in tests:
        module = style.module(Path(path))
        if style.pytest:
            module = ".".join(Path(path).relative_to(project.root).with_suffix("").parts)
        found[path, function] = verdict_of(ended, module, function) or lost
    return found


def _inside(files: Iterable[str], root: Path) -> list[str]:
    return [str(Path(path).relative_to(root)) for path in sorted(files)]
