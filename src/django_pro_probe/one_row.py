"""Rows of which a page wants one: the others are changed, or one is, for that one request.

`Basket.objects.get(owner=user, status="saved")` holds where the project sees to it that nobody has
two of them, and a site whose pages are one tree has one root. Rows that are made by the dozen
don't know that, nor that `Page.objects.get(slug="home")` wants one of that name.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import Any

from django.db import DatabaseError, models, router, transaction

from django_pro_probe import wanted
from django_pro_probe.executions import Execution
from django_pro_probe.grouping import conditions_of
from django_pro_probe.record import Recording
from django_pro_probe.replay import Response

Change = tuple[str, Callable[[], object]]
"""The statement that does not find one row, and what changes the rows so that it does."""

_GETS = ("get", "aget")
_WANTED = ("exact", "in")
_FAILURE = "MultipleObjectsReturned"
_NONE = "DoesNotExist"


def change_for(response: Response) -> Change | None:
    """What has a page find the one row, of those that it found several of; None for all others."""
    several = found_several(response.failure, response.recording)
    return (several.sql, functools.partial(leave_one, several)) if several else None


def change_for_none(response: Response, url: str) -> Change | None:
    """As `change_for`, of a page without arguments that ends since the `get()` of constants finds
    no row; what its query string holds is none."""
    failed = response.failure is not None and response.failure.type == _NONE
    if not failed and response.status != HTTPStatus.NOT_FOUND:
        return None
    for execution in reversed(response.recording.executions):
        if execution.method in _GETS and not execution.rows:
            wish = constants(execution, url.partition("?")[2], of_one=True)
            if wish is None:
                return None
            return execution.sql, functools.partial(have_one_meet, execution.model, wish)
    return None


def constants(execution: Execution, given: str, *, of_one: bool = False) -> wanted.Wish | None:
    """Its conditions, where all of them are on the model's own fields and written as constants, and
    none is what the URL has `given`; those on unique fields too, where it is `of_one` row."""
    found = wanted.of_query(execution.query, given, False, of_one=of_one)
    wish = found.get(execution.model._meta.label, {})
    return wish if wish and len(wish) == len(execution.where) else None


def have_one_meet(model: Any, wish: wanted.Wish) -> bool:
    """Whether the first row of a model could be given what meets the conditions."""
    first = model._base_manager.order_by("pk").first()
    if first is None:
        return False
    try:
        values = {
            name: wanted.meeting(model._meta.get_field(name), lookup, value)
            for name, (lookup, value, _) in wish.items()
        }
        with transaction.atomic(using=router.db_for_write(model)):
            model._base_manager.filter(pk=first.pk).update(**values)
    except Exception:  # a constraint, or a value or a field of the project's own kind
        return False
    return True


def found_several(failure: Any, recording: Recording) -> Execution | None:
    """What found several rows before a request failed: the `get()` that ended it, or the query of
    a tree's roots, whatever it failed with; a tree of one root has as many rows."""
    if failure is None:
        return None
    several = [each for each in recording.executions if each.rows > 1 and each.model is not None]
    if failure.type == _FAILURE:
        gets = (each for each in reversed(several) if each.method in _GETS)
        found = next(gets, None)
        if found is not None:
            return found
    return next((each for each in reversed(several) if _parent_of_roots(each)), None)


def leave_one(execution: Execution) -> None:
    """Change all rows but the first that it finds; to be called where it is rolled back.

    Field by field until none of them is met: one is enough, or all where OR joins the conditions.
    """
    try:
        left, *keys = _met(execution)
        others = execution.model._base_manager.filter(pk__in=keys)
        parent = _parent_of_roots(execution)
        for field, value in [(parent, left)] if parent else _values(execution):
            _update(others, field, value)
            if len(_met(execution)) <= 1:
                break
    except Exception:  # a query of the project's own kind: the page fails as before
        return


def _parent_of_roots(execution: Execution) -> Any:
    """The key to its parent, where a query asks for the rows of a tree that have none."""
    meta = execution.model._meta
    for condition in conditions_of(execution.query):
        if (condition.model, condition.lookup, condition.value) == (meta.label, "isnull", True):
            field = meta.get_field(condition.field)
            if field.related_model is execution.model and not field.unique:
                return field
    return None


def _met(execution: Execution) -> list[Any]:
    """Keys of the rows that it asks for."""
    query = execution.query.clone()
    query.clear_limits()
    query.clear_ordering(force=True)
    rows = execution.model._base_manager.all()
    rows.query = query
    return sorted(row.pk for row in rows)


def _values(execution: Execution) -> Iterator[tuple[Any, Any]]:
    """(field, another value) of each condition on the model itself; what says least comes first."""
    meta = execution.model._meta
    asked: dict[Any, list[Any]] = {}
    for condition in conditions_of(execution.query):
        if condition.model == meta.label and condition.lookup in _WANTED:
            given = condition.value
            values = list(given) if isinstance(given, (list, tuple, set)) else [given]
            asked.setdefault(meta.get_field(condition.field), []).extend(values)
    for field, values in sorted(asked.items(), key=lambda pair: pair[0].is_relation):
        if field.unique:
            continue
        if isinstance(field, models.BooleanField):
            yield field, not values[0]
        elif field.choices:
            others = [value for value, _ in field.flatchoices if value not in values]
            if others:
                yield field, others[0]
        elif field.null:
            yield field, None
        elif isinstance(field, (models.CharField, models.TextField)):
            yield field, f"not {values[0]}"[: field.max_length]
        elif field.is_relation:
            keys = field.related_model._base_manager.exclude(pk__in=values).order_by("pk")
            other = keys.values_list("pk", flat=True).first()
            if other is not None:
                yield field, other


def _update(rows: Any, field: Any, value: Any) -> None:
    try:
        with transaction.atomic(using=router.db_for_write(rows.model)):
            rows.update(**{field.attname: value})
    except (DatabaseError, ValueError, TypeError):  # a constraint: by another field, then
        return
