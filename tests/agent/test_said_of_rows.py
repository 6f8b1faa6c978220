"""Which rows a new API shows, and what a request says that is no column's, as people write it."""

from __future__ import annotations

import pytest

from django_pro.agent import stated_fields
from django_pro.agent.making import admin_said, api_rows
from django_pro.agent.stated_access import of_groups
from django_pro.core.outline import Field, Model
from django_pro.scaffold.people import STAFF, People


def field(name: str, kind: str = "CharField", values: tuple[str, ...] = ()) -> Field:
    return Field(
        name, kind, "", concrete=True, editable=True, primary_key=False, null=False, blank=False,
        unique=False, has_default=False, choices=bool(values), max_length=80, values=values,
    )  # fmt: skip


BOOLEAN = "BooleanField"
ROOM = Model(
    "inn.Room", "inn", "Room", "inn.models", "", 1, (),
    (
        field("name"), field("in_use", BOOLEAN), field("is_open", BOOLEAN), field("quiet", BOOLEAN),
        field("state", values=("planned", "built", "torn_down")), field("found_on", "DateField"),
        field("sorted", BOOLEAN),
    ),
)  # fmt: skip
ROWS = (
    ("API of rooms: only rooms in use, with id and name", "in_use=True"),
    ("It shows id, name, and only the rooms that are in use.", "in_use=True"),
    ("Rooms that aren't in use must not show up (404 for the detail)", "in_use=True"),
    ("restricted to rooms with in_use = True, returning id and name", "in_use=True"),
    ("a read only API for open rooms", "is_open=True"),
    ("it should never return open rooms", "is_open=False"),
    ("hide rooms that are no longer open", "is_open=True"),
    ("open rooms only", "is_open=True"),
    ("rooms that are not built must never be listed", 'state="built"'),
    ("only rooms with state built", 'state="built"'),
    ("no torn down rooms", '~Q(state="torn_down")'),
    ("?quiet=true lists only quiet rooms", ""),
    ("the list can be filtered to show only built ones", ""),
    ("fields: id, name, is_open", ""),
)


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_an_api_is_about_some_rows(text: str, told: str) -> None:
    kept = api_rows.read(text, ROOM)
    assert (kept.published.arguments if kept.published else "") == told
    assert not kept.unclear


def test_rows_that_some_alone_see_are_not_clear() -> None:
    assert api_rows.read("staff see all rooms, others only open rooms", ROOM).unclear


def test_a_field_whose_name_is_a_verb_begins_no_search() -> None:
    text = "list columns name, found_on, sorted, a filter on state and search in name"
    wanted = admin_said.wanted(text, ROOM, (ROOM,))
    assert [each.path for each in wanted.shown] == ["name", "found_on", "sorted"]
    assert (wanted.search, wanted.filters) == (("name",), ("state",))


def test_a_flag_is_not_searched() -> None:
    assert admin_said.wanted("search by is_open", ROOM, (ROOM,)).unclear


FIELDS = (
    ("New model Key in inn (room: fk to Room; code: str(20); worn: bool)", "room code worn"),
    ("New model Key in inn with a full CRUD API under /keys/ : code (text), worn (boolean)",
     "code worn"),
    ("model Key (app inn), code text max 20, worn boolean, made_by the user", "code worn made_by"),
    ("model Key with code, price in cents, and a page /keys/ (url name inn:keys) of them",
     "code price_cents"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "names"), FIELDS)
def test_fields_are_read_and_nothing_else(text: str, names: str) -> None:
    stated = stated_fields.parse(text, ["Room"])
    assert " ".join(each.name for each in stated.fields) == names


@pytest.mark.parametrize("text", ["clerks alone write", "writing for clerks only"])
def test_users_of_a_kind_are_not_passed_over(text: str) -> None:
    assert [*of_groups(text, ["room"])]


def test_people_are_asked_for_by_what_they_are() -> None:
    clerks = People("clerks", 'role == "clerk"', 'role="clerk"', is_known_to_all=False)
    assert clerks.one == "clerk"
    assert clerks.bare("user") == '(user.role == "clerk")'
    assert clerks.test("user", asks=True) == 'user.is_authenticated and user.role == "clerk"'
    assert STAFF.test("user", asks=True) == "user.is_staff"
