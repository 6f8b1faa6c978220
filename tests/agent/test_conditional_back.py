"""Ways back that go by a field, as requests say it."""

from __future__ import annotations

import pytest

from django_pro.agent import conditional_back
from django_pro.agent.conditional_back import Written
from django_pro.agent.work import NotProvenError

_WAY = Written("shop.Order", "is_paid", value=True, looked="state", given="paid")
_STATES = ("open", "paid", "lost")


@pytest.mark.parametrize(
    "request_",
    [
        "orders with state paid get is_paid = True, all others (open and lost) False",
        "is_paid is True for orders whose state is 'paid' and False for every other order",
        "orders with state paid have is_paid true, open and lost orders is_paid false",
    ],
)
def test_rows_that_are_told_by_a_value(request_: str) -> None:
    found = conditional_back.stated(request_, _WAY, _STATES)
    assert (found.values, found.then, found.others) == (("paid",), True, (False,))


def test_rows_of_a_choice_that_nothing_is_said_of() -> None:
    with pytest.raises(NotProvenError, match="is not understood"):
        conditional_back.stated(
            "orders with state paid have is_paid true, open orders is_paid false", _WAY, _STATES
        )
