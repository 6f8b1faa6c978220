"""The order of the rows on pages, as people ask for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from django_pro.agent import page_orders
from django_pro.core.outline import Field, Model


def field(name: str, kind: str = "CharField") -> Field:
    return Field(
        name, kind, "", concrete=True, editable=True, primary_key=False, null=False, blank=False,
        unique=False, has_default=False, choices=False, max_length=80, values=(),
    )  # fmt: skip


DATE = "DateTimeField"
MODEL = Model(
    "port.Landing", "port", "Landing", "port.models", "", 1, (),
    (
        field("created_at", DATE), field("updated_at", DATE), field("landed_at", DATE),
        field("weight"),
    ),
)  # fmt: skip
BY_DATE = replace(MODEL, ordering=("-landed_at",))
BY_WEIGHT = replace(MODEL, ordering=("weight",))


@pytest.mark.parametrize(
    ("text", "model", "now", "order"),
    [
        ("newest first", MODEL, (), "-created_at"),
        ("newest first", BY_WEIGHT, (), "-created_at"),
        ("newest first", BY_DATE, (), "-landed_at"),
        ("the newest entries first", BY_DATE, (), "-landed_at"),
        ("latest landings first", BY_DATE, (), "-landed_at"),
        ("with the latest on top", BY_DATE, (), "-landed_at"),
        ("newest to oldest", BY_DATE, (), "-landed_at"),
        ("in reverse chronological order", BY_DATE, (), "-landed_at"),
        ("sorted by date, newest first", BY_DATE, (), "-landed_at"),
        ("sorted by newest", BY_DATE, (), "-landed_at"),
        ("oldest first", BY_DATE, (), "landed_at"),
        ("newest first", BY_WEIGHT, ("landed_at",), "-landed_at"),
        ("most recently updated first", BY_DATE, (), "-updated_at"),
        ("ordered by weight", BY_DATE, (), "weight"),
        ("20 per page", BY_DATE, (), ""),
    ],
)
def test_an_order_is_by_the_date_that_is_meant(
    text: str, model: Model, now: tuple[str, ...], order: str
) -> None:
    assert page_orders.stated(text, model, now) == ((order,) if order else ())
