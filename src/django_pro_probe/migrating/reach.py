"""What a migration's operations may touch, commit or take back, as they themselves say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import connections
from django.db.migrations.operations import RenameModel, RunPython, RunSQL
from django.db.migrations.operations.fields import FieldOperation
from django.db.migrations.operations.models import ModelOperation

from django_pro_probe.migrating.server import ALIAS


def is_atomic(migration: Any) -> bool:
    """Whether no operation of it can commit rows before its end.

    Where definitions commit by themselves (MySQL) a migration has no transaction of its own:
    RunPython has one, unless it is told otherwise, and RunSQL has none (`Migration.apply`).
    """
    if connections[ALIAS].features.can_rollback_ddl:
        return bool(migration.atomic)
    return all(
        each.atomic or (migration.atomic and each.atomic is not False)
        for each in migration.operations
        if any(names_of(one) is None for one in flat([each]))
    )


def is_reversible(operation: Any) -> bool:
    """SeparateDatabaseAndState says that it is, whatever it holds."""
    return all(each.reversible for each in (operation, *flat([operation])))


def flat(operations: Iterable[Any]) -> Iterator[Any]:
    for operation in operations:
        inner = getattr(operation, "database_operations", None)
        if inner is None:
            yield operation
        else:
            yield from flat(inner)
            yield from flat(getattr(operation, "state_operations", ()))


def names_of(operation: Any) -> list[str] | None:
    """Models of the app that it names, in lower case; None for code that can touch any."""
    if isinstance(operation, FieldOperation):
        return [operation.model_name.lower()]
    if isinstance(operation, ModelOperation):
        return [
            str(getattr(operation, attribute)).lower()
            for attribute in ("name", "old_name", "new_name")
            if getattr(operation, attribute, None)
        ]
    if isinstance(operation, (RunPython, RunSQL)):
        return None
    named = getattr(operation, "model_name", None)
    return [str(named).lower()] if named else None


def changes_keys(operation: Any) -> bool:
    """Whether the keys that point at its model are changed, or made anew, with it."""
    field = getattr(operation, "field", None)
    return isinstance(operation, RenameModel) or bool(getattr(field, "unique", False))


def pointing_to(keys: set[tuple[str, str]], models: Iterable[Any]) -> set[tuple[str, str]]:
    """The models, those that point at them, those that point at these, and so on."""
    found: set[tuple[str, str]] = set()
    models = list(models)
    while keys - found:
        found |= keys
        keys = {
            (model._meta.app_label, model._meta.model_name)
            for model in models
            for each in model._meta.local_fields
            if (related := each.related_model) is not None
            and not isinstance(related, str)
            and (related._meta.app_label, related._meta.model_name) in keys
        }
    return found
