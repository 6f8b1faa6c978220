"""What is said of a model beside its fields."""

from __future__ import annotations

from typing import Any

import pytest

from django_pro.agent import stated_meta, unheard
from django_pro.agent.stated_fields import parse

MODEL = "Model Visit: guest:fk(Guest) day:date(null) made_at:datetime(auto_now_add) name:str(40)"


def meta(told: str) -> stated_meta.StatedMeta:
    stated = parse(f"{MODEL} fee:decimal(6,2). {told}", ["Guest"])
    return stated_meta.read(stated.rest, stated.fields)


@pytest.mark.parametrize(
    ("told", "ordering"),
    [
        ("newest first by default", ("-made_at", "-pk")),
        ("Sort it by name then day", ("name", "day", "pk")),
        ('ordering = ["name", "-day"]', ("name", "-day", "pk")),
        ("default ordering by day descending, then id", ("-day", "pk")),
        ("Latest day first.", ("-day", "-pk")),
        ("alphabetically please", ("name", "pk")),
        ("Order: highest fee first, then the longest staying (day).", ("-fee", "day", "-pk")),
        ("Ordered by guest (its id), then name.", ("guest_id", "name", "pk")),
        ("Sort by guest_id and day descending.", ("guest_id", "-day", "pk")),
    ],
)
def test_the_order_is_read(told: str, ordering: tuple[str, ...]) -> None:
    assert meta(told).ordering == ordering


@pytest.mark.parametrize(
    ("told", "name", "value"),
    [
        ("indexes on day and name", "indexes", (("day",), ("name",))),
        ("An index on (day, name) please", "indexes", (("day", "name"),)),
        ("__str__ gives the name and the day", "text", 'f"{self.name}, {self.day}"'),
        ('its __str__ should be "name (day)"', "text", 'f"{self.name} ({self.day})"'),
        ('__str__: "<guest name> on <day>"', "text", 'f"{self.guest.name} on {self.day}"'),
        (
            "str() should show the name. With migration, and put it in the admin with name.",
            "text",
            "self.name",
        ),
        ('str() is "Ann: 3.50" (name: fee, with a colon)', "text", 'f"{self.name}: {self.fee}"'),
        ('Verbose name plural "stays".', "verbose_plural", "stays"),
        ('table name should be "stays"', "table", "stays"),
        ("get_latest_by made_at", "latest_by", "made_at"),
        ("Use a UUID primary key", "uuid_key", True),
    ],
)
def test_what_stands_in_meta_is_read(told: str, name: str, value: Any) -> None:
    found = meta(told)
    assert getattr(found, name) == value
    assert not unheard.found("model", found.rest)


@pytest.mark.parametrize(
    ("example", "text"),
    [
        ("North, Monday 08:30", "{self.hall}, {self.get_day_display()} {self.starts:%H:%M}"),
        ("3 of North", ""),  # there are two numbers
        ("Monday, 9", ""),
        ("Monday (08:30)", "{self.get_day_display()} ({self.starts:%H:%M})"),
        ("Monday or later", ""),
    ],
)
def test_an_example_is_read_by_what_its_values_can_be(example: str, text: str) -> None:
    stated = parse(
        "Add a model Lesson: hall (FK to Hall), day (small integer, 0 Monday ... 6 Sunday), "
        f'starts (time), seats (integer), weeks (integer). str() like "{example}".', ["Hall"],
    )  # fmt: skip
    found = stated_meta.read(stated.rest, stated.fields)
    assert found.text == (f'f"{text}"' if text else "")
    assert bool(found.unclear) is not bool(text)
    assert bool(found.assumed) is bool(text)


@pytest.mark.parametrize("told", ["Ordered by guest (newest of them on top), then name."])
def test_an_order_of_which_a_part_is_not_read_is_unclear(told: str) -> None:
    assert meta(told).unclear


def test_sentences_of_their_own_are_of_fields() -> None:
    found = meta(
        "The fee must be greater than zero. Visits stay when the guest is deleted, as null. "
        'Related name "stays" for all.'
    )
    fields = {each.name: each for each in found.fields}
    assert fields["fee"].low == "0.01"
    assert (fields["guest"].on_delete, fields["guest"].related_name) == ("SET_NULL", "stays")


@pytest.mark.parametrize("told", ["Fields should have help texts.", "Only active ones are kept."])
def test_what_is_not_read_is_left(told: str) -> None:
    assert unheard.found("model", meta(told).rest)


def test_a_sensible_text_is_no_demand_of_its_own() -> None:
    found = meta("Newest first, and give it a sensible __str__.")
    assert not found.unclear
    assert not unheard.found("model", found.rest)


@pytest.mark.parametrize(
    ("told", "ordering"),
    [
        ("str() should show the name, with migration, and order by day.", ("day", "pk")),
        ("__str__ gives the name, newest day first.", ("-day", "-pk")),
        ("Its __str__ is the name, and register it in the admin with name and day.", ()),
    ],
)
def test_what_is_said_behind_the_text_of_a_row_is_none_of_it(
    told: str, ordering: tuple[str, ...]
) -> None:
    found = meta(told)
    assert (found.text, found.ordering) == ("self.name", ordering)


def test_an_order_by_no_field_is_unclear() -> None:
    assert meta("order by popularity").unclear


def test_a_number_that_a_field_has_not_is_unread() -> None:
    assert parse("Model Visit: name:str(40), seats: int 5..12 in rows of 30").unread


SHIFT = "Model Shift in port: the berth, who checked it (a user), seen_by (user), log that {log}. "


@pytest.mark.parametrize(
    ("told", "fates"),
    [
        (
            "A shift goes with its berth, but a user who has seen one must not be deletable.",
            {"berth": "CASCADE", "seen_by": "PROTECT"},
        ),
        (
            "If a berth is deleted its shifts go too and a user who checked one can't be removed.",
            {"berth": "CASCADE", "checked_by": "PROTECT"},
        ),
        (
            "When a berth is deleted the shift stays, but with an empty berth.",
            {"berth": "SET_NULL"},
        ),
    ],
)
def test_each_clause_says_what_becomes_of_a_row(told: str, fates: dict[str, str]) -> None:
    stated = parse(SHIFT.format(log="may stay empty") + told, ["Berth"])
    found = stated_meta.read(stated.rest, stated.fields)
    assert {each.name: each.on_delete for each in found.fields if each.on_delete} == fates
    assert next(each for each in found.fields if each.name == "log").optional
    assert not found.unclear


def test_which_of_two_keys_goes_with_a_user_is_not_guessed() -> None:
    stated = parse(SHIFT.format(log="may be left blank") + "A user can't be deleted.", ["Berth"])
    assert stated_meta.read(stated.rest, stated.fields).unclear == ("A user can't be deleted",)
