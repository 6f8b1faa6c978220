"""A migration applied, and taken back, on the database that the alias leads to."""

from __future__ import annotations

from typing import Any

from django.db import connections

from django_pro_probe import replay
from django_pro_probe.migrating.failing import ENDS, FailedError
from django_pro_probe.migrating.noting import Noting, operations
from django_pro_probe.migrating.server import ALIAS


def connected() -> Any:
    connections[ALIAS].ensure_connection()
    return connections[ALIAS]


def apply(state: Any, migration: Any, watch: Noting | None = None) -> None:
    connection = connections[ALIAS]
    with connection.schema_editor(atomic=migration.atomic) as editor:
        if watch is not None:
            watch.editing(editor)
        migration.apply(state.clone(), editor)


def unapply(before: Any, migration: Any, seconds: float) -> None:
    """Takes the migration back on the database that the alias leads to.

    Raises:
        FailedError: it could not.
    """
    connection = connections[ALIAS]
    at = [-1]

    def begun(number: int, _: Any) -> None:
        at[0] = number

    try:
        with (
            replay.limited(seconds),
            operations(migration, begun),
            connection.schema_editor(atomic=migration.atomic) as editor,
        ):
            migration.unapply(before.clone(), editor)
    except ENDS as error:
        raise FailedError(error, at[0], of_data=False) from error
