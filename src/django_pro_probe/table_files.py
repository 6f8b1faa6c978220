"""CSV files as the project's own importers read them: the columns that their source names, with
values that the model of those columns takes."""

from __future__ import annotations

import ast
import csv
import functools
import io
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from django.apps import apps
from django.db import models

from django_pro_probe.places import is_user_path

_READERS = ("csv.DictReader", "csv.reader", "DictReader(")
_FEWEST = 2
"""Columns that a model has to know."""
MOST = 4
WRONG = ("no such value", "the same as before", "a text of 5,000 letters")
"""What is the matter with the second of three rows."""
_LONG = "x" * 5_000


@functools.cache
def of_project() -> tuple[tuple[Any, tuple[str, ...]], ...]:
    """(model, columns) of each module that reads such files."""
    found: dict[tuple[Any, tuple[str, ...]], None] = {}
    for module in list(sys.modules.values()):
        path = getattr(module, "__file__", None) or ""
        if not path.endswith(".py") or not is_user_path(path):
            continue
        source = ""
        with suppress(OSError, UnicodeDecodeError), open(path, encoding="utf-8") as file:
            source = file.read()
        if any(each in source for each in _READERS):
            for columns in _columns(source):
                model = _model_of(columns)
                if model is not None:
                    found[model, columns] = None
    return tuple(found)[:MOST]


def content(number: int, wrong: str = "") -> bytes:
    """The file of an importer: two rows; with `wrong` a third one between them."""
    model, columns = of_project()[number]
    first, second, third = ([_value(model, name, at) for name in columns] for at in (1, 2, 3))
    rows = [first, third]
    if wrong:
        middle = first if wrong == WRONG[1] else _spoilt(model, columns, second, wrong)
        rows = [first, middle, third]
    target = io.StringIO()
    csv.writer(target).writerows([columns, *rows])
    return target.getvalue().encode()


def _columns(source: str) -> Iterator[tuple[str, ...]]:
    """Lists of names that the source has as constants; else the names by which it reads rows."""
    tree = ast.parse(source)
    read: dict[str, None] = {}
    for node in ast.walk(tree):
        if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            names = [each.value for each in node.elts if isinstance(each, ast.Constant)]
            if len(names) == len(node.elts) and all(isinstance(each, str) for each in names):
                yield tuple(map(str, names))
        key: Any = node.slice if isinstance(node, ast.Subscript) else None
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            key = node.args[0] if node.func.attr == "get" and node.args else None
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            read[key.value] = None
    yield tuple(read)


def _model_of(columns: tuple[str, ...]) -> Any:
    """The model that has most of the columns as fields."""
    best, most = None, _FEWEST - 1
    for model in apps.get_models():
        if is_user_path(getattr(sys.modules.get(model.__module__), "__file__", None) or ""):
            known = sum(_field(model, name) is not None for name in columns)
            if known > most and known * 2 >= len(columns):
                best, most = model, known
    return best


def _field(model: Any, name: str) -> Any:
    fields = {each.name: each for each in model._meta.concrete_fields if not each.primary_key}
    return fields.get(name.lower().replace(" ", "_"))


def _value(model: Any, name: str, number: int) -> str:
    field = _field(model, name)
    if field is None:
        return str(number)
    if field.is_relation:
        row = field.related_model._base_manager.order_by("pk").first()
        return str(row.pk) if row is not None else str(number)
    if field.choices:
        return str(field.flatchoices[0][0])
    if isinstance(field, models.BooleanField):
        return "true"
    if isinstance(field, (models.DateTimeField, models.DateField, models.TimeField)):
        return _time(field, number)
    if isinstance(field, (models.IntegerField, models.FloatField, models.DecimalField)):
        return str(number)
    return _text(field, number)


def _time(field: Any, number: int) -> str:
    day = f"2016-03-0{number}"
    if isinstance(field, models.TimeField):
        return f"10:0{number}"
    return f"{day}T10:00:00Z" if isinstance(field, models.DateTimeField) else day


def _text(field: Any, number: int) -> str:
    if isinstance(field, models.EmailField):
        return f"djp-{number}@example.com"
    text = f"djp-{number}" if field.unique or isinstance(field, models.SlugField) else "words"
    return text[-field.max_length :] if field.max_length else text


def _spoilt(model: Any, columns: tuple[str, ...], row: list[str], wrong: str) -> list[str]:
    """The row with a value that its model does not take."""
    texts = (models.CharField, models.TextField)
    found = list(row)
    for at, name in enumerate(columns):
        field = _field(model, name)
        is_text = isinstance(field, texts) and not field.choices
        if field is None or is_text != (wrong == WRONG[2]):
            continue
        found[at] = _LONG if is_text else "no such thing"
        return found
    return found
