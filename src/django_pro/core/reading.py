"""Plain data (JSON, TOML) into frozen dataclasses: strict about types, tolerant of more keys."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")

Reader = Callable[[Any, str], Any]
"""Takes the value and where it stands; returns the typed value or raises `MismatchError`."""


class MismatchError(ValueError):
    """The value at `where` is not of the declared type."""

    def __init__(self, where: str, wanted: str, value: object) -> None:
        shown = repr(value)
        if len(shown) > 80:
            shown = shown[:77] + "..."
        super().__init__(f"{where} must be {wanted}, not {shown}")


def read(kind: type[T], value: object, where: str) -> T:
    """`value` as `kind`, a dataclass; keys that `kind` does not know are left aside."""
    return cast(T, _reader(cast(Any, kind))(value, where))


@cache
def _reader(kind: Any) -> Reader:
    if dataclasses.is_dataclass(kind):
        return _record(kind)
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _union(get_args(kind))
    if origin is tuple:
        return _sequence(get_args(kind)[0])
    if origin is dict:
        return _table(get_args(kind)[1])
    if origin is Literal:
        return _choice(get_args(kind))
    return _scalar(kind)


def _record(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    fields = [
        (
            field.name,
            _reader(hints[field.name]),
            field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING,
        )
        for field in dataclasses.fields(kind)
    ]

    def read_record(value: Any, where: str) -> Any:
        if not isinstance(value, Mapping):
            raise MismatchError(where, "a table", value)
        found = {}
        for name, reader, required in fields:
            if name in value:
                found[name] = reader(value[name], f"{where}.{name}")
            elif required:
                raise MismatchError(f"{where}.{name}", "present", None)
        return kind(**found)

    return read_record


def _union(kinds: tuple[Any, ...]) -> Reader:
    readers = [_reader(kind) for kind in kinds if kind is not type(None)]
    optional = type(None) in kinds

    def read_union(value: Any, where: str) -> Any:
        if value is None and optional:
            return None
        for reader in readers[:-1]:
            try:
                return reader(value, where)
            except MismatchError:
                continue
        return readers[-1](value, where)

    return read_union


def _sequence(kind: Any) -> Reader:
    reader = _reader(kind)

    def read_sequence(value: Any, where: str) -> Any:
        if not isinstance(value, (list, tuple)):
            raise MismatchError(where, "a list", value)
        return tuple(reader(item, f"{where}[{index}]") for index, item in enumerate(value))

    return read_sequence


def _table(kind: Any) -> Reader:
    reader = _reader(kind)

    def read_table(value: Any, where: str) -> Any:
        if not isinstance(value, Mapping):
            raise MismatchError(where, "a table", value)
        return {str(key): reader(item, f"{where}.{key}") for key, item in value.items()}

    return read_table


def _choice(options: tuple[Any, ...]) -> Reader:
    def read_choice(value: Any, where: str) -> Any:
        if value not in options:
            raise MismatchError(where, "one of " + ", ".join(map(repr, options)), value)
        return value

    return read_choice


WORDS = {str: "a string", int: "an integer", float: "a number", bool: "true or false"}


def _scalar(kind: Any) -> Reader:
    if kind is Any:
        return lambda value, _where: value

    def read_scalar(value: Any, where: str) -> Any:
        # `True` is an int to Python, but no number to a reader of JSON or TOML.
        if isinstance(value, bool) is (kind is bool):
            if isinstance(value, kind):
                return value
            if kind is float and isinstance(value, int):
                return float(value)
        raise MismatchError(where, WORDS.get(kind, kind.__name__), value)

    return read_scalar
