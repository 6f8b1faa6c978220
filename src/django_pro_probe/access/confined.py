"""Where a query is confined to what the user has, by a condition that compares with a user.

Rows that such a query shows to others all the same are to be mended there, and not where the query
runs: a method of a queryset of the project's own confines it for many views.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.db.models import Model, Q
from django.db.models.constants import LOOKUP_SEP
from django.db.models.query import QuerySet

from django_pro_probe import places
from django_pro_probe.access.ownership import user_model

_TAG = "_dp_confined"
"""Stands in the query's `__dict__`, which a clone has too."""
_OF_ROW = "_dp_of_row"
"""Stands there where a condition compares with a row."""


def install() -> None:
    """Have each condition on a user leave its place, and each "or" of a queryset of what belongs to
    a row with one of more."""
    original: Any = QuerySet._filter_or_exclude_inplace

    @functools.wraps(original)
    def _filter_or_exclude_inplace(self: Any, negate: Any, args: Any, kwargs: Any) -> None:
        original(self, negate, args, kwargs)
        given = list(_conditions(args, kwargs)) if not negate else []
        if any(isinstance(value, Model) for _, value in given):
            self._query.__dict__[_OF_ROW] = True
        confines = any(
            _is_user(value) or _is_key(self._query, name, value) for name, value in given
        )
        if confines or (not negate and any(map(_stands_in_or, args))):
            users = places.users(sys._getframe(1))[0]
            if users:
                self._query.__dict__[_TAG] = users[0]

    joined: Any = QuerySet.__or__

    @functools.wraps(joined)
    def __or__(self: Any, other: Any) -> Any:
        sides = [_OF_ROW in getattr(each, "query", self.query).__dict__ for each in (self, other)]
        found = joined(self, other)
        users = places.users(sys._getframe(1))[0] if any(sides) and not all(sides) else ()
        if users:
            found.query.__dict__[_TAG] = users[0]
        return found

    setattr(QuerySet, "_filter_or_exclude_inplace", _filter_or_exclude_inplace)  # noqa: B010
    setattr(QuerySet, "__or__", __or__)  # noqa: B010


def place_of(query: Any) -> places.Place | None:
    """Where a query is confined so; None where it is not."""
    place: places.Place | None = getattr(query, "__dict__", {}).get(_TAG)
    return place


def _conditions(conditions: Any, named: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    yield from named.items()
    for each in conditions:
        if isinstance(each, Q):
            yield from _conditions(each.children, {})
        elif isinstance(each, tuple):
            yield each


def _stands_in_or(condition: Any) -> bool:
    """Whether a condition on a row stands where another one lets rows through without it."""
    if not isinstance(condition, Q) or condition.negated:
        return False
    given = _conditions(condition.children, {}) if condition.connector == Q.OR else ()
    return any(isinstance(value, Model) for _, value in given) or any(
        map(_stands_in_or, condition.children)
    )


def _is_user(value: Any) -> bool:
    return isinstance(value, user_model())


def _is_key(query: Any, name: str, value: Any) -> bool:
    """Whether it is the key of a user; a text is what a client has sent."""
    if not isinstance(value, (int, UUID)) or isinstance(value, bool):
        return False
    try:
        way = query.names_to_path(name.split(LOOKUP_SEP), query.get_meta())
    except Exception:  # an annotation, or a lookup of a package
        return False
    target = way[2][0] if len(way[2]) == 1 else None
    return bool(target is not None and target.primary_key and target.model is user_model())
