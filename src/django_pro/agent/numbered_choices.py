"""Choices that are numbers, each with its label: `1 low, 2 high`, `0 Monday ... 6 Sunday`."""

from __future__ import annotations

import re
from dataclasses import replace

from django_pro.scaffold.stated import INTEGERS, StatedField

_LABEL = r"[\"']?[A-Za-z](?:[\w'-]|[ /](?=[A-Za-z])(?!(?:and|or|to|through|until)\b))*[\"']?"
_PAIR = (
    rf"(?<![\w.])-?\d+(?: ?(?:=|:|-|\u2013|\u2192|->|is|for|means) ?| )(?:\({_LABEL}\)|{_LABEL})"
)
_GAP = r",? ?(?:\.\.\.?|\u2026),? ?(?:to )?|,? (?:to|through|until|up to) | ?\u2013 "
_SEPARATOR = r"\s*[,;/|]\s*(?:and |or )?|\s(?:and|or)\s"
_INTRO = (
    r"\b(?:with |of |has |and |as )?(?:the )?(?:possible |allowed |fixed )?"
    r"(?:choices?|options|values|one of|either)\b(?:\s+(?:are|of|being|from))?\s*[:=(\[]?\s*"
)
_LISTED = re.compile(
    rf"(?:,(?= ))?(?P<intro> ?{_INTRO})?(?P<open>\()?(?P<list>(?:from )?{_PAIR}"
    rf"(?:(?:{_GAP}|{_SEPARATOR}){_PAIR})+)(?P<close>[)\]])?"
)
_WRITTEN = re.compile(r"\s*,?\s*\bnumbered\(([^()]*)\)")
_KNOWN = (
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    ("January", "February", "March", "April", "May", "June", "July", "August", "September",
     "October", "November", "December"),
)  # fmt: skip
"""Rows of labels that people write the first and the last of; each goes on from its beginning."""
_NO_LABELS = re.compile(
    r"(?:characters?|chars?|letters|digits?|decimals?|places?|years?|months?|weeks?|days?|hours?"
    r"|minutes?|seconds?|percent|euros?|to|by|or|and|max|min|more|at)\b", re.IGNORECASE,
)  # fmt: skip


def written_out(text: str) -> str:
    """The text with each such list as `numbered(0~Monday|1~Tuesday)`; what can't be made out of
    one is `numbered(?)`."""
    return _LISTED.sub(_written, text)


def _written(found: re.Match[str]) -> str:
    listed = found["list"].removeprefix("from ")
    has_gap = re.search(rf"(?:{_GAP})(?=-?\d)", listed) is not None
    items = re.split(rf"(?:{_GAP}|{_SEPARATOR})(?=-?\d)", listed)
    pairs = [_parts(each) for each in items]
    is_marked = all(re.match(r"-?\d+ ?(?:=|:|->|\u2192)", each) for each in items)
    labels = [label for _, label in pairs]
    if not (found["intro"] or is_marked or (has_gap and _row(*labels[:1]))):
        return found[0]
    if any(_NO_LABELS.match(each) for each in labels):
        return found[0]
    every = _filled(pairs) if has_gap else pairs
    inner = "|".join(f"{number}~{label}" for number, label in every) or "?"
    opened = found["open"] or ""
    closed = found["close"] or ""
    if (opened or "(" in (found["intro"] or "")) and closed:
        opened = closed = ""
    return f" {opened}numbered({inner}){closed}"


def _parts(pair: str) -> tuple[int, str]:
    number = re.match(r"-?\d+", pair)
    assert number is not None
    label = re.sub(r"^ ?(?:=|:|-|\u2013|\u2192|->|(?:is|for|means)\b)? ?", "", pair[number.end() :])
    return int(number[0]), label.strip("()\"' ")


def _row(label: str = "") -> tuple[str, ...]:
    """The row that a label stands in, written as the label is: `Mon` of `Mon, Tue, ...`."""
    for known in _KNOWN:
        for row in (known, tuple(each[:3] for each in known)):
            for cased in (row, tuple(each.lower() for each in row)):
                if label in cased:
                    return cased
    return ()


def _filled(pairs: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """All of `0 Monday ... 6 Sunday`; empty where that is not the row that it says."""
    (first, label), (last, end) = pairs[0], pairs[-1]
    row = _row(label)
    if not row or not 0 < last - first < len(row):
        return []
    start = row.index(label)
    every = [(first + at, row[(start + at) % len(row)]) for at in range(last - first + 1)]
    return every if set(pairs) <= set(every) and every[-1][1] == end else []


def take(piece: str) -> tuple[str, str]:
    """A piece of a list without its numbered choices, and these."""
    found = _WRITTEN.search(piece)
    return (piece, "") if found is None else (_WRITTEN.sub(" ", piece, count=1), found[1])


def given(field: StatedField, listed: str) -> StatedField:
    """The field with these choices."""
    pairs = [each.partition("~") for each in listed.split("|")]
    numbers = [number for number, mark, _ in pairs if mark]
    is_known = len(set(numbers)) == len(pairs) and len({label for *_, label in pairs}) == len(pairs)
    if not is_known or field.kind not in ("", *INTEGERS):
        return replace(field, ignored=(*field.ignored, "the choices"))
    usual = "SmallIntegerField" if any(int(each) < 0 for each in numbers) else ""
    known = {each.strip().lower() for pair in pairs for each in (pair[0], pair[2])}
    if field.default and field.default.lower() not in known:
        field = replace(field, ignored=(*field.ignored, "the default"))
    kind = field.kind or usual or "PositiveSmallIntegerField"
    labels = tuple(label for *_, label in pairs)
    return replace(field, kind=kind, choices=tuple(numbers), labels=labels, guess="")
