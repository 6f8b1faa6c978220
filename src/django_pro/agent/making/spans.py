"""Fields that are how long it is from one moment of a row to another: `whole minutes from
started_at to ended_at`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django_pro.core.outline import Field, Model
from django_pro.scaffold.tests import Asserts

_WHOLE = r"(?:(?:whole|full|complete|entire) )?"
_DOWN = (
    r"(?:,? (?:and )?(?:always )?(?:rounded down|floored|cut off|truncated"
    r"|as (?:an? )?(?:int(?:eger)?|whole number)))*"
)
_UNIT = r"(?P<unit>seconds|minutes|hours|days)"
_BETWEEN = (
    r"(?:from (?:the )?(?P<start>\w+) (?:to|until|till|up to) (?:the )?(?P<end>\w+)"
    r"|between (?:the )?(?P<first>\w+) and (?:the )?(?P<second>\w+))"
)
_PASSED = r"(?: (?:that )?(?:have )?(?:passed|elapsed|gone by|went by))?"
_SPANS = (
    re.compile(
        r"(?:(?:the|number of|count of|how many|in|as) )*"
        rf"{_WHOLE}{_UNIT}{_PASSED} {_BETWEEN}{_DOWN}"
    ),
    re.compile(
        r"(?:(?:the|a|as) )*(?:time|duration|difference|span|length)"
        rf"{_PASSED} {_BETWEEN},? in {_WHOLE}{_UNIT}{_DOWN}"
    ),
)


@dataclass(frozen=True, slots=True)
class Span:
    """Whole units from one field to another; none where one of them is empty."""

    start: str
    end: str
    unit: str
    has_days: bool
    """Whether the fields are dates."""
    nullable: tuple[str, ...] = ()

    def method(self, name: str, row: str) -> list[str]:
        """The source of the serializer's method."""
        empty = " or ".join(f"{row}.{each} is None" for each in self.nullable)
        lines = [f"    def get_{name}(self, {row}):"]
        lines += [f"        if {empty}:", "            return None"] if empty else []
        return [*lines, f"        return {self.value(row)}"]

    def value(self, row: str) -> str:
        """Python source of the number."""
        difference = f"({row}.{self.end} - {row}.{self.start})"
        return f"{difference}.days" if self.has_days else (
            f"{difference} // timedelta({self.unit}=1)"
        )  # fmt: skip


def found(told: str, model: Model) -> Span | None:
    """What is told of a field; None where it is no span of two fields of the row."""
    low = " ".join(told.lower().split())
    match = next((each for each in (one.fullmatch(low) for one in _SPANS) if each), None)
    if match is None:
        return None
    names = match["start"] or match["first"], match["end"] or match["second"]
    fields = [next((each for each in model.fields if each.name == name), None) for name in names]
    start, end = fields
    if start is None or end is None or start is end or not _are_moments(start, end):
        return None
    has_days = start.kind == "DateField"
    if has_days and match["unit"] != "days":
        return None
    nullable = tuple(each.name for each in (start, end) if each.null)
    return Span(start.name, end.name, match["unit"], has_days, nullable)


def _are_moments(start: Field, end: Field) -> bool:
    kinds = {start.kind, end.kind}
    return len(kinds) == 1 and kinds <= {"DateField", "DateTimeField"} and start.concrete


def shows(span: Span, name: str, serializer: str, asserts: Asserts) -> list[str]:
    """Lines of a test that has a `row`: what is shown of a span that is known, and of none."""
    shown = f'{serializer}(row).data["{name}"]'
    now = f"timezone.now(){'.date()' if span.has_days else ''}"
    more = "" if span.has_days or span.unit == "seconds" else ", seconds=1"
    lines = [
        *([f"row.{span.start} = {now}"] if span.start in span.nullable else []),
        f"row.{span.end} = row.{span.start} + timedelta({span.unit}=42{more})",
        asserts.equal(shown, "42"),
    ]
    for each in span.nullable:
        lines += [f"row.{each} = None", asserts.true(f"{shown} is None")]
    return lines
