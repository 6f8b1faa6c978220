"""JSON Schemas of arguments and results, made from their types: a few words a key.

A client reads all of them before it does anything: of a result only its own keys and their kinds
are told. `docs/report.schema.json` has the whole of a report.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Mapping
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

Schema = dict[str, Any]

_SCALARS = {str: "string", bool: "boolean", int: "integer", float: "number"}


def of_arguments(kind: type) -> Schema:
    """Of a dataclass whose fields are `Annotated` with what they mean."""
    hints = get_type_hints(kind, include_extras=True)
    properties: Schema = {}
    required = []
    for field in dataclasses.fields(kind):
        hint, (told,) = hints[field.name].__origin__, hints[field.name].__metadata__
        properties[field.name] = {**_whole(hint), "description": told}
        if field.default is dataclasses.MISSING:
            required.append(field.name)
        elif field.default not in ("", (), False):
            properties[field.name]["default"] = field.default
    schema: Schema = {"type": "object", "properties": properties}
    return {**schema, "required": required} if required else schema


def of_result(kind: type) -> Schema:
    """Of a dataclass: its keys and of what kind each is."""
    hints = get_type_hints(kind)
    return of_keys({field.name: _kinds(hints[field.name]) for field in dataclasses.fields(kind)})


def of_keys(kinds: Mapping[str, str | list[str]]) -> Schema:
    """Of an object whose keys are of these kinds."""
    return {"type": "object", "properties": {name: {"type": kind} for name, kind in kinds.items()}}


def _whole(hint: Any) -> Schema:
    origin = get_origin(hint)
    if origin is tuple:
        return {"type": "array", "items": _whole(get_args(hint)[0])}
    if origin is Literal:
        return {"enum": list(get_args(hint))}
    return {"type": _SCALARS[hint]}


def _kinds(hint: Any) -> str | list[str]:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return ["null" if each is type(None) else str(_kinds(each)) for each in get_args(hint)]
    if origin in (tuple, list):
        return "array"
    if origin is Literal:
        return "string"
    return _SCALARS.get(hint, "object")
