"""Ways back that a request states as arithmetic with the field that was filled."""

from __future__ import annotations

import ast

import pytest

from django_pro.agent import computed_back
from django_pro.agent.computed_back import Computed
from django_pro.agent.work import NotProvenError

MIGRATIONS = """
("fee", models.DecimalField(max_digits=7, decimal_places=2, null=True)),
("hours", models.PositiveIntegerField()),
("label", models.CharField(max_length=80)),
migrations.AddField("hire", "fee_cents", models.PositiveIntegerField(null=True)),
migrations.AddField("hire", "minutes", field=models.IntegerField(default=0)),
migrations.AddField(model_name="hire", name="full_title", field=models.CharField(max_length=80)),
"""


def computed(text: str, line: str) -> Computed | None:
    function = ast.parse(f"def fill(apps, schema_editor):\n    {line}").body[0]
    assert isinstance(function, ast.FunctionDef)
    names = [target.attr for node in ast.walk(function) if isinstance(node, ast.Assign)
             for target in node.targets if isinstance(target, ast.Attribute)]  # fmt: skip
    return computed_back.stated(text, "hires.Hire", names, function, MIGRATIONS)


@pytest.mark.parametrize(
    ("text", "line", "body"),
    [
        (
            "make 0004 reversible: on the way back fee should get fee_cents / 100 (250 -> 2.50)",
            "row.fee_cents = int(row.fee * 100)",
            'row.fee = row.fee_cents / Decimal("100")',
        ),
        (
            "going back, hours is set to minutes divided by 60",
            "row.minutes = row.hours * 60",
            "row.hours = row.minutes // 60",
        ),
        (
            "the reverse: divide fee_cents by 100 and put it into fee",
            "row.fee_cents = row.fee * 100",
            'row.fee = row.fee_cents / Decimal("100")',
        ),
        (
            "give it a way back where label becomes full_title again",
            "row.full_title = row.label",
            "row.label = row.full_title",
        ),
    ],
)
def test_arithmetic_is_written(text: str, line: str, body: str) -> None:
    found = computed(text, line)
    assert found is not None
    assert computed_back.is_meant(text)
    assert body in found.function("back")


@pytest.mark.parametrize(
    "text",
    [
        "on the way back fee gets fee_cents / 100 (250 -> 25)",
        "on the way back fee gets fee_cents / 100, rows without fee_cents get 0",
    ],
)
def test_what_contradicts_or_says_more_is_refused(text: str) -> None:
    with pytest.raises(NotProvenError):
        computed(text, "row.fee_cents = int(row.fee * 100)")


def test_more_arithmetic_than_one_step_is_not_read() -> None:
    text = "on the way back fee gets fee_cents / 100 + 5"
    assert computed(text, "row.fee_cents = int(row.fee * 100)") is None
