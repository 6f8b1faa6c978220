"""Models in the order in which they can be filled: what a row points to comes first."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.apps import apps
from django.db import connections, router

from django_pro_probe import facts

REUSED = {
    "contenttypes.ContentType",
    "auth.Permission",
    "sessions.Session",
}
"""Django makes these itself; invented rows would be read as real ones."""

TREE = 6
"""Rows of a tree after which the places repeat."""
MOST = 3
"""Times the asked number of rows that a model gets at most."""


def _alias_of(model: Any) -> str | None:
    """The database of its rows; None where the project's routers name none that there is."""
    try:
        alias: str = router.db_for_write(model)
    except Exception:  # the project's code
        return None
    return alias if alias in connections else None


def fillable() -> list[Any]:
    """Concrete models with a table, parents before what points to them."""
    tables: dict[str, set[str]] = {}
    found = []
    for model in apps.get_models(include_auto_created=True):
        meta = model._meta
        if meta.proxy or meta.swapped or meta.auto_created or meta.label in REUSED:
            continue
        alias = _alias_of(model)
        if alias is None:
            continue
        if alias not in tables:
            with connections[alias].cursor() as cursor:
                connection = connections[alias]
                tables[alias] = set(connection.introspection.table_names(cursor))
        if meta.db_table in tables[alias]:
            found.append(model)
    return _sorted(sorted(found, key=lambda model: model._meta.label))


def _needs(model: Any, *, nullable: bool) -> set[Any]:
    needs: set[Any] = set()
    for field in model._meta.concrete_fields:
        related = field.related_model
        if related is None or related is model or isinstance(related, str):
            continue
        if nullable or not field.null:
            needs.add(related._meta.concrete_model)
    needs -= {
        field.related_model._meta.concrete_model
        for field in model._meta.concrete_fields
        if is_parent_link(field)
    }
    # A child's row makes its parent's: with the children first, no parent is without one.
    needs |= children().get(model, set())
    for field in model._meta.private_fields:  # a generic foreign key wants something to point to
        if hasattr(field, "ct_field"):
            from django.contrib.auth import get_user_model

            needs.add(get_user_model())
            back = {other for other in apps.get_models() if points_back(other, model, field)}
            near = set(model._meta.app_config.get_models()) if nullable else set()
            needs |= back or near
    return needs - {model}


def is_parent_link(field: Any) -> bool:
    """Whether a column joins a child's row to a parent's, at any depth of the inheritance."""
    return bool(getattr(field.remote_field, "parent_link", False))


@cache
def children() -> dict[Any, set[Any]]:
    """Model -> those that inherit its table."""
    found: dict[Any, set[Any]] = {}
    for child in apps.get_models():
        for parent in child._meta.parents:
            found.setdefault(parent, set()).add(child)
    return found


def place_among_children(model: Any, field: Any) -> int:
    """Of the models that share the table of a field whose values must differ, which one this is;
    0 for the table's own, and where values may be alike."""
    holder = field.model
    if holder is model or not (field.unique or field.name in _named_together(holder)):
        return 0
    sharing = [each for each in apps.get_models() if issubclass(each, holder)]
    return sharing.index(model)


def _named_together(model: Any) -> set[str]:
    """Fields of which several together are unique."""
    sets = [*model._meta.unique_together]
    sets += [each.fields for each in model._meta.total_unique_constraints]
    return {name for names in sets for name in names}


def points_back(other: Any, model: Any, field: Any) -> bool:
    """Whether a model has a generic relation to the rows of another one's generic foreign key."""
    return any(
        getattr(private, "related_model", None) is model
        and getattr(private, "object_id_field_name", None) == field.fk_field
        for private in other._meta.private_fields
    )


def shares(models: list[Any]) -> dict[Any, int]:
    """How many times the asked number of rows each model gets; parents stand before children.

    One more than what it points to, up to `MOST`; what is paired by a one-to-one gets as many. A
    tree gets twice the number, for it has roots, children and depth to show.
    """
    found: dict[Any, int] = {}
    for model in models:
        share = 1
        for field in model._meta.concrete_fields:
            related: Any = field.related_model if field.is_relation else None
            if related is model:
                share = max(share, 2)
            if not facts.is_class(related) or related._meta.label in (*REUSED, "sites.Site"):
                continue
            other = found.get(related._meta.concrete_model)
            if other is not None:
                share = max(share, other if field.unique else min(other + 1, MOST))
        found[model] = share
    return found


def _sorted(found: list[Any]) -> list[Any]:
    """Nullable relations count as long as they make no cycle."""
    placed: dict[Any, None] = {}
    waiting = list(found)
    known = set(found)
    needs = {
        nullable: {model: _needs(model, nullable=nullable) & known for model in found}
        for nullable in (True, False)
    }
    while waiting:
        for nullable in (True, False):
            ready = [model for model in waiting if needs[nullable][model] <= placed.keys()]
            if ready:
                break
        chosen = ready[:1] if not nullable or not ready else ready
        chosen = chosen or waiting[:1]
        placed |= dict.fromkeys(chosen)
        waiting = [model for model in waiting if model not in placed]
    return list(placed)


@cache
def _throughs() -> set[Any]:
    return {
        field.remote_field.through
        for model in apps.get_models()
        for field in model._meta.local_many_to_many
    }


def place_in_through(model: Any, field: Any) -> int:
    """Which foreign key a field is of a many-to-many's own model; 0 in any other model."""
    if model not in _throughs():
        return 0
    keys = [each for each in model._meta.concrete_fields if each.is_relation]
    return keys.index(field)
