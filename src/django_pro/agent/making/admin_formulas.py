"""Columns of an admin's list that are computed: `cost (quantity times the unit price)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_OPERATORS = {
    "times": "*", "multiplied by": "*", "*": "*", "\u00d7": "*", "plus": "+", "minus": "-",
    "less": "-", "divided by": "/",
}  # fmt: skip
_OPERATOR = "|".join(
    rf"\b{each}\b" if each.isascii() and each[0].isalpha() else re.escape(each)
    for each in _OPERATORS
)
_SIGN = r"(?<=\s)[-+/](?=\s)"
"""Of a formula behind `=`; elsewhere it may be a dash."""
_COLUMN = re.compile(
    r"(?:^|(?<=[,:;.])|(?<=\band\b)|(?<=\bcolumns\b)|(?<=\bshow\b)|(?<=\bdisplay\b))\s*"
    r"(?:(?:the|an?|its|and|column|computed|calculated) )*"
    r"(?P<name>(?!(?:shows?|display|columns?|list|with)\b)[a-z]\w*(?: [a-z]\w*){0,3})\s*"
    r"(?:\((?P<inner>[^()]*)\)|(?:=|\bas\b|, which is|\bwhich is)\s*(?P<plain>[^,.;()]*?"
    rf"(?:{_OPERATOR}|{_SIGN})[^,.;()]*?(?=\s*(?:[,.;)]|$|\band\b))))"
)
_WORDS = re.compile(rf"{_OPERATOR}|\b(?:product|sum|difference|ratio|percent\w*|average) of\b")


_ROUNDED = re.compile(
    r",? (?:and )?(?:rounded )?(?:to|with|on) (?P<places>\d|one|two|three|four) "
    r"(?:decimal )?(?:places?|decimals?|digits?)(?: after the (?:decimal )?point)?\s*$"
    r"|,? (?:and )?rounded(?: to (?:whole numbers?|an integer|full numbers?))?\s*$"
)
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4}


@dataclass(frozen=True, slots=True)
class Stated:
    """A computed column as a text states it."""

    name: str
    left: str
    operator: str
    """As Python writes it; empty where the formula is not understood."""
    right: str
    start: int
    end: int
    """Its place in the text."""
    places: int | None = None
    """What it is rounded to."""
    is_sure: bool = True
    """Whether it can be nothing else: `weight (net - in kg)` says no more than the unit."""


def stated(low: str) -> Iterator[Stated]:
    """The computed columns of a text in lower case."""
    for found in _COLUMN.finditer(low):
        inner, places = _unrounded(str(found["plain"] or found["inner"]))
        is_sure = bool(found["plain"] or _WORDS.search(inner))
        signs = found["plain"] or (
            len(re.findall(_SIGN, inner)) == 1 and re.fullmatch(r"[a-z][\w /+-]*", inner)
        )
        if not is_sure and not (signs and (places is not None or "/" not in inner)):
            continue  # `score (home / away)` is two columns
        parts = re.split(f"({_OPERATOR}|{_SIGN})" if signs else f"({_OPERATOR})", inner)
        left, operator, right = parts if len(parts) == 3 else ("", "", "")
        whole = _OPERATORS.get(operator, operator)
        yield Stated(found["name"], left, whole, right, found.start("name"), found.end(), places,
                     is_sure or places is not None)  # fmt: skip


def _unrounded(inner: str) -> tuple[str, int | None]:
    """A formula without what it is rounded to, and that."""
    found = _ROUNDED.search(inner)
    if found is None:
        return inner, None
    places = found["places"] or "0"
    return inner[: found.start()], _NUMBERS.get(places) or int(places)


def heard(name: str) -> str:
    """A pattern of what is said of the computed column `name`."""
    words = re.escape(name).replace("_", "[ _]")
    return rf"\b{words}\s*(?:\([^()]*\)|(?:=|\bas\b|,? ?which is)[^.;,()]*)"
