"""Other states of rows: an order that is paid can't be paid, one that is open can.

A request may be refused for the state that its rows happen to have been filled with, and then says
nothing of who may send it. So it goes out again with the rows in another one.
"""

from __future__ import annotations

import datetime
import itertools
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from django.db import models
from django.utils import timezone

from django_pro_probe import arguments, wanted
from django_pro_probe.access import given_once, publication
from django_pro_probe.access.letters import number_field, number_of
from django_pro_probe.access.ownership import owned, tenancies, user_model

Arranged = tuple[str, str, str, Any]
"""Label of the model, key, field and value: what a row is made before a request."""
GONE = "<gone>"
"""In the place of the field: the rows that have such values are not there."""

MOST = 14
_STATE = re.compile(r"(\w+_)?(status|state|stage|phase|step|condition|visibility|decision)")
_LAST_DAY = re.compile(r"expir|until|end|due|deadline|close|valid|last|before")
_FIRST_DAY = re.compile(r"start|begin|open|from|first|after|publish|release")
_DONE_AT = re.compile(r"\w+(ed|en|sent|paid|made|done|out|in)(_at|_on|_date|_time)?")
_ON = re.compile(r"active|enabled|open|available|valid|verified|confirmed|in_stock|approved|public")
_USED = re.compile(
    r"used|taken|booked|sold|reserved|attempt|(?<![a-z])tries|failed|spent|count|redeem|minimum"
    r"|min_"
)
_PLENTY = 1000
_YEAR = datetime.timedelta(days=365)
NUMBERS = (models.IntegerField, models.FloatField, models.DecimalField)
_CONSTANT = re.compile(r"^\s+[A-Z][A-Z_0-9]*\s*(?::\s*\w+)?\s*=\s*['\"]([\w -]{1,30})['\"]", re.M)


def flipped(rows: Iterable[Any]) -> list[Arranged]:
    """Rows that are not published, and whose flags are the other way."""
    return [
        _of(row, name, value) for row in rows for name, value in publication.flipped(row).items()
    ]


def unpublished(rows: Iterable[Any]) -> list[Arranged]:
    """Rows that are not published."""
    return [
        _of(row, name, value)
        for row in rows
        for name, value in publication.hidden(type(row)).items()
    ]


def published(rows: Iterable[Any]) -> list[Arranged]:
    """Rows that flags say are published; a date or a state is left as it is."""
    return [
        _of(row, name, not value)
        for row in rows
        for name, value in publication.hidden(type(row)).items()
        if isinstance(value, bool)
    ]


def asked_for(
    rows: Iterable[Any], wishes: Mapping[str, Iterable[wanted.Wish]], *, nobodys: bool = False
) -> list[Arranged]:
    """Rows as the queries of a request want them to be; `nobodys` where they may be so."""
    found = []
    for row in rows:
        whose = {way.steps[0].name for way in owned(type(row)) if way.steps}
        whose |= {way.steps[0].name for way in tenancies(type(row)) if way.steps}
        # Beside the one whose it is, a key that may be empty tells who has dealt with it.
        has_owner = any(not row._meta.get_field(name).null for name in whose)
        for wish in wishes.get(row._meta.label, ()):
            for name, (lookup, value, _) in wish.items():
                is_free = (nobodys or has_owner) and (lookup, value) == ("isnull", True)
                if name in whose and not is_free:
                    continue  # whose it is, is not its state
                with suppress(Exception):  # a field or a value of the project's own kind
                    made = wanted.meeting(row._meta.get_field(name), lookup, value)
                    found.append(_of(row, name, made))
    return found


def others(rows: Iterable[Any]) -> list[list[Arranged]]:
    """States that a request may want, the likeliest first: nothing has happened to the rows yet and
    there is enough of everything, then each status that they can have."""
    rows = [row for row in rows if not isinstance(row, user_model())]
    anew = fresh(rows)
    before = [each for row in rows for each in _before(row)]
    found = [flipped(rows), anew, before, without_texts(rows)]
    for row in rows:
        for field, value in _statuses(row):
            found += [[_of(row, field.name, value)], [*anew, _of(row, field.name, value)]]
    return [each for each in found if each][:MOST]


def fresh(rows: Iterable[Any]) -> list[Arranged]:
    """Rows to which nothing has happened yet, and of which there is enough."""
    return [each for row in rows if not isinstance(row, user_model()) for each in _fresh(row)]


def of_two_parties(rows: Iterable[Any]) -> Iterator[list[Arranged]]:
    """Rows that name one row twice, with another user's in one of the places: in a swap of a thing
    with itself nothing changes hands."""
    third = arguments.row_of(user_model(), 2)
    for row in rows:
        users = [way.steps[0] for way in owned(type(row)) if len(way.steps) == 1]
        keys = [
            field
            for field in row._meta.concrete_fields
            if field.is_relation and field not in users and not field.unique
        ]
        for one, other in itertools.permutations(keys, 2):
            another = arguments.row_of(one.related_model, 1)
            if one.related_model is not other.related_model or another is None or third is None:
                continue
            theirs = [way.steps[0] for way in owned(type(another)) if len(way.steps) == 1]
            if theirs:
                yield [
                    _of(row, one.name, another.pk),
                    *(_of(row, key.name, third.pk) for key in users),
                    *(_of(another, key.name, third.pk) for key in theirs),
                ]


def numbered(rows: Iterable[Any]) -> list[Arranged]:
    """Rows with numbers of their own, where they have letters too."""
    return [
        _of(row, field.name, number_of(row))
        for row in rows
        if not isinstance(row, user_model())
        for field in (number_field(row),)
        if field is not None
    ]


def usable(row: Any) -> list[Arranged]:
    """A row that nothing stands against: switched on, not withdrawn, and not over."""
    kinds = (models.BooleanField, models.DateField)
    kept = {field.name for field in row._meta.concrete_fields if isinstance(field, kinds)}
    return [each for each in _fresh(row) if each[2] in kept]


def _of(row: Any, name: str, value: Any) -> Arranged:
    return row._meta.label, str(row.pk), name, value


def _statuses(row: Any) -> Iterator[tuple[Any, Any]]:
    for field in row._meta.concrete_fields:
        if not _STATE.fullmatch(field.name) or field.is_relation:
            continue
        if field.choices:
            values = [value for value, _ in field.flatchoices]
        elif isinstance(field, models.CharField):
            values = _constants(field)
        else:
            continue
        for value in values:
            if value != getattr(row, field.attname):
                yield field, value


def is_state(name: str) -> bool:
    """Whether a field says how far a row has come, by its name."""
    return _STATE.fullmatch(name) is not None


def _constants(field: Any) -> list[str]:
    """Texts that the module of a model compares its field with, or gives names to."""
    loader = getattr(sys.modules.get(field.model.__module__), "__loader__", None)
    try:
        source = loader.get_source(field.model.__module__) or ""  # type: ignore[union-attr]
    except Exception:  # a module without a source
        return []
    compared = re.findall(rf"\b{field.name}\s*[!=]?=\s*['\"]([\w -]{{1,30}})['\"]", source)
    named = _CONSTANT.findall(source)
    most = field.max_length or 30
    return [each for each in dict.fromkeys([*compared, *named]) if len(each) <= most]


def _before(row: Any) -> Iterator[Arranged]:
    """Times at which something happened to the row, as they are before it does."""
    for field in row._meta.concrete_fields:
        if _is_done_at(field) and getattr(row, field.attname) is not None:
            yield _of(row, field.name, None)


def without_texts(rows: Iterable[Any]) -> list[Arranged]:
    """Rows before they are given the texts that they are given once."""
    return [
        _of(row, field.name, "")
        for row in rows
        if not isinstance(row, user_model())
        for field in row._meta.concrete_fields
        if given_once.is_given_once(field) and getattr(row, field.attname)
    ]


def done(rows: Iterable[Any]) -> list[Arranged]:
    """Times at which something happened to rows, as they are after it has."""
    return [
        _of(row, field.name, _time_of(field))
        for row in rows
        if not isinstance(row, user_model())
        for field in row._meta.concrete_fields
        if _is_done_at(field)
    ]


def used_up(rows: Iterable[Any]) -> list[Arranged]:
    """Rows of which there is nothing left: no seat, no piece, no money."""
    return [
        _of(row, field.name, 0)
        for row in rows
        if not isinstance(row, user_model())
        for field in row._meta.concrete_fields
        if isinstance(field, NUMBERS) and not field.choices and not field.primary_key
        if not field.unique and not _USED.search(field.name)
    ]


def _is_done_at(field: Any) -> bool:
    is_time = isinstance(field, models.DateField) and field.null
    return is_time and bool(_DONE_AT.fullmatch(field.name))


def _time_of(field: Any) -> Any:
    now = timezone.now()
    return now if isinstance(field, models.DateTimeField) else now.date()


def _fresh(row: Any) -> Iterator[Arranged]:
    """Values of a row that has just been made, and of which there is plenty."""
    now = timezone.now()
    for field in row._meta.concrete_fields:
        if field.primary_key or field.is_relation or getattr(field, "unique", False):
            continue
        if isinstance(field, models.BooleanField):
            is_on = field.default is True or bool(_ON.search(field.name))
            yield _of(row, field.name, is_on)
        elif isinstance(field, models.DateField):
            value: Any = None
            if _LAST_DAY.search(field.name):
                value = now + _YEAR
            elif _FIRST_DAY.search(field.name) or not field.null:
                value = now - _YEAR if _FIRST_DAY.search(field.name) else now
            elif not _DONE_AT.fullmatch(field.name):
                continue
            if value is not None and not isinstance(field, models.DateTimeField):
                value = value.date()
            yield _of(row, field.name, value)
        elif isinstance(field, NUMBERS) and not field.choices:
            yield _of(row, field.name, 0 if _USED.search(field.name) else _PLENTY)
