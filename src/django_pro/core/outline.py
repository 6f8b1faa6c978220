"""What a project is made of: apps, models, URL patterns, settings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any


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
    values: tuple[Any, ...] = ()
    """Of its choices, the first of them."""
    decimal_places: int | None = None
    low: float | None = None
    """The least that its validators take."""
    high: float | None = None
    shortest: float | None = None
    """Characters."""


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
    unique_together: tuple[tuple[str, ...], ...] = ()
    """Fields of constraints and of `unique_together`."""

    bases: tuple[str, ...] = ()
    """Dotted paths of the abstract models that it derives from directly."""

    def field_to(self, name: str) -> str:
        """Label of the model that a field leads to; empty where it leads to none."""
        return next((each.to for each in self.fields if each.name == name), "")


@dataclass(frozen=True, slots=True)
class Base:
    """A model without a table, that others derive from."""

    name: str
    module: str
    path: str
    fields: tuple[Field, ...]

    @property
    def dotted(self) -> str:
        return f"{self.module}.{self.name}"


@dataclass(frozen=True, slots=True)
class Url:
    pattern: str
    """From the root, as Django spells it."""
    name: str
    """With its namespaces; empty without a name."""
    view: str
    """Dotted path of the function or class."""
    actions: tuple[str, ...]
    """Methods of a view set that are reached here."""
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
    django: tuple[int, ...] = ()
    """Its version: major, minor."""
    packages: tuple[str, ...] = ()
    """Those of `PIL`, `rest_framework` and `django_filters` that its interpreter has."""
    root: str = ""
    """The folder of manage.py."""
    bases: tuple[Base, ...] = ()

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
