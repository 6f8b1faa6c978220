"""What counts as a change, what is sent to make one, and what a page would run: no audit."""

from __future__ import annotations

import hashlib
from types import SimpleNamespace

import pytest

from django_pro.core.access import ChangeFact
from django_pro.rules.whose import matters
from django_pro_probe.access import (
    answers,
    backtracking,
    differing,
    digests,
    logins,
    markup,
    sinks,
    wrong,
)

LETTERS, STAND_IN = "djpzaaqvkxzw", "djpzzzqvkxzw"


@pytest.mark.parametrize(
    ("field", "counts"),
    [
        ("deleted_at", True),
        ("cancelled_on", True),
        ("taken_at", True),
        ("picked_up_at", True),
        ("found_at", False),
        ("last_sent_at", False),
        ("opens_at", False),
        ("last_seen", False),
        ("updated_at", False),
        ("read_at", False),
    ],
)
def test_a_time_that_ends_a_row_is_a_change(field: str, counts: bool) -> None:
    change = ChangeFact("shop.Basket", "1", "updated", {field: (None, "2026-06-01 12:00:00")})
    assert matters(change) is counts


def test_numbers_and_addresses_become_others() -> None:
    data = {"lines": [{"id": 1, "quantity": 1}], "email": "a@example.com", "points": "7", "to": "3"}
    assert differing.other_values(data, {"quantity", "points"}) == {
        "lines": [{"id": 1, "quantity": 2}],
        "email": "other-a@example.com",
        "points": "8",
        "to": "3",
    }


def test_lists_get_an_entry_more_that_can_be_refused() -> None:
    bodies = wrong.longer(
        {"lines": [{"item": 4, "note": "a"}], "ids": ["7"], "flags": [True]}, None
    )
    assert [each.data["lines"][1:] for each in bodies if len(each.data["lines"]) > 1] == [
        [{"item": wrong.NO_ROW, "note": "a"}],
        [{"item": 4, "note": "no-such-name"}],
        [{"item": 4, "note": "a"}],
    ]
    bodies = wrong.longer({"ids": ["7"], "flags": [True]}, None)
    assert [each.data["ids"] for each in bodies] == [["7", str(wrong.NO_ROW)], ["7", "7"]]


def test_whoever_changes_a_password_gives_the_old_one() -> None:
    data = {"old_password": "x", "new_password1": "x", "new_password2": "x", "name": "x"}
    assert logins.with_passwords(data, "known") == {
        "old_password": "known",
        "new_password1": "known-new",
        "new_password2": "known-new",
        "name": "x",
    }
    assert logins.with_passwords({"name": "x"}, "known") == {}


def test_an_attribute_is_left_where_tags_are_taken_out() -> None:
    payload = markup.PAYLOAD.replace("<djp djpattr=1>", "")
    page = f'<img class="photo" alt="{LETTERS}{payload}">'
    assert markup.each_run(page, LETTERS, STAND_IN)
    escaped = payload.replace('"', "&quot;").replace("'", "&#x27;")
    assert not markup.each_run(f'<img alt="{LETTERS}{escaped}">', LETTERS, STAND_IN)


def test_what_a_form_lets_one_choose_from_is_no_list() -> None:
    choices = (
        f'<label for="id_0"><input type="radio" name="a" id="id_0">\n {LETTERS}</label>'
        f"<select><option>{LETTERS}</select>"
    )
    page = f'{choices}<li>{LETTERS}</li><label>Name <input type="text" value="{LETTERS}"></label>'
    assert answers.listed(SimpleNamespace(body=page.encode()), LETTERS.encode()) == 2


@pytest.mark.parametrize(
    ("pattern", "whole", "backtracks"),
    [
        (r"(?:[A-Z]+,? ?)+", True, True),
        (r"(?:[A-Z]+,? ?)+", False, False),
        (r"^(?:[A-Z]+,? ?)+$", False, True),
        (r"[A-Z0-9]+(?:, [A-Z0-9]+)*", True, False),
    ],
)
def test_a_pattern_backtracks_as_it_is_matched(pattern: str, whole: bool, backtracks: bool) -> None:
    assert bool(backtracking.worst(pattern, 0, whole=whole)) is backtracks


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("1-20260601", True),
        ("ann@example.com:17", True),
        ("Ann 2026-01-15T12:00:00", True),
        ("ticket-code-17", True),
        ("1-20260601-a salt", False),
        ("17-c0de1ti2", False),
        ("9182736450918273", False),
        ("hello", False),
        ("", False),
    ],
)
def test_a_digest_of_what_others_know_is_no_secret(text: str, is_known: bool) -> None:
    value = hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
    hit = sinks.Hit("digest", -1, text, None, f"md5 {value}")
    found = digests.computed(value, [hit], ["Ann"], "pool.ticket code")
    assert (found is not None) is is_known
    assert digests.computed(value[:8], [hit], ["Ann"], "pool.ticket code") is None
