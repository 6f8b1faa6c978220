"""What answers requests in a project, as its own interpreter tells: views, users, packages."""

from __future__ import annotations

from dataclasses import dataclass

from django_pro.engine.observing import Ask
from django_pro.engine.outline import told_by, typed

Means = tuple[str, str, str]
"""What lets a user in: the model of a row of theirs with its key to them (`app.Model.field`), empty
for the user itself; a field of it, empty for none; its value, of choices or `True`. For the field
`groups` of the user it is the name of a group."""


@dataclass(frozen=True, slots=True)
class WebView:
    """A URL pattern with the view behind it."""

    pattern: str
    """From the root, as Django spells it."""
    name: str
    """With its namespaces; empty without a name."""
    view: str
    """Dotted path of the function or class."""
    path: str
    line: int
    kind: str
    """`api` for a view of REST framework, `class`, or `function`."""
    arguments: tuple[str, ...]
    methods: tuple[str, ...]
    lists: bool
    """Whether GET answers with a list of rows, as far as its class tells."""
    pagination: str
    """Dotted path of REST framework's pagination class; empty without one."""
    model: str
    """Label of the model whose rows it serves; empty where that is not known."""
    permissions: tuple[str, ...]
    guards: tuple[str, ...]
    """Dotted paths of its permission classes, where none of them looks at the row."""
    lets: dict[str, tuple[str, ...]]
    """`read` and `write` -> which of `anyone`, `login` and `staff` these let; empty where they
    could not be asked."""
    means: dict[str, tuple[Means, ...]]
    """`read` and `write` -> by what they let in who has signed in and is not let in by that alone;
    those of the fewest rights first."""
    is_login: bool


@dataclass(frozen=True, slots=True)
class OwnPermission:
    """A permission class that looks at no row, as that of a view alone."""

    name: str
    """Dotted path."""
    lets: dict[str, tuple[str, ...]]
    means: dict[str, tuple[Means, ...]]


@dataclass(frozen=True, slots=True)
class WebOutline:
    version: str
    """Of Django: `5.2`."""
    packages: tuple[str, ...]
    """Which of those that playbooks write for can be imported."""
    versions: dict[str, str]
    """Of some of them, by module."""
    username: str
    """Field of the user model; empty without a user model."""
    required: tuple[str, ...]
    user: str
    """Label of the user model."""
    permissions: tuple[OwnPermission, ...]
    """Of no module of REST framework."""
    views: tuple[WebView, ...]

    def has(self, package: str) -> bool:
        return package in self.packages


def web_outline(ask: Ask) -> WebOutline:
    """Loads the project in its sandbox and asks it.

    Raises:
        TargetError: it does not load.
    """
    return typed(WebOutline, told_by(ask, "web_outline.py"))
