"""Values that a request gives by what a number of the row is: `below 8 S, from 8 to below 12 M`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_NUMBER = r"(-?\d+(?:\.\d+)?)(?: ?(?!to\b|up\b|and\b|or\b)[a-z]{1,3}(?![a-z]))?"
_LESS = r"(?:below|under|less than|smaller than|shorter than|up to but not including|<)"
_FROM = r"(?:from|at least|>=|starting at)"
_MORE = r"(?:above|over|more than|>)"
_UP_TO = r"(?:up to|at most|until|<=)"
_GIVES = r"(?:\s*(?:=|:|->|=>|\u2192|is|are|gets?|becomes?|to|as)?\s*)"
_RANGES = (
    rf"(?:{_FROM} )?{_NUMBER} (?:to|and|but|up to|-) ?{_LESS} {_NUMBER}",
    (
        rf"{_FROM} {_NUMBER}(?: (?:on|up|upwards|on upwards))?(?! (?:to|and|but) )|"
        rf"{_NUMBER} (?:or more|and (?:more|above|up|over)|upwards)"
    ),
    rf"{_LESS} {_NUMBER}",
    rf"{_MORE} {_NUMBER}",
    rf"{_UP_TO} {_NUMBER}",
)


@dataclass(frozen=True, slots=True)
class Range:
    low: int | None
    """The least whole number in it; None without one."""
    high: int | None
    """The first number that is not in it any more."""
    value: str


def ranges(text: str, values: Sequence[str]) -> tuple[Range, ...]:
    """The ranges, from the lowest on; empty where the text has none, or leaves a number out."""
    found = list(_read(text, values))
    found.sort(key=lambda each: (each.low is not None, each.low or 0))
    if len(found) < 2 or found[0].low is not None or found[-1].high is not None:
        return ()
    if any(one.high is None or one.high != other.low for one, other in pairwise(found)):
        return ()
    return tuple(found)


def _read(text: str, values: Sequence[str]) -> Iterator[Range]:
    listed = "|".join(sorted(map(re.escape, values), key=len, reverse=True))
    value = rf"{_GIVES}[\"'`]?({listed})[\"'`]?(?!\w)"
    taken = text
    for number, pattern in enumerate(_RANGES):
        while found := re.search(rf"(?<![\w.-])(?:{pattern}){value}", taken):
            said = [each for each in found.groups()[:-1] if each is not None]
            taken = f"{taken[: found.start()]} , {taken[found.end() :]}"
            if any("." in each for each in said) or number > 2:
                continue  # a number between two whole ones may be in none, or in two
            bounds = [int(each) for each in said]
            if number == 0:
                yield Range(bounds[0], bounds[1], found[found.lastindex or 1])
            elif number == 1:
                yield Range(bounds[0], None, found[found.lastindex or 1])
            else:
                yield Range(None, bounds[0], found[found.lastindex or 1])


def source(name: str, found: Sequence[Range]) -> str:
    """Python that gives the value of a `row`."""
    told = "".join(
        f'"{each.value}" if row.{name} < {each.high} else '
        for each in found
        if each.high is not None
    )
    return f'({told}"{found[-1].value}")'


def members(found: Sequence[Range]) -> list[int]:
    """A number of each range."""
    return [each.low if each.low is not None else (each.high or 0) - 1 for each in found]
