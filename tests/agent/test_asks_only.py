"""Requests that only ask: no playbook that changes something is theirs."""

from __future__ import annotations

import pytest

from django_pro.agent import asks_only


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ("we go live on monday. is anything missing in our production settings?", True),
        ("/orders/3/ answers 500, what's going on? don't change anything yet", True),
        ("Is the PATCH on /api/dogs/ limited to the owner? Thanks", True),
        ("Can you fix the 500 of /orders/3/?", False),
        ("Why is /orders/ so slow? Please fix it without changing anything else.", False),
        ("where do we keep the age? an integer on Dog", False),
        ("Make /orders/ faster, don't change anything in the templates", False),
        ("Only staff should open /reports/, is that possible?", False),
    ],
)
def test_a_request_that_only_asks(request_: str, expected: bool) -> None:
    assert asks_only.is_meant(request_.lower()) is expected
