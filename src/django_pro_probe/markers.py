"""Bodies that grow with the rows: JSON in which markers stand for what is known when it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.apps import apps

from django_pro_probe import arguments
from django_pro_probe.seed.values import NoValueError, value_of

_MARK = "django-pro"
UUID = "91827364-5918-4736-a591-827364591827"
"""What is sent for an identifier of a row that is not known."""
WORDS = "django pro words"
"""What a form's field is sent that takes any text."""
_BEYOND = 500
"""Number of a row that no scale reaches: what is unique is new."""


def each(item: Any) -> Any:
    """A list with an entry for each row of a scale."""
    return {_MARK: "each", "item": item}


def mapping(key: Any, value: Any) -> Any:
    """An object with a key for each row of a scale."""
    return {_MARK: "mapping", "key": key, "value": value}


def has_any_names(data: Any) -> bool:
    """Whether a body is an object whose names say nothing."""
    return isinstance(data, dict) and data.get(_MARK) == "mapping"


def of_field(model: Any, name: str) -> Any:
    """What a row has in a field: the first entry of a list names row 1, the second row 2."""
    return {_MARK: "field", "model": model._meta.label, "name": name}


def is_of_field(data: Any) -> bool:
    """Whether it stands for what a row has in a field."""
    return isinstance(data, dict) and data.get(_MARK) == "field"


def new(model: Any, name: str) -> Any:
    """What a new row takes in a field."""
    field = model._meta.get_field(name)
    if field.is_relation:
        return of_field(field.related_model, field.target_field.name)
    return {_MARK: "new", "model": model._meta.label, "name": name}


def row(model: Any) -> dict[str, Any]:
    """What makes a row of a model: what it can't do without, as arguments of its class."""
    return {
        field.attname: new(model, field.name)
        for field in model._meta.concrete_fields
        if not (field.null or field.has_default() or field.blank)
    }


def text(words: str, most: int = 200) -> Any:
    """Words that differ between the entries of a list."""
    return {_MARK: "text", "words": words[:most]}


def number(low: Any = None, high: Any = None) -> Any:
    """A number that differs between the entries of a list, as far as its bounds leave room."""
    return {_MARK: "number", "low": 1 if low is None else max(int(low), 1), "high": high}


def texts(data: Any) -> list[str]:
    """The words of all `text` markers, and texts that name nothing yet."""
    if data in (UUID, WORDS):
        return [data]
    if isinstance(data, dict) and data.get(_MARK) == "text":
        return [data["words"]]
    below = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return [words for value in below for words in texts(value)]


def with_fields(data: Any, known: Mapping[str, tuple[Any, ...]]) -> Any:
    """`data` with what a row has in a field in the place of the texts that are known."""
    if isinstance(data, str) and data in known:
        return of_field(*known[data][:2])
    if isinstance(data, list):
        return [with_fields(item, known) for item in data]
    if not isinstance(data, dict):
        return data
    if data.get(_MARK) == "text" and data["words"] in known:
        return of_field(*known[data["words"]][:2])
    return {name: with_fields(value, known) for name, value in data.items()}


def expand(data: Any, rows: int, at: int = 0) -> Any:
    """`data` as it is sent where there are so many rows a model."""
    if isinstance(data, list):
        return [expand(item, rows, at) for item in data]
    if not isinstance(data, dict):
        return data
    kind = data.get(_MARK)
    if kind == "each":
        return [expand(data["item"], rows, number) for number in range(rows)]
    if kind == "mapping":
        return {
            str(expand(data["key"], rows, number)): expand(data["value"], rows, number)
            for number in range(rows)
        }
    if kind == "field":
        return _of_row(apps.get_model(data["model"]), data["name"], at)
    if kind == "number":
        high = data["high"]
        value = int(data["low"]) + at
        return value if high is None else min(value, int(high))
    if kind == "new":
        return _fresh(apps.get_model(data["model"])._meta.get_field(data["name"]), at)
    if kind == "text":
        words = str(data["words"])
        return f"{words[: -len(str(at))]}{at}" if at else words
    return {name: expand(value, rows, at) for name, value in data.items()}


def _of_row(model: Any, name: str, at: int) -> Any:
    row = arguments.row_of(model, at)
    return _plain(arguments.value_of(row, name, "")) if row is not None else None


def _fresh(field: Any, at: int) -> Any:
    try:
        return _plain(value_of(field, _BEYOND + at))
    except NoValueError:
        return None


def _plain(value: Any) -> Any:
    return value if isinstance(value, (bool, int, float, type(None))) else str(value)
