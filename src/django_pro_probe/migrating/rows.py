"""Rows for the tables of a project as it stood at some migration, by its historical models.

Historical models have the fields and none of the code (`apps.get_model` of a migration:
https://docs.djangoproject.com/en/stable/topics/migrations/#historical-models), so rows are
inserted by their columns.
"""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Iterable
from typing import Any

from django.db import connections, models, transaction
from django.db.utils import DatabaseError

from django_pro_probe.migrating.server import ALIAS, is_mysql, message_of
from django_pro_probe.seed import values

REUSED = {
    "contenttypes.contenttype",
    "auth.permission",
    "sessions.session",
    "sites.site",
    "migrations.migration",
}
"""Tables whose rows Django makes itself: made up only where there are none yet."""
ATTEMPTS = 6
"""Kinds of values that a row is tried with before it is given up."""
_BATCH = 500


class NoRowError(Exception):
    """A relation that can't be NULL has nothing to point to."""


class Rows:
    """Fills tables with rows of one kind.

    `anything`: all that the tables' definitions allow: NULLs, equal rows, texts as long as their
    columns, numbers at the edge of theirs. `fitting`: distinct, short, never NULL, texts that are
    numbers. `written`: as `fitting`, with texts as a form would have them.
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.keys: dict[Any, list[Any]] = {}
        self.unfilled: dict[str, str] = {}
        """Table -> why it has no rows."""

    def fill(
        self, wanted: Iterable[Any], count: int, start: int = 0, *, alone: bool = False
    ) -> dict[str, int]:
        """Rows by table; what the wanted models point to is filled too, unless they are `alone`."""
        told: dict[str, int] = {}
        wanted = list(wanted)
        if not is_mysql():  # where nothing is ever deferred
            with connections[ALIAS].cursor() as cursor:  # what no row may be is told by its INSERT
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for model in _ordered(wanted):
            if alone and model not in wanted:
                continue
            table = model._meta.db_table
            if model._meta.label_lower in REUSED:
                self.keys[model] = self._keys(model)
                if self.keys[model]:
                    continue
            try:
                with transaction.atomic(ALIAS):
                    told[table] = self._fill(model, count, start)
            except Exception as error:  # a field of the project's own can raise anything
                self.unfilled[table] = f"{type(error).__name__}: {message_of(error)}"
            self.keys[model] = self._keys(model)
        return told

    def _keys(self, model: Any) -> list[Any]:
        try:
            with transaction.atomic(ALIAS):
                found = model._base_manager.using(ALIAS).order_by("pk").values_list("pk", flat=True)
                return list(found)
        except Exception:
            return []

    def _fill(self, model: Any, count: int, start: int) -> int:
        fields = [each for each in model._meta.local_concrete_fields if not is_made(each)]
        if not fields:  # nothing but a key of the database's own
            for _ in range(count):
                insert(model, [model()], [])
            return count
        made = 0
        for first in range(start, start + count, _BATCH):
            numbers = range(first, min(first + _BATCH, start + count))
            try:
                with transaction.atomic(ALIAS):
                    insert(model, [self._row(model, fields, each, 0) for each in numbers], fields)
                made += len(numbers)
            except DatabaseError as error:
                made += self._one_by_one(model, fields, numbers)
                if not made:
                    self.unfilled[model._meta.db_table] = message_of(error).splitlines()[0]
                    break
        return made

    def _one_by_one(self, model: Any, fields: list[Any], numbers: range) -> int:
        made = useless = 0
        for number in numbers:
            for attempt in range(ATTEMPTS):
                try:
                    with transaction.atomic(ALIAS):
                        insert(model, [self._row(model, fields, number, attempt)], fields)
                    made += 1
                    break
                except DatabaseError:
                    continue
            else:
                useless += 1
                if useless > 20 and not made:
                    break
        return made

    def _row(self, model: Any, fields: list[Any], number: int, attempt: int) -> Any:
        row = model()
        for each in fields:
            setattr(row, each.attname, self.value(each, number, attempt))
        return row

    def value(self, field: Any, number: int, attempt: int = 0) -> Any:
        """A value for the field in row `number`; another one for a higher attempt."""
        fitting = self.kind != "anything"
        relation = field.remote_field
        if relation is not None and field.related_model is not None:
            return self._related(field, number, attempt)
        unique = field.unique or not values.is_alone(field)
        pairs = not (fitting or unique)  # of equal rows
        step = (number // 2) % 97 + attempt if pairs else number + 100_000 * attempt
        if field.null and not fitting and step % 5 == 1 and attempt < 3:
            return None
        if attempt == 3 or self.kind == "written":  # as the form of the field would have it
            return values.value_of(field, step, attempt)
        if attempt >= 4:
            return field.get_default() if field.has_default() else _plain(field, step % 2)
        if getattr(field, "choices", None):
            flat = [value for value, _ in field.flatchoices if value not in (None, "")]
            if flat:
                return flat[step % len(flat)]
        if not fitting and not unique:
            edge = _edge(field, step)
            if edge is not None:
                return edge
        return _plain(field, step)

    def _related(self, field: Any, number: int, attempt: int) -> Any:
        model = field.related_model
        keys = self.keys.get(model)
        if keys is None:
            keys = self.keys[model] = self._keys(model)
        target = field.target_field
        if target is not None and not target.primary_key and keys:
            found = model._base_manager.using(ALIAS).order_by("pk")
            keys = list(found.values_list(target.attname, flat=True))
        if not keys:
            if not field.null:
                raise NoRowError(f"{model._meta.db_table} has no row to point to")
            return None
        if field.null and self.kind == "anything" and number % 5 == 1:
            return None
        if field.unique or attempt or self.kind != "anything":
            return keys[(number + attempt) % len(keys)]
        return keys[(number // 2) % len(keys)]


def insert(model: Any, rows: list[Any], fields: list[Any]) -> None:
    model._base_manager._insert(rows, fields=fields, using=ALIAS, raw=True)


def is_made(field: Any) -> bool:
    """Whether the database makes the value."""
    return isinstance(field, models.AutoField) or bool(getattr(field, "generated", False))


def _plain(field: Any, number: int) -> Any:
    """A small value that differs between rows; texts are numbers, so that they can become such."""
    kind = field.get_internal_type()
    if isinstance(field, models.BooleanField):
        return number % 2 == 0
    if isinstance(field, (models.EmailField, models.URLField, models.GenericIPAddressField)):
        return values.value_of(field, number) if kind == "GenericIPAddressField" else str(number)
    if isinstance(field, (models.CharField, models.TextField, models.FileField)):
        return str(number + 1)[-(field.max_length or 20) :]
    if isinstance(field, models.DecimalField):
        whole = (field.max_digits or 10) - (field.decimal_places or 0)
        return decimal.Decimal((number + 1) % 10 ** max(min(whole, 9), 0))
    if isinstance(field, models.SmallIntegerField):
        return (number + 1) % 32_000
    if isinstance(field, models.IntegerField):
        return number + 1
    if isinstance(field, models.DateTimeField):
        return values.value_of(field, 0) - datetime.timedelta(minutes=number)
    if isinstance(field, models.DateField):
        return values.NOW.date() - datetime.timedelta(days=number % 30_000)
    if isinstance(field, models.UUIDField):
        return uuid.uuid5(uuid.NAMESPACE_OID, f"{field.name} {number}")
    return values.value_of(field, number)


def _edge(field: Any, step: int) -> Any:
    """A value at the edge of what the column takes, for some of the rows; None for the others."""
    if isinstance(field, models.SlugField):
        return None
    if isinstance(field, (models.CharField, models.TextField)) and not field.choices:
        if step % 5 == 2:
            return (
                ("word " * 100)[: field.max_length or 300]
                .rstrip()
                .ljust(min(field.max_length or 300, 400), "x")
            )
        if step % 5 == 3 and field.empty_strings_allowed:
            return ""
    if isinstance(field, models.IntegerField) and step % 5 == 2:
        low, high = connections[ALIAS].ops.integer_field_range(field.get_internal_type())
        return low if step % 2 else high
    if isinstance(field, models.DecimalField) and step % 5 == 2 and field.max_digits:
        whole = field.max_digits - (field.decimal_places or 0)
        return decimal.Decimal(10) ** whole - 1 if whole > 0 else decimal.Decimal(0)
    if isinstance(field, (models.DecimalField, models.FloatField)) and step % 5 == 3:
        return -1 if step % 2 else 0
    return None


def _ordered(wanted: Iterable[Any]) -> list[Any]:
    """The models and all that they point to, what is pointed to first."""
    found: list[Any] = []
    pending: set[Any] = set()

    def visit(model: Any) -> None:
        meta = model._meta
        if meta.proxy:
            visit(meta.concrete_model)
            return
        if model in found or model in pending or not meta.managed or meta.swapped:
            return
        pending.add(model)
        fields = [each for each in meta.local_concrete_fields if each.related_model is not None]
        for each in sorted(fields, key=lambda each: each.null):
            if not isinstance(each.related_model, str):
                visit(each.related_model)
        pending.discard(model)
        found.append(model)

    for model in sorted(wanted, key=lambda model: model._meta.label):
        visit(model)
    return found
