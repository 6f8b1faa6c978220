"""Plain data (JSON, TOML) into frozen dataclasses: strict about types, tolerant of more keys."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")

Reader = Callable[[Any], Any]
"""Takes the value; returns the typed value or raises `_UnlikeError`."""


class MismatchError(ValueError):
    """The value at `where` is not of the declared type."""

    def __init__(self, where: str, wanted: str, value: object) -> None:
        shown = repr(value)
        if len(shown) > 80:
            shown = shown[:77] + "..."
        super().__init__(f"{where} must be {wanted}, not {shown}")


class _UnlikeError(Exception):
    """A value is not of its type. Where it stands is put together on the way out: a report has
    hundreds of thousands of values, and all but none of them are right."""

    def __init__(self, wanted: str, value: object, where: str = "") -> None:
        super().__init__(wanted)
        self.wanted = wanted
        self.value = value
        self.where = where

    def within(self, place: str) -> None:
        self.where = place + self.where


def read(kind: type[T], value: object, where: str) -> T:
    """`value` as `kind`, a dataclass; keys that `kind` does not know are left aside.

    Raises:
        MismatchError: a part of it is of another type, or missing.
    """
    try:
        return cast(T, _reader(cast(Any, kind))(value))
    except _UnlikeError as error:
        raise MismatchError(where + error.where, error.wanted, error.value) from None


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

    def read_record(value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise _UnlikeError("a table", value)
        found = {}
        name = ""
        try:
            for name, reader, required in fields:
                if name in value:
                    found[name] = reader(value[name])
                elif required:
                    raise _UnlikeError("present", None)
        except _UnlikeError as error:
            error.within(f".{name}")
            raise
        return kind(**found)

    return read_record


def _union(kinds: tuple[Any, ...]) -> Reader:
    readers = [_reader(kind) for kind in kinds if kind is not type(None)]
    optional = type(None) in kinds

    def read_union(value: Any) -> Any:
        if value is None and optional:
            return None
        for reader in readers[:-1]:
            try:
                return reader(value)
            except (_UnlikeError, MismatchError):
                continue
        return readers[-1](value)

    return read_union


def _sequence(kind: Any) -> Reader:
    reader = _reader(kind)

    def read_sequence(value: Any) -> Any:
        if not isinstance(value, (list, tuple)):
            raise _UnlikeError("a list", value)
        found: list[Any] = []
        try:
            for item in value:
                found.append(reader(item))  # noqa: PERF401 their number tells where one is wrong
        except _UnlikeError as error:
            error.within(f"[{len(found)}]")
            raise
        return tuple(found)

    return read_sequence


def _table(kind: Any) -> Reader:
    reader = _reader(kind)

    def read_table(value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise _UnlikeError("a table", value)
        found = {}
        key: object = ""
        try:
            for key, item in value.items():
                found[str(key)] = reader(item)
        except _UnlikeError as error:
            error.within(f".{key}")
            raise
        return found

    return read_table


def _choice(options: tuple[Any, ...]) -> Reader:
    def read_choice(value: Any) -> Any:
        if value not in options:
            raise _UnlikeError("one of " + ", ".join(map(repr, options)), value)
        return value

    return read_choice


WORDS = {str: "a string", int: "an integer", float: "a number", bool: "true or false"}


def _scalar(kind: Any) -> Reader:
    if kind is Any:
        return lambda value: value

    def read_scalar(value: Any) -> Any:
        if type(value) is kind:
            return value
        if kind is float and type(value) is int:
            return float(value)
        # `True` is an int to Python, but no number to a reader of JSON or TOML.
        if isinstance(value, kind) and isinstance(value, bool) is (kind is bool):
            return value
        raise _UnlikeError(WORDS.get(kind, kind.__name__), value)

    return read_scalar
