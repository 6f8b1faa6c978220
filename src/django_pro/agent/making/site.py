"""The project as the parts that are made in it see it: where files stand, in which style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from django_pro.agent import wishes
from django_pro.agent.answer import Check
from django_pro.agent.work import NotProvenError, Work
from django_pro.core.outline import App, Model, Outline
from django_pro.edits.source_text import EditError
from django_pro.engine import own_tests
from django_pro.facts.conventions import Conventions, conventions, with_fixture
from django_pro.scaffold import style as styles
from django_pro.scaffold.rows import RowMaker
from django_pro.scaffold.style import Names, Style
from django_pro.scaffold.tests import Asserts, Written, module

_LARGEST = 200_000
"""Bytes of a file that is looked at for its style."""


@dataclass
class Site:
    work: Work
    outline: Outline
    """Of the copy as it is now."""
    told: list[str] = field(default_factory=list)
    """What was done, a sentence or a list item each."""
    proofs: list[Check] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)
    changed: bool = False
    made: str = ""
    """Label of the model that this request had made; empty without one."""

    @property
    def text(self) -> str:
        """The request and the answers."""
        return self.work.said.text

    @property
    def tells_model(self) -> bool:
        """Whether the fields of the request are those of a model that it has made, or wants."""
        if self.made:
            return True
        said = self.work.said
        is_new = not self.work.original.named(wishes.model_name(said.request))
        return wishes.is_model(said) and (is_new or wishes.states_model(said))

    @property
    def user(self) -> str:
        """Label of the user model."""
        return str(self.outline.settings.get("AUTH_USER_MODEL", "auth.User"))

    @property
    def installed(self) -> list[str]:
        return [str(each) for each in self.outline.settings.get("INSTALLED_APPS", [])]

    def has_app(self, name: str) -> bool:
        return any(each == name or each.startswith(f"{name}.apps.") for each in self.installed)

    @cached_property
    def style(self) -> Style:
        texts: list[str] = []
        for app in self.outline.own_apps():
            texts += [
                path.read_text("utf-8", "replace")
                for path in sorted(self.work.copy.path(app.folder).rglob("*.py"))
                if "migrations" not in path.parts and path.stat().st_size < _LARGEST
            ]
        return styles.style_of(texts)

    @cached_property
    def conventions(self) -> Conventions:
        return conventions(self.work.copy.root)

    @cached_property
    def runs_pytest(self) -> bool:
        found = self.conventions
        has = own_tests.installed(self.work.project.python)
        return "pytest_django" in has and (found.configures_pytest or found.prefers_functions)

    @property
    def asserts(self) -> Asserts:
        return Asserts(self.runs_pytest and self.conventions.prefers_functions)

    def rows(self) -> RowMaker:
        return RowMaker(self.outline.models, self.user)

    def refresh(self) -> None:
        """Reads the outline of the copy again."""
        self.outline = self.work.outline()

    def app_of(self, model: Model) -> App:
        app = self.outline.app(model.app)
        if app is None:
            raise NotProvenError(f"The app of {model.label} is not installed.")
        return app

    def module(self, app: App, name: str, own: str = "") -> Path:
        """File of an app's models, views or the like; one of its own, `own`, in a package of such.

        Views and serializers of an app that has a folder `api` for them stand there.
        """
        folder = self.work.copy.path(app.folder)
        if (folder / name / "__init__.py").exists() and own:
            return folder / name / f"{own}.py"
        return folder / f"{name}.py"

    def dotted(self, app: App, path: Path) -> str:
        """A file of an app as it is imported."""
        inner = path.relative_to(self.work.copy.path(app.folder)).with_suffix("")
        parts = [each for each in inner.parts if each != "__init__"]
        return ".".join((app.module, *parts))

    def own_import(self, app: App, path: Path, name: str) -> Names:
        """An import from a file of the app, as its other files write it."""
        dotted = self.dotted(app, path)
        relative = dotted.removeprefix(app.module)
        return f"{relative} {dotted}", name

    def models_import(self, app: App, name: str) -> Names:
        return f".models {app.module}.models", name

    def read(self, path: Path) -> str:
        """Text of a file of the copy; empty where there is none."""
        return self.work.copy.read(path) if path.exists() else ""

    def write(self, path: Path, text: str) -> None:
        self.work.copy.write(path, text)
        self.changed = True

    def append(self, path: Path, block: str, names: Iterable[Names]) -> None:
        """Puts statements at the end of a file, and what they need imported at its top.

        Raises:
            NotProvenError: the file can't be parsed.
        """
        wanted = list(names)
        pattern = r"^from (?!django\b|rest_framework\b)(\.)?\S*\b(?:models|forms|views)\b"
        own = re.findall(pattern, self.read(path), re.MULTILINE)
        relative = all(own) if own else self.style.relative  # as the file's other imports are
        if not relative or path.parent.name in ("models", "views", "api", "tests"):
            wanted = [(name.rpartition(" ")[2], each) for name, each in wanted]
        try:
            text = styles.appended(self.read(path), block, self.style)
            style = replace(self.style, relative=relative)
            text = styles.with_imports(text, str(path), wanted, style)
        except EditError as error:
            raise NotProvenError(f"{self.name(path)} can't be changed: {error}") from None
        self.write(path, _spaced(text))

    def name(self, path: Path | str) -> str:
        return self.work.copy.name(path)

    def add_tests(
        self,
        app: App,
        what: str,
        told: str,
        rows: RowMaker,
        names: Iterable[Names],
        tests: Sequence[Written],
        class_name: str,
        first: Sequence[str] = (),
    ) -> Path:
        """Writes a file of tests where the app's others stand."""
        home = self.conventions.home(self.work.copy.path(app.folder) / "models.py")
        text = module(
            told,
            {*names, *rows.imports},
            [*first, *rows.functions()],
            tests,
            class_name,
            self.style,
            pytest=self.asserts.pytest,
        )
        if not self.asserts.pytest:
            text = with_fixture(text, self.conventions.database_fixture)
        path = home / self.conventions.fresh_name(home, what)
        self.write(path, text)
        return path

    def label(self, path: Path) -> str:
        """What the runner of tests calls a file."""
        inner = path.relative_to(self.work.copy.root)
        return str(inner) if self.runs_pytest else ".".join(inner.with_suffix("").parts)

    def prove(self, path: Path, what: str) -> Check:
        """Runs a file of tests in the copy.

        Raises:
            NotProvenError: they fail, or none runs.
        """
        found = self.work.run_tests(self.label(path))
        check = Check(what, found.verdict, f"{self.name(path)}: {found.told}", found.command)
        if found.verdict != "passed":
            raise NotProvenError(f"The tests of what was written do not pass. {check.told}")
        self.proofs.append(check)
        return check

    def fails_without(self, path: Path, changed: Path, text: str, what: str) -> None:
        """Runs tests once more with a file made worse: they have to fail.

        Raises:
            NotProvenError: they pass all the same.
        """
        kept = self.read(changed)
        self.work.copy.write(changed, text)
        found = self.work.run_tests(self.label(path))
        self.work.copy.write(changed, kept)
        if found.verdict != "failed":
            raise NotProvenError(f"The written tests pass even {what}: they say nothing.")
        told = found.told.splitlines()[0]
        self.proofs.append(Check(f"the tests fail {what}", "passed", told))


def _spaced(text: str) -> str:
    """Two empty lines between imports and what follows them, where an import was the last thing."""
    return text if text.endswith("\n") else f"{text}\n"
