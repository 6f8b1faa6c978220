"""What requests say in other words: steps, logs, rights, lists of fields, APIs and forms."""

from __future__ import annotations

import pytest

from django_pro.agent import (
    invalid_problems,
    json_lines,
    problem_members,
    routing,
    said_rights,
    stated_access,
)
from django_pro.agent.making import api_words
from django_pro.agent.playbooks import column_in_steps
from django_pro.agent.said import Said
from django_pro.agent.stated_fields import parse
from django_pro.agent.stated_meta import read
from django_pro.agent.work import NotProvenError


def _said(request_: str) -> Said:
    return Said(request_, routing.route(request_))


@pytest.mark.parametrize(
    ("request_", "is_late"),
    [
        ("split it:\n1. add it as nullable,\n2. fill it,\n3. make it unique and NOT NULL", True),
        ("first nullable, then filled, then add the unique constraint and NOT NULL", True),
        ("nullable, filled, not null. The uniqueness only at the very end", False),
        ("it fails with UNIQUE constraint failed: add it nullable, fill it, then NOT NULL", False),
        ("add it as nullable and unique, fill it, make it NOT NULL", False),
    ],
)
def test_when_a_column_becomes_unique(request_: str, *, is_late: bool) -> None:
    assert column_in_steps._is_unique_late(_said(request_)) is is_late


@pytest.mark.parametrize(
    ("request_", "keys"),
    [
        (
            "JSON with the keys time, level, logger, message, plus exc with the traceback",
            ["time", "level", "logger", "message", "exc"],
        ),
        ("JSON lines with ts, lvl, logger and msg", ["ts", "lvl", "logger", "msg", "exception"]),
        (
            'each line like {"@timestamp": "...", "msg": "..."}',
            ["@timestamp", "msg", "exception"],
        ),
        ("structured logs", list(json_lines.USUAL)),
    ],
)
def test_keys_of_lines(request_: str, keys: list[str]) -> None:
    assert list(json_lines.stated(request_)) == keys


def test_a_key_that_is_not_known_is_refused() -> None:
    with pytest.raises(NotProvenError, match="tenant"):
        json_lines.stated("JSON with the keys time, level, tenant and message")


def test_others_get_nothing() -> None:
    low = "only clerks may write. staff may read. visitors and members get nothing at all"
    rest, is_shut = said_rights.shut_out(low, ["clerks"])
    assert is_shut
    assert rest.rstrip(". ") == "only clerks may write. staff may read"
    assert not said_rights.shut_out("staff get nothing", [])[1]


@pytest.mark.parametrize(
    "request_",
    ["staff does full CRUD, other logged-in users only read", "staff: CRUD; logged-in users read"],
)
def test_full_crud_is_a_right(request_: str) -> None:
    grants = stated_access.read(request_).grants
    assert grants["read"] == {"staff", "login"}
    assert {grants[each] for each in ("create", "change", "delete")} == {frozenset({"staff"})}


def test_visitors_who_get_nothing_do_not_read() -> None:
    assert "anyone" not in stated_access.read("visitors get nothing").grants.get("read", ())


_LISTED = """New model Break:

- hall: FK to Hall, related_name breaks, goes away together with the hall
- starts_on, ends_on: dates
- reason: frost, repair or other (default repair)
- note: text up to 80 characters, may be empty

"""


@pytest.mark.parametrize(
    "rule",
    [
        "The database itself must refuse an ends_on before starts_on (same day is fine).",
        "A check constraint makes sure that ends_on >= starts_on.",
        "ends_on must not be before starts_on, enforced by a database constraint.",
        "The database should reject rows whose ends_on is earlier than starts_on.",
    ],
)
def test_a_line_holds_one_field(rule: str) -> None:
    found = parse(f"{_LISTED}{rule} Ordered by starts_on, newest first.", ["Hall"])
    assert [each.name for each in found.fields] == [
        "hall", "starts_on", "ends_on", "reason", "note"
    ]  # fmt: skip
    hall, _, _, reason, note = found.fields
    assert (hall.on_delete, hall.related_name) == ("CASCADE", "breaks")
    assert (reason.choices, reason.default) == (("frost", "repair", "other"), "repair")
    assert (note.max_length, note.optional) == (80, True)
    assert found.after == (("starts_on", "ends_on"),)
    assert not found.unread
    assert rule.split()[-2] not in found.rest
    assert read(found.rest, found.fields).ordering == ("-starts_on", "-pk")


def test_a_rule_that_says_more_is_left() -> None:
    rule = "ends_on must not be before starts_on unless the hall is closed."
    found = parse(f"{_LISTED}{rule}", ["Hall"])
    assert "unless" in f"{found.rest} {found.unread}"


def test_these_fields() -> None:
    assert api_words.these_fields("the API shows key plus these fields") == ("key",)
    assert api_words.these_fields("an API with these fields and id") == ("id",)
    assert api_words.these_fields("an API of it") is None


def test_problem_details_with_a_code() -> None:
    members = "type, title, status, detail and code"
    request_ = f"RFC 9457 for the API: {members}. Validation errors get another member errors."
    source = problem_members.text(_said(request_), by_hand=False)
    assert '"code": "invalid"' in source
    assert not problem_members.text(_said(request_), by_hand=True)


_PARTED = (
    "Validation errors additionally have `errors`: field name -> list of messages.",
    "Validation errors (400) also carry \"errors\" with the field names and their messages.",
    "For validation errors additionally 'errors' with the messages per field.",
    "Validation errors get the messages per field in an extra member errors.",
    "There is \"errors\" only for validation errors.",
    "With a validation failure there is also errors, an object by field.",
    "And `errors` (field: texts) on a 400 of validation.",
)  # fmt: skip


@pytest.mark.parametrize("sentence", _PARTED)
def test_errors_that_only_what_is_not_valid_has(sentence: str) -> None:
    assert invalid_problems.are_parted(_said(f"RFC 9457 for the API's errors. {sentence}"))


@pytest.mark.parametrize("sentence", [
    "Validation errors should have the same shape as all other errors.",
    "A validation error must still say which fields are wrong and why.",
    "All errors have `errors`, empty but for validation errors.",
    "The texts of validation errors stay, and so does the login's {\"error\": ...}.",
])  # fmt: skip
def test_errors_that_are_not_parted(sentence: str) -> None:
    assert not invalid_problems.are_parted(_said(f"RFC 9457 for the API's errors. {sentence}"))
