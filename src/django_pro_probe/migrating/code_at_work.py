"""Code of one release on the schema of another: its models read, insert, update and delete.

While a deployment goes on, both run side by side. A migration's own states know the models as they
stood (https://docs.djangoproject.com/en/stable/topics/migrations/#historical-models).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import NOT_PROVIDED

from django_pro_probe.migrating.rows import Rows, insert, is_made
from django_pro_probe.migrating.server import ALIAS, code_of, message_of

BROKEN = {
    "42703": "there is no such column",
    "42P01": "there is no such table",
    "23502": "a column that it leaves out wants a value",
    "42804": "a column is of another type",
    "42883": "no operator or function takes the column's type",
    "22P02": "the column's type does not take such text",
    "428C9": "the column can't be written to",
    "42P10": "there is no constraint that the conflict clause names",
    "P0001": "a trigger refuses it",
    # Of MySQL and MariaDB.
    "1054": "there is no such column",
    "1146": "there is no such table",
    "1364": "a column that it leaves out wants a value",
    "1048": "a column that it leaves out wants a value",
    "1366": "the column's type does not take such a value",
    "1292": "the column's type does not take such a value",
    "1906": "the column can't be written to",
    "3105": "the column can't be written to",
    "1305": "there is no such function",
    "1644": "a trigger refuses it",
}
"""SQLSTATEs, or MySQL's numbers, that say: code and schema do not fit. What constraints refuse is
not among them, since that depends on the row.
https://www.postgresql.org/docs/current/errcodes-appendix.html
https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html"""
NUMBER = 700_001
"""Of the rows that are inserted here: no other has their values."""


def attempts(models: Iterable[Any]) -> dict[tuple[str, str], dict[str, str]]:
    """By model and action: `table`, and `code` and `message` of the error, or empty ones.

    Nothing of it stays.
    """
    found: dict[tuple[str, str], dict[str, str]] = {}
    for model in sorted(models, key=lambda model: model._meta.label):
        if model._meta.proxy or not model._meta.managed or model._meta.swapped:
            continue
        with transaction.atomic(ALIAS):
            for action, work in _actions(model):
                told = {"table": model._meta.db_table, "code": "", "message": ""}
                try:
                    with transaction.atomic(ALIAS):
                        work()
                except Exception as error:
                    told["code"] = code_of(error) or type(error).__name__
                    told["message"] = message_of(error).splitlines()[0]
                found[model._meta.label, action] = told
            transaction.set_rollback(True, using=ALIAS)
    return found


def _actions(model: Any) -> list[tuple[str, Any]]:
    kinds = [Rows(kind) for kind in ("fitting", "written")]
    manager = model._base_manager.using(ALIAS)
    fields = [each for each in model._meta.local_concrete_fields if not is_made(each)]

    def row(rows: Rows, number: int) -> Any:
        made = model()
        for each in fields:
            setattr(made, each.attname, rows.value(each, number))
        return made

    def select() -> None:
        list(manager.order_by("pk")[:5])

    def add() -> None:
        """All columns, then those alone that the database has no default for."""
        bare = [each for each in fields if _leaves_out(each)]
        for number, rows in enumerate(kinds):
            for left_out in ([], bare)[: 2 if bare else 1]:
                made = row(rows, NUMBER + number)
                for each in left_out:
                    setattr(made, each.attname, getattr(model(), each.attname))
                with transaction.atomic(ALIAS):
                    insert(model, [made], fields)
                    transaction.set_rollback(True, using=ALIAS)

    def update() -> None:
        key = manager.order_by("pk").values_list("pk", flat=True).first()
        for rows in kinds:
            made = row(rows, NUMBER)
            changes = {
                each.name: getattr(made, each.attname) for each in fields if not each.primary_key
            }
            if changes:
                model._base_manager.using(ALIAS).filter(pk=key).update(**changes)

    def delete() -> None:
        found = manager.order_by("-pk").values_list("pk", flat=True).first()
        model._base_manager.using(ALIAS).filter(pk=found)._raw_delete(ALIAS)

    return [("SELECT", select), ("INSERT", add), ("UPDATE", update), ("DELETE", delete)]


def _leaves_out(field: Any) -> bool:
    """Whether code that gives no value sends DEFAULT (`db_default`, Django 5.0 and later)."""
    return getattr(field, "db_default", NOT_PROVIDED) is not NOT_PROVIDED


def broken(
    before: dict[tuple[str, str], dict[str, str]] | None,
    after: dict[tuple[str, str], dict[str, str]],
) -> list[dict[str, str]]:
    """What fails for a reason that is code against schema, and did not fail for one before."""
    found = []
    for (model, action), told in after.items():
        was = {"code": ""} if before is None else before.get((model, action))
        # What a row's values make fail, as one that is there twice does, is checked after these.
        fitted = was is not None and was["code"] not in BROKEN
        if fitted and told["code"] in BROKEN:
            found.append({"model": model, "action": action, **told})
    return found
