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
    r"(?:(?:the|an?|its|and|column|computed|calculated) )*(?P<name>[a-z]\w*(?: [a-z]\w*)?)\s*"
    r"(?:\((?P<inner>[^()]*)\)|(?:=|\bas\b|, which is|\bwhich is)\s*(?P<plain>[^,.;()]*?"
    rf"(?:{_OPERATOR}|{_SIGN})[^,.;()]*?(?=\s*(?:[,.;)]|$|\band\b))))"
)
_WORDS = re.compile(rf"{_OPERATOR}|\b(?:product|sum|difference|ratio|percent\w*|average) of\b")


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


def stated(low: str) -> Iterator[Stated]:
    """The computed columns of a text in lower case."""
    for found in _COLUMN.finditer(low):
        inner = str(found["plain"] or found["inner"])
        if not found["plain"] and not _WORDS.search(inner):
            continue
        parts = re.split(f"({_OPERATOR}|{_SIGN})" if found["plain"] else f"({_OPERATOR})", inner)
        left, operator, right = parts if len(parts) == 3 else ("", "", "")
        whole = _OPERATORS.get(operator, operator)
        yield Stated(found["name"], left, whole, right, found.start("name"), found.end())


def heard(name: str) -> str:
    """A pattern of what is said of the computed column `name`."""
    words = re.escape(name).replace("_", "[ _]")
    return rf"\b{words}\s*(?:\([^()]*\)|(?:=|\bas\b|,? ?which is)[^.;,()]*)"
