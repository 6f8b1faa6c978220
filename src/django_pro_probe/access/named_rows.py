"""Rows that a body names: where it names a row of the user's own, another user's can be named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from django_pro_probe import arguments, replay
from django_pro_probe.access import ownership, wrong
from django_pro_probe.access.ownership import user_model

_NO_ROWS_OF_USERS = ("sessions", "contenttypes", "admin", "auth", "authtoken", "sites")
_REFUSED, _SERVER_ERROR = 400, 500
_ROWS = 4
"""How far a row is looked for that a body names."""
_ENDINGS = ("ids", "pks", "id", "pk", "uuid", "slug")


class Named(NamedTuple):
    """A key of a body that names a row for a field."""

    path: wrong.Path
    holder: Any
    """The model of the row that a foreign key then stands in."""
    field: Any
    """That foreign key."""
    row: Any
    """Row 2, to be named in the place of the one that is."""
    value: Any
    """What names it."""

    @property
    def name(self) -> str:
        """The key as it is told."""
        return wrong.name_of(self.path)


def found(data: Any, holders: Iterable[Any], kept: Iterable[Any]) -> Iterator[Named]:
    """Keys of a body by which rows of `holders` name rows that belong to somebody.

    `kept` are rows that the page is about: one of them can't be made another user's.
    """
    theirs = {(type(row), row.pk) for row in kept}
    keys = {path: _stem(str(path[-1])) for path in wrong.paths(data) if isinstance(path[-1], str)}
    known = set()
    for holder, field, names in _fields(holders):
        related = field.related_model._meta.concrete_model
        row = arguments.row_of(related, 1)
        if row is None or (type(row), row.pk) in theirs:
            continue
        for path, stem in keys.items():
            if stem not in names or path in known:
                continue
            rows = (arguments.row_of(related, index) for index in range(_ROWS))
            values = (_naming(wrong.at(data, path), each, row) for each in rows)
            value = next((each for each in values if each is not None), None)
            if value is not None:
                known.add(path)
                yield Named(path, holder, field, row, value)


def _fields(holders: Iterable[Any]) -> Iterator[tuple[Any, Any, set[str]]]:
    """(model that holds it, foreign key, what it may be called in a body)."""
    for model in holders:
        for field in model._meta.concrete_fields:
            if _is_of_somebody(field) and not field.auto_created:
                yield model, field, {_stem(field.name), _stem(field.related_model.__name__)}
        for field in model._meta.local_many_to_many:
            through = field.remote_field.through
            if _is_of_somebody(field):
                key = through._meta.get_field(field.m2m_reverse_field_name())
                yield through, key, {_stem(field.name), _stem(field.related_model.__name__)}


def _is_of_somebody(field: Any) -> bool:
    related = field.related_model if field.is_relation else None
    if related is None or issubclass(related, user_model()):
        return False
    if related._meta.app_label in _NO_ROWS_OF_USERS:
        return False
    return bool(ownership.owned(related) or ownership.tenancies(related))


def _stem(name: str) -> str:
    """`folder_ids`, `folderId` and `folders` are all `folder`."""
    plain = name.lower().replace("_", "").replace("-", "")
    for ending in _ENDINGS:
        if plain.endswith(ending) and plain != ending:
            plain = plain.removesuffix(ending)
            break
    return plain.removesuffix("s")


def _naming(value: Any, first: Any, row: Any) -> Any:
    """What names `row` as `value` names the first one; None where it does not."""
    if isinstance(value, list) and value:
        one = _naming(value[0], first, row)
        return None if one is None else [one]
    if first is None or isinstance(value, (list, dict, bool, type(None))):
        return None
    for field in row._meta.concrete_fields:
        if field.unique and str(getattr(first, field.attname)) == str(value):
            own = getattr(row, field.attname)
            return own if isinstance(own, int) and isinstance(value, int) else str(own)
    return None


def names(data: Any, label: str, key: str, called: str = "") -> bool:
    """Whether a body names a row by its key: a number does in a list, or where what it is called
    says so."""
    if isinstance(data, dict):
        return any(names(value, label, key, str(name)) for name, value in data.items())
    if isinstance(data, list):
        return any(names(each, label, key, label) for each in data)
    if str(data) != key:
        return False
    own = _stem(label.rpartition(".")[2])
    is_said = called == label or _stem(called) in (own, *_ENDINGS)
    return is_said or not key.isdigit()


def replaced(data: Any, named: Named) -> Any:
    """The body with row 2 in the place of row 1."""
    return wrong.put(data, [named.path], named.value)


def of_nothing(named: Named) -> Named | None:
    """The same with a name that no row has; None where rows go by numbers, which say nothing by
    being there."""
    for field in named.row._meta.concrete_fields:
        if field.unique and not field.primary_key and not isinstance(named.value, list):
            absent = wrong.key_of_no_row(field)
            if absent is not None and str(getattr(named.row, field.attname)) == str(named.value):
                most = field.max_length or len(absent)
                return named._replace(value=absent[:most])
    return None


def differ(one: tuple[Named, replay.Response], other: tuple[Named, replay.Response]) -> bool:
    """Whether two refusals differ in more than the name that was sent."""
    shapes = [
        (response.status, response.body.replace(str(named.value).encode(), b"NAME"))
        for named, response in (one, other)
    ]
    is_refused = all(_REFUSED <= status < _SERVER_ERROR for status, _ in shapes)
    return is_refused and shapes[0] != shapes[1]
