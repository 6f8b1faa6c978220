"""What making an API, an admin or a form reads of a request beside fields."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from django_pro.agent import letters, routing, unheard
from django_pro.agent.making import (
    admin_rules,
    api_fields,
    api_shown,
    page_choices,
    page_wishes,
)
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model, Outline
from django_pro.scaffold.pages import Pages


def said(text: str) -> Said:
    return Said(text, routing.route(text))


def field(name: str, kind: str = "CharField") -> Field:
    return Field(name, kind, "", True, True, False, False, False, False, False, False, 40)


ROW = Model("a.Row", "a", "Row", "a.models", "a.py", 1, (), (field("name"), field("day")))


@pytest.mark.parametrize(
    ("told", "left_out"),
    [
        ("only create and list, no update and no delete", {"update", "destroy"}),
        ("CRUD, but deleting is not possible", {"destroy"}),
        ("read and create only", {"update", "destroy"}),
        ("nobody may delete a row", {"destroy"}),
        ("only staff may delete", set()),
        ("users may not delete those of others", set()),
        ("name can't be changed once it is set", set()),
    ],
)
def test_methods_that_are_not_to_be_there(told: str, left_out: set[str]) -> None:
    assert api_shown.without_methods(said(told))[0] == left_out


@pytest.mark.parametrize(
    ("told", "fixed"),
    [
        ("day can't be changed by clients", ("day",)),
        ("read-only fields: name and day", ("name", "day")),
        ("day can't be set on create", ()),
        ("a read-only api of name and day", ()),
    ],
)
def test_fields_that_are_only_read(told: str, fixed: tuple[str, ...]) -> None:
    assert api_fields.fixed(told, ["name", "day"]) == fixed


def test_rules_of_an_admin() -> None:
    found = admin_rules.read(
        'Columns: name, day or "never" where there is none. Nobody may delete rows there. Only '
        "superusers may add. name is read-only.",
        ROW,
    )
    assert found.empty == ((" day", "never"),)
    assert dict(found.denied) == {"delete": False, "add": True}
    assert found.fixed == ("name",)


def test_a_letter_goes_where_it_is_said() -> None:
    found = letters.read(said(
        "contact form that mails settings.OFFICE_EMAIL, Reply-To the sender, then says "
        "\"Thanks, it's sent\""
    ))  # fmt: skip
    assert (found.setting, found.replies, found.message) == (
        "OFFICE_EMAIL", True, "Thanks, it's sent",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("told", "is_open"),
    [
        ("a form for name and email, no login needed", True),
        ("it's for visitors", True),
        ("everybody can send one", True),
        ("a public form for questions", True),
        ("a form for name and email", False),
        ("visitors have to log in first", False),
        ("a form for visitors who are logged in", False),
        ("for everyone of the staff", False),
    ],
)
def test_forms_for_those_without_a_login(told: str, is_open: bool) -> None:
    assert page_wishes.is_open(said(told)) is is_open


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("sold books not to be chosen", False),
        ("only sold books can be picked", True),
        ("books that are sold can't be chosen", None),
        ("no sold ones are offered", False),
    ],
)
def test_rows_that_a_form_does_not_offer(told: str, value: bool | None) -> None:
    flag = field("is_sold", "BooleanField")
    book = Model("a.Book", "a", "Book", "a.models", "a.py", 1, (), (flag,))
    key = replace(field("book", "ForeignKey"), to=book.label)
    row = replace(ROW, fields=(*ROW.fields, key))
    plan = Pages(row, "a", ("create",), "")
    outline = cast("Outline", SimpleNamespace(models=(row, book)))
    if value is None:
        with pytest.raises(NotProvenError):
            page_choices.stated(said(told), plan, outline)
        return
    found = page_choices.stated(said(told), plan, outline)
    assert [(each.field, each.flag, each.value) for each in found] == [("book", "is_sold", value)]


def test_a_sentence_that_does_not_end_is_not_understood() -> None:
    assert unheard.found("admin", "some word here " * 20) == []
    (told,) = unheard.found("admin", "some word here " * 400)
    assert told.startswith("some word here")
    assert told.endswith("...")
