"""Indexes that a request asks for."""

from __future__ import annotations

import pytest

from django_pro.agent import stated_index
from django_pro.core.outline import Field, Model


def _field(name: str) -> Field:
    return Field(
        name, "CharField", "", concrete=True, editable=True, primary_key=False, null=False,
        blank=False, unique=False, has_default=False, choices=False, max_length=20,
    )  # fmt: skip


BOOKING = Model(
    "shop.Booking", "shop", "Booking", "shop.models", "shop/models.py", 1, ("-made_at",),
    tuple(map(_field, ("reference", "status", "made_at", "start"))),
)  # fmt: skip


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ("add an index to Booking.reference", [("reference",)]),
        ("add a composite index on (status, made_at) to Booking", [("status", "-made_at")]),
        ("bookings need indexes on status and start", [("status",), ("start",)]),
        ("add an index on Booking(status, -start)", [("status", "-start")]),
        ("shop_booking needs the right index: a search with both status and start",
         [("status", "start")]),
    ],
)  # fmt: skip
def test_the_fields_of_an_index(request_: str, expected: list[tuple[str, ...]]) -> None:
    assert stated_index.is_asked(request_)
    assert stated_index.model_of(request_, [BOOKING]) == [BOOKING]
    assert stated_index.fields_of(request_, BOOKING) == expected


@pytest.mark.parametrize(
    "request_", ["add a unique index on Booking.reference", "create the index page of bookings"]
)
def test_no_plain_index(request_: str) -> None:
    assert not stated_index.is_asked(request_)
