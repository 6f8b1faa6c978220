"""How a project writes its tests: where, in which style, and with which factories."""

from __future__ import annotations

import ast
import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from django_pro.core.observed import ModelFact

_LEFT_OUT = {"node_modules", "site-packages", "migrations", "build", "dist", "venv", "env"}
_TEST = re.compile(r"tests?(_.*)?|.*_tests?|conftest")
_OF_TESTS = re.compile(r"tests|test_.*|.*_tests?")
"""Names of modules of tests; `test` alone is one of settings as well."""
_FACTORY = "DjangoModelFactory"
_LARGEST = 400_000


@dataclass(frozen=True)
class Conventions:
    """What the files of a project's tests have in common."""

    root: Path
    texts: Mapping[Path, str]
    """Files of tests and of factories."""

    @cached_property
    def configures_pytest(self) -> bool:
        """Whether a configuration of pytest stands in the project's folder."""
        return any(
            (self.root / name).is_file()
            and (not mark or mark in (self.root / name).read_text("utf-8", "replace"))
            for name, mark in (
                ("pytest.ini", ""),
                ("pyproject.toml", "[tool.pytest"),
                ("setup.cfg", "[tool:pytest]"),
                ("tox.ini", "[pytest]"),
            )
        )

    @cached_property
    def names_settings(self) -> bool:
        """Whether pytest is told which settings it runs with."""
        return any(
            (self.root / name).is_file()
            and re.search(
                r"DJANGO_SETTINGS_MODULE|--ds[= ]", (self.root / name).read_text("utf-8", "replace")
            )
            for name in ("pytest.ini", "pyproject.toml", "setup.cfg", "tox.ini", "conftest.py")
        )

    @cached_property
    def prefers_functions(self) -> bool:
        """Whether its tests are functions for pytest rather than classes."""
        found: Counter[str] = Counter()
        for tree in self._trees.values():
            for node in tree.body:
                if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
                    found["functions"] += 1
                elif isinstance(node, ast.ClassDef):
                    plain = not node.bases
                    tests = [
                        each
                        for each in node.body
                        if isinstance(each, ast.FunctionDef) and each.name.startswith("test")
                    ]
                    found["functions" if plain else "classes"] += len(tests)
        if not found:
            return self.configures_pytest
        return found["functions"] > found["classes"]

    @cached_property
    def database_fixture(self) -> str:
        """Name of the fixture by which tests ask for the database, where it is the project's own
        and not pytest-django's, and all tests can ask for it; empty without one."""
        tests = [path for path in self.texts if _OF_TESTS.fullmatch(path.stem)]
        names = {
            node.name
            for path, tree in self._trees.items()
            if path.name == "conftest.py"
            and (path.parent == self.root or all(path.parent in each.parents for each in tests))
            for node in tree.body
            if isinstance(node, ast.FunctionDef)
            and any("fixture" in ast.unparse(each) for each in node.decorator_list)
        }
        return "db" if "db" in names else ""

    @cached_property
    def _trees(self) -> dict[Path, ast.Module]:
        found = {}
        for path, text in self.texts.items():
            try:
                found[path] = ast.parse(text)
            except (SyntaxError, ValueError, RecursionError):
                continue
        return found

    @cached_property
    def bakes(self) -> bool:
        """Whether its tests make rows with model_bakery."""
        return any("model_bakery" in text for text in self.texts.values())

    def factories(self, models: tuple[ModelFact, ...]) -> dict[str, tuple[Path, str]]:
        """(file, class) of the first factory of each model, by the model's label."""
        names: dict[str, list[str]] = {}
        for fact in models:
            names.setdefault(fact.name, []).append(fact.label)
            names.setdefault(fact.label, []).append(fact.label)
        known, found = {_FACTORY}, dict[str, tuple[Path, str]]()
        classes = [
            (path, node)
            for path, tree in sorted(self._trees.items())
            for node in tree.body
            if isinstance(node, ast.ClassDef)
        ]
        for _ in range(3):  # a factory's base may be defined further below, or in another file
            known |= {node.name for _, node in classes if known & set(_bases(node))}
        for path, node in classes:
            labels = names.get(_model_of(node), [])
            if node.name in known and len(labels) == 1:
                found.setdefault(labels[0], (path, node.name))
        return found

    def home(self, file: Path) -> Path:
        """The folder where tests of what a file holds stand."""
        app: Path | None = None
        for folder in file.parents:
            if not folder.is_relative_to(self.root):
                break
            for name in ("tests", "test"):
                inner = folder / name
                if inner.is_dir() and any(inner.rglob("*.py")):
                    mirrored = inner / app.name if app is not None else inner
                    return mirrored if mirrored.is_dir() else inner
            if any(folder.glob("test*.py")):
                return folder
            if app is None and ((folder / "models.py").exists() or (folder / "apps.py").exists()):
                app = folder
        return app or file.parent

    def fresh_name(self, folder: Path, what: str = "query_counts") -> str:
        """A file that is not there yet, named as those beside it."""
        beside = [path.stem for path in folder.glob("*.py")]
        last = sum(stem.endswith("_test") for stem in beside)
        is_last = last > sum(stem.startswith("test") for stem in beside)
        for number in range(1, 100):
            tail = f"_{number}" if number > 1 else ""
            name = f"{what}{tail}_test.py" if is_last else f"test_{what}{tail}.py"
            if not (folder / name).exists():
                return name
        raise FileExistsError(folder)


def with_fixture(text: str, fixture: str) -> str:
    """A module of tests whose classes ask pytest for a fixture; unittest runs them as before."""
    if not fixture:
        return text
    found = re.search(r"^(?:numbers = |class |def |@|[A-Z_]+ = )", text, re.MULTILINE)
    at = found.start() if found else len(text)
    quote = "'" if text.count("'") > text.count('"') else '"'
    head, rest = text[:at].rstrip("\n"), text[at:]
    head = re.sub(r'\A("""(?:.|\n)*?"""\n+)((?:(?:import|from) (?!django|rest_framework|\.)'
                  r'\S.*\n)*\n*)', rf"\1\2{_PYTEST}", head, count=1)  # fmt: skip
    gap = "\n\n" if rest.startswith("numbers") else "\n\n\n"
    return f"{head}\n\npytestmark = pytest.mark.usefixtures({quote}{fixture}{quote}){gap}{rest}"


_PYTEST = "import pytest\n"


def _bases(node: ast.ClassDef) -> Iterator[str]:
    for base in node.bases:
        inner = base.value if isinstance(base, ast.Subscript) else base
        if isinstance(inner, ast.Attribute):
            yield inner.attr
        elif isinstance(inner, ast.Name):
            yield inner.id


def _model_of(node: ast.ClassDef) -> str:
    """What `Meta.model` names: a class, or a label; empty where there is none."""
    for meta in node.body:
        if isinstance(meta, ast.ClassDef) and meta.name == "Meta":
            for statement in meta.body:
                if isinstance(statement, ast.Assign) and any(
                    isinstance(target, ast.Name) and target.id == "model"
                    for target in statement.targets
                ):
                    value = statement.value
                    if isinstance(value, ast.Constant):
                        return str(value.value)
                    return ast.unparse(value).rpartition(".")[2]
    return ""


def conventions(root: Path) -> Conventions:
    """Reads the files of a project's tests and factories."""
    texts: dict[Path, str] = {}
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(
            name
            for name in folders
            if name not in _LEFT_OUT
            and not name.startswith(".")
            and not os.path.exists(os.path.join(folder, name, "pyvenv.cfg"))
        )
        for name in sorted(files):
            path = Path(folder, name)
            inside = any(part in ("tests", "test") for part in path.relative_to(root).parts[:-1])
            named = _TEST.fullmatch(path.stem) or "factor" in path.stem or inside
            if path.suffix == ".py" and named and path.is_file():
                try:
                    if path.stat().st_size < _LARGEST:
                        texts[path] = path.read_text(encoding="utf-8")
                except (OSError, UnicodeDecodeError):
                    continue
    return Conventions(root, texts)
