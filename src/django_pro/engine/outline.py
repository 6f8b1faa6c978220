"""What a project is made of, as its own interpreter tells: apps, models, URL patterns, settings."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeVar

from django_pro.core.errors import TargetError
from django_pro.core.reading import MismatchError, read
from django_pro.engine.observing import Ask
from django_pro.sandbox import Sandbox

T = TypeVar("T")
SECONDS = 90.0
"""Longest that the project may take to load."""


@dataclass(frozen=True, slots=True)
class App:
    label: str
    module: str
    folder: str


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    kind: str
    """Class of the field, e.g. `ForeignKey`; `ManyToOneRel` and the like from the other side."""
    to: str
    """Label of the related model; empty without one."""
    concrete: bool
    editable: bool
    primary_key: bool
    null: bool
    blank: bool
    unique: bool
    has_default: bool
    choices: bool
    max_length: int | None


@dataclass(frozen=True, slots=True)
class Model:
    label: str
    """`app_label.Name`."""
    app: str
    name: str
    module: str
    path: str
    line: int
    ordering: tuple[str, ...]
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Url:
    pattern: str
    """From the root, as Django spells it."""
    name: str
    """With its namespaces; empty without a name."""
    view: str
    """Dotted path of the function or class."""
    path: str
    line: int


@dataclass(frozen=True, slots=True)
class Outline:
    settings_file: str
    settings: dict[str, Any]
    """The values of some settings, as JSON has them."""
    engines: dict[str, str]
    """Alias -> ENGINE of DATABASES."""
    apps: tuple[App, ...]
    models: tuple[Model, ...]
    urlconf: str
    """File of ROOT_URLCONF."""
    urls: tuple[Url, ...]
    root: str = ""
    """The folder of manage.py."""

    def own_apps(self) -> tuple[App, ...]:
        """Those that lie in the project's folder."""
        return tuple(each for each in self.apps if self.is_own(each.folder))

    def own_models(self) -> tuple[Model, ...]:
        return tuple(each for each in self.models if self.is_own(each.path))

    def is_own(self, path: str) -> bool:
        """Whether a file or folder is the project's, and of no environment in it."""
        inside = Path(path).is_relative_to(self.root) if path else False
        return inside and not {"site-packages", "dist-packages"} & set(Path(path).parts)

    def app(self, name: str) -> App | None:
        """By label or module, whatever the case."""
        wanted = name.lower()
        for each in self.apps:
            if wanted in (each.label.lower(), each.module.lower()):
                return each
        return None

    def named(self, name: str) -> tuple[Model, ...]:
        """Models by name or label, whatever the case, the project's own first."""
        wanted = name.lower()
        found = [each for each in self.models if wanted in (each.name.lower(), each.label.lower())]
        return tuple(sorted(found, key=lambda each: not self.is_own(each.path)))


def outline(ask: Ask) -> Outline:
    """Loads the project in its sandbox and asks it; no request is sent, no table made.

    Raises:
        TargetError: it does not load.
    """
    held = told_by(ask, "outline.py")
    return typed(Outline, {**held, "root": str(ask.project.root)})


def told_by(ask: Ask, script: str) -> dict[str, Any]:
    """The JSON that a script of the probe writes in the project's sandbox; paths are the project's.

    Raises:
        TargetError: the project does not load.
    """
    with Sandbox(ask.project, ask.configuration) as sandbox:
        copied, out = sandbox.scratch / script, sandbox.scratch / "outline.json"
        copied.write_bytes(files("django_pro_probe").joinpath(script).read_bytes())
        command = [ask.project.python, str(copied), str(out)]
        code = sandbox.execute(command, SECONDS, settings=ask.project.settings)
        if code or not out.is_file():
            lines = [line for line in sandbox.log().splitlines() if line.strip()]
            raise TargetError(
                f"The project does not load: {lines[-1][:300] if lines else f'exit code {code}'}",
                where=str(ask.project.root),
                next_step="`django-pro doctor` says more.",
            )
        text = out.read_text(encoding="utf-8")
        inside, outside = str(sandbox.root), str(ask.project.root)
    try:
        found = json.loads(text.replace(json.dumps(inside)[1:-1], json.dumps(outside)[1:-1]))
    except ValueError as error:
        raise TargetError(f"The project's outline can't be read: {error}") from None
    return found if isinstance(found, dict) else {}


def typed(kind: type[T], held: dict[str, Any]) -> T:
    """What a script told, as a type.

    Raises:
        TargetError: it does not fit.
    """
    try:
        return read(kind, held, "outline")
    except MismatchError as error:
        raise TargetError(f"The project's outline can't be read: {error}") from None
