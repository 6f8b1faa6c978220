"""A statement that ran, how it was reached from an instance, and the `delete()` that sent it: what
the hooks of `record` write down, and hang on the project's own objects."""

from __future__ import annotations

from typing import Any, NamedTuple

from django_pro_probe.grouping import where_of
from django_pro_probe.places import Place


def _nothing() -> None:
    """What a tag becomes when the project pickles the object that carries it."""
    return


class _Tag:
    """Base of what is hung on the project's objects: never copied, never pickled."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        return (_nothing, ())

    def __deepcopy__(self, memo: dict[int, Any]) -> Any:
        return self

    def __copy__(self) -> Any:
        return self


class Via(_Tag):
    """How a queryset was reached from an instance."""

    __slots__ = ("instance", "kind", "name", "prefetched")

    def __init__(self, kind: str, instance: Any, name: str, prefetched: bool = False) -> None:
        self.kind = kind
        self.instance = instance
        self.name = name
        self.prefetched = prefetched


class Deletion(NamedTuple):
    """One `delete()` of the project: Django walks its cascades with a statement a level."""

    collector: Any
    ran: tuple[Place, ...]

    @property
    def model(self) -> Any:
        """Of the rows that the project deletes; those of other models go with them."""
        return getattr(self.collector, "_dp_model", None)


class Execution(_Tag):
    """One statement that ran."""

    many = False
    query: Any = None
    model: Any = None
    built: tuple[Place, ...] = ()
    ran: tuple[Place, ...] = ()
    template: tuple[str, int] | None = None
    method = ""
    via = ""
    deletion: Deletion | None = None
    parent: Execution | None = None
    path: tuple[str, ...] = ()
    relation = ""
    relation_model: Any = None
    prefetched = False
    rows = 0
    seconds = 0.0
    failed = False
    statement = ""
    """With its values in it; of the first of equal statements, where that is asked for."""
    lookups: tuple[Any, ...] = ()
    uses: frozenset[str] = frozenset()
    used: frozenset[tuple[str, ...]] = frozenset()

    def __init__(self, turn: object, sql: str, params: Any, alias: str) -> None:
        self.turn = turn
        self.sql = sql
        self.alias = alias
        self.params = params

    @property
    def kind(self) -> str:
        """`select`, `insert`, `update`, `delete` or `other`."""
        word = self.sql.lstrip(" \n\t(")[:6].lower()
        if word.startswith("with"):
            return "select"
        return word if word in ("select", "insert", "update", "delete") else "other"

    @property
    def where(self) -> list[tuple[str, str, str, Any]]:
        """Conditions as (model label, field name, lookup, value)."""
        return where_of(self.query)
