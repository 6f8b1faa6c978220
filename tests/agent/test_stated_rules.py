"""What a request says of the values of fields, in sentences beside their list."""

from __future__ import annotations

import pytest

from django_pro.agent import stated_rules
from django_pro.core.outline import Field
from django_pro.scaffold import checks
from django_pro.scaffold.checks import Rule

KINDS = {
    "dose": "DecimalField", "width": "IntegerField", "height": "IntegerField", "note": "TextField",
    "started_on": "DateField", "ended_on": "DateField", "seen_at": "DateTimeField",
    "status": "CharField", "hive": "ForeignKey",
}  # fmt: skip


def field(name: str) -> Field:
    values = ("open", "done") if name == "status" else ()
    return Field(
        name, KINDS[name], "", True, True, False, name == "ended_on", False, False, False,
        bool(values), 60, values, 1,
    )  # fmt: skip


FIELDS = [field(each) for each in KINDS]
CASES = (
    ("ended_on must not be before started_on", "ended_on < started_on"),
    ("started_on cannot be later than ended_on", "ended_on < started_on"),
    ("ended_on, if given, must be after started_on", "ended_on <= started_on"),
    ("fields: hive, started_on and ended_on (not before started_on)", "ended_on < started_on"),
    ("ended_on is on or after started_on", "ended_on < started_on"),
    ("the end must not be before the start", "ended_on < started_on"),
    ("seen_at can't be in the future", "seen_at > now"),
    ("started_on must be today or later", "started_on < now"),
    ("dose must be more than 0 and width between 1 and 5", "dose <= 0, width < 1, width > 5"),
    ("width and height must be positive", "width <= 0, height <= 0"),
    ("dose can't be negative", "dose < 0"),
    ("dose is at least 0.5 and at most 50", "dose < 0.5, dose > 50"),
    ("width must not exceed height", "height < width"),
    ("note has to have at least 10 characters", "note < 10"),
    ("note is required when status is done", "note < status"),
    ("hive can't be changed after creation", "hive kept"),
    (
        "ended_on before started_on is an error of the field ended_on, in partial updates too",
        "ended_on < started_on",
    ),
    (
        "an ended_on before started_on must be rejected with an error at ended_on",
        "ended_on < started_on",
    ),
    (
        "if ended_on is before started_on, answer 400 with the error on ended_on",
        "ended_on < started_on",
    ),
    (
        "raise an error on ended_on if ended_on is earlier than started_on, PATCH included",
        "ended_on < started_on",
    ),
    ("ended_on < started_on is not allowed", "ended_on < started_on"),
    (
        "ended_on has to be after started_on (error at ended_on, on partial updates as well)",
        "ended_on <= started_on",
    ),
    ("ended_on must be after started_on, otherwise 400", "ended_on <= started_on"),
    ("refuse a seen_at in the future, dose below 1 is invalid", "seen_at > now, dose < 1"),
    ("check that ended_on >= started_on (also for PATCH)", "ended_on < started_on"),
    ("a negative dose has to be rejected as a validation error on dose (0 is fine)", "dose < 0"),
    ("reject negative doses, zero is ok", "dose < 0"),
    ("zero or negative widths are an error. No negative height.", "width <= 0, height < 0"),
    (
        "a negative number for width gives an error, dose can't be negative (0 is allowed)",
        "width < 0, dose < 0",
    ),
    ("a negative dose is shown in red", ""),
    ("sorted by started_on, filter by width and height", ""),
)


def told(rule: Rule) -> str:
    if rule.kind == "kept":
        return f"{rule.field} kept"
    return f"{rule.field} {rule.refused} {rule.other or rule.value or 'now'}"


@pytest.mark.parametrize(("request_text", "expected"), CASES)
def test_rules_of_values(request_text: str, expected: str) -> None:
    found = stated_rules.read(request_text, FIELDS)
    assert ", ".join(map(told, found.rules)) == expected
    assert not found.unclear


@pytest.mark.parametrize(
    "request_text",
    [
        "note is required if the weather is bad",
        "started_on must not be in the past when creating",
        "ended_on must be after started_on unless status is open",
        "if ended_on is before started_on, swap them",
        "ended_on before started_on, error",
        "ended_on must not be before started_on, the error belongs to started_on",
        "ended_on must not be before started_on, also on PATCH; the error belongs to started_on",
        "a negative dose is rejected unless status is open",
        "a negative dose is rejected with an error on width",
        "dose must be positive (0 is fine)",
        "reject ended_on must be after started_on",
    ],
)
def test_conditions_that_are_not_understood(request_text: str) -> None:
    assert stated_rules.read(request_text, FIELDS).unclear


def test_what_the_model_holds_already_is_not_checked_again() -> None:
    rules = stated_rules.read("note at most 60 characters, status at most 9 characters", FIELDS)
    assert [each.field for each in checks.beside(rules.rules, FIELDS)] == ["status"]
