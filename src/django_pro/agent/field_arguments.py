"""Arguments of a field that is written as a call: `label:char(max_length=20, default="-")`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from django_pro.scaffold.stated import StatedField

_CALL = re.compile(r"\b[A-Za-z]\w*\(")
_GIVEN = re.compile(r"([a-z_]\w*)\s*=\s*(.+)", re.DOTALL)
_LOWEST = ("min_value", "min", "gte")
_HIGHEST = ("max_value", "max", "lte")
_OPTIONAL = {"required": False, "null": True, "blank": True, "allow_null": True,
             "allow_blank": True, "nullable": True, "optional": True}  # fmt: skip


def split(text: str) -> Iterator[str]:
    """What stands between commas that are in no parentheses and no quotes."""
    depth, start, quote = 0, 0, ""
    for at, letter in enumerate(text):
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'":
            quote = letter
        elif letter in "([{":
            depth += 1
        elif letter in ")]}":
            depth -= 1
        elif letter == "," and not depth:
            yield text[start:at].strip()
            start = at + 1
    yield text[start:].strip()


def closed(text: str, start: int) -> int:
    """Where the parenthesis that is opened right before `start` is closed; -1 where it is not."""
    depth = 1
    for at in range(start, len(text)):
        depth += (text[at] in "([{") - (text[at] in ")]}")
        if not depth:
            return at
    return -1


def take_arguments(text: str, field: StatedField) -> tuple[str, StatedField]:
    """The text without the arguments that are given by name, and the field with them."""
    found = _CALL.search(text)
    end = closed(text, found.end()) if found else -1
    if found is None or end < 0:
        return text, field
    kept = []
    for each in split(text[found.end() : end]):
        given = _GIVEN.fullmatch(each)
        changed = _with(field, given[1], given[2].strip()) if given else None
        if changed is None:
            kept.append(each)
        else:
            field = changed
    rest = ", ".join(filter(None, kept))
    inner = f"({rest})" if rest else ""
    return f"{text[: found.end() - 1]}{inner}{text[end + 1 :]}", field


def _with(field: StatedField, name: str, value: str) -> StatedField | None:
    """The field with one argument; None where its name says nothing here."""
    bare = value.strip("\"'")
    is_true = bare.lower() in ("true", "1", "yes")
    if name == "max_length" and bare.isdigit():
        return replace(field, max_length=int(bare))
    if name == "min_length" and bare.isdigit():
        return replace(field, min_length=int(bare))
    if name in (*_LOWEST, *_HIGHEST):
        number = re.search(r"-?\d+(?:\.\d+)?", bare)
        if number is None:
            return None
        is_low = name in _LOWEST
        return replace(field, low=number[0]) if is_low else replace(field, high=number[0])
    if name in ("max_digits", "decimal_places") and bare.isdigit():
        digits, places = field.digits or (10, 2)
        pair = (int(bare), places) if name == "max_digits" else (digits, int(bare))
        return replace(field, digits=pair)
    if name in _OPTIONAL:
        return replace(field, optional=field.optional or is_true is _OPTIONAL[name])
    if name == "default":
        return replace(field, default=re.sub(r"\(\)$", "", bare))
    if name == "unique":
        return replace(field, unique=is_true)
    if name in ("db_index", "index"):
        return replace(field, indexed=is_true)
    if name in ("auto_now", "auto_now_add"):
        return replace(field, auto=name if is_true else "")
    if name == "on_delete":
        return replace(field, on_delete=bare.rpartition(".")[2].upper())
    if name == "related_name":
        return replace(field, related_name=bare)
    if name == "to":
        return replace(field, to=bare)
    if name == "child":
        return replace(field, child=value)
    if name in ("choices", "values"):
        values = (each.strip(" \"'") for each in re.split(r"[,|/;]", value.strip("()[]{} ")))
        return replace(field, choices=tuple(filter(None, values)))
    return None if "(" in value else replace(field, ignored=(*field.ignored, name))
