"""Actions of an admin's list that set a value, in as many ways as people ask for them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from django_pro.agent import routing, wishes
from django_pro.agent.making import admin_actions
from django_pro.agent.said import Said
from tests.agent.test_admin_said import field, model

BILL = model(
    "shop.Bill", field("number"), field("paid", "BooleanField"), field("is_open", "BooleanField"),
    replace(field("state"), values=("new", "sent")), field("rank", "IntegerField"),
    replace(field("sent_on", "DateField"), null=True),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("An action `mark_paid` which sets paid on the selected ones", "mark_paid paid True"),
        ("an action close that sets state to sent for the selected bills", 'close state "sent"'),
        ("with an action settle to mark the selected bills as paid", "settle paid True"),
        ("action hide: sets is_open to false", "hide is_open False"),
        ("an action 'reset' that sets rank to 0 for all selected rows", "reset rank 0"),
        ("an action that marks the selected ones as sent", 'mark_sent state "sent"'),
        ("an action reopen that marks them as open", "reopen is_open True"),
        ("an action forget that clears sent_on of the selected rows", "forget sent_on None"),
    ],
)
def test_an_action_sets_a_value(text: str, told: str) -> None:
    rest, actions, unclear = admin_actions.read(f"{text}. Filter by state.", BILL)
    assert [f"{each.name} {each.field} {each.value}" for each in actions] == [told]
    assert not unclear
    assert rest.strip(" .") == "Filter by state"


@pytest.mark.parametrize(
    "text",
    [
        "an action which sets paid on the selected ones and mails the customer",
        "an action settle which sets paid on the selected ones that are open",
        "an action that marks the selected ones as lost",
        "an action stamp that sets sent_on to yesterday",
        "the action must set paid only on open ones",
        "an action that mails the selected ones",
        "an action for an export as CSV",
    ],
)
def test_an_action_that_does_more_is_none_of_these(text: str) -> None:
    rest, actions, unclear = admin_actions.read(text, BILL)
    assert not actions
    assert bool(unclear) is not ("action" in rest)


@pytest.mark.parametrize(
    ("action", "is_admin"),
    [("an action settle which sets paid", True), ("an action that exports them as CSV", False)],
)
def test_which_actions_are_of_the_admin(action: str, is_admin: bool) -> None:
    text = f"Register Bill in the admin with number and state, and {action}."
    assert ("admin" in wishes.parts(Said(text, routing.route(text)))) is is_admin
