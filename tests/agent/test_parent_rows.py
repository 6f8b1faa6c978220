"""Of which rows' pages a form is, as requests say it."""

from __future__ import annotations

import pytest

from django_pro.agent.making.parent_rows import _is_own, _is_refused, _is_seen

ROW = "(?:orders|order)"


@pytest.mark.parametrize("text", [
    "the order must be visible to the user, otherwise 404",
    "only for orders that the logged-in user can see",
    "404 unless the user may see the order",
    "the order they can access",
])  # fmt: skip
def test_the_user_has_to_see_the_row(text: str) -> None:
    assert _is_seen(text, ROW)


@pytest.mark.parametrize("text", [
    "the order must be the user's own",
    "the order has to belong to the user",
    "users may review only their own orders",
    "404 for orders of others",
    "somebody else's order answers 404",
    "only the owner of the order may write one",
    "a 404 if the order isn't theirs",
])  # fmt: skip
def test_the_row_has_to_be_the_users(text: str) -> None:
    assert _is_own(text, ROW)


@pytest.mark.parametrize("text", ["otherwise 404", "others get a 403", "everybody else gets 404"])
def test_others_are_refused(text: str) -> None:
    assert _is_refused(text)


@pytest.mark.parametrize("text", [
    "after saving we go back to the order's page",
    "link to the form from the page of the order",
    "an order that does not exist is a 404, otherwise the form",
    "the order is taken from the url and the author is the logged-in user",
    "only for staff, others get a 403",
    "the note is shown on the order's page to all users",
])  # fmt: skip
def test_nothing_is_said_of_whose_the_row_is(text: str) -> None:
    assert not _is_seen(text, ROW)
    assert not _is_own(text, ROW)
    assert not _is_refused(text)
