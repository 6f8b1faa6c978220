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
    page_fields,
    page_models,
    page_profiles,
    page_remarks,
    page_wishes,
    row_text,
)
from django_pro.agent.making.site import Site
from django_pro.agent.playbooks import targets
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


BOOK = Model(
    "a.Book", "a", "Book", "a.models", "a.py", 1, (), (field("is_sold", "BooleanField"),)
)  # fmt: skip
MEMBER = Model(
    "a.Member", "a", "Member", "a.models", "a.py", 1, (),
    (replace(field("user", "OneToOneField"), to="auth.User"),),
)  # fmt: skip
LOAN = Model(
    "a.Loan", "a", "Loan", "a.models", "a.py", 1, (),
    (
        replace(field("book", "ForeignKey"), to=BOOK.label),
        replace(field("member", "ForeignKey"), to=MEMBER.label),
        field("taken_on", "DateField"),
        replace(field("note", "TextField"), blank=True),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("told", "past", "choices"),
    [
        ("book (only sold ones), taken_on (not in the future), note (optional)", 1, ["is_sold"]),
        ("book (sold books only), note", 0, ["is_sold"]),
        ("book (must be sold) and taken_on (today or earlier)", 1, ["is_sold"]),
        ("book (sold ones must not be offered)", 0, ["not is_sold"]),
        ("book, taken on (no future dates, required), note (text)", 1, []),
    ],
)
def test_remarks_behind_the_fields_of_a_form(told: str, past: int, choices: list[str]) -> None:
    found = page_remarks.read(told, LOAN, (LOAN, BOOK))
    assert len(found.past) == past
    assert [f"{'' if each.value else 'not '}{each.flag}" for each in found.choices] == choices
    assert "(" not in page_remarks.without(told, found)


@pytest.mark.parametrize(
    "told",
    [
        "book (only sold ones of theirs)", "taken_on (not older than a week)", "note (required)",
        "taken_on (optional)", "note (drop-down of good and bad)",
    ],
)  # fmt: skip
def test_remarks_that_are_not_understood(told: str) -> None:
    with pytest.raises(NotProvenError, match="Not understood"):
        page_remarks.read(told, LOAN, (LOAN, BOOK))


def test_fields_with_remarks_are_all_asked_for() -> None:
    told = "people fill in book (only sold ones), taken_on (not in the future), note (optional)"
    assert page_fields.fields(told, LOAN) == ("book", "taken_on", "note")


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("It saves the loan as theirs, 403 for users who are no members", 403),
        ("The member is the one who is logged in; users without a member get 403", 403),
        ("whoever isn't a member gets a 403. The loan belongs to the logged-in member", 403),
        ("form_valid sets member to request.user.member", 404),
        ("member is set automatically from the logged-in user, 404 for others", 404),
        ("Members can enter loans here. Everybody else gets a 403", 403),
        ("staff can enter loans here", 0),
    ],
)
def test_whose_row_a_form_makes(told: str, code: int) -> None:
    outline = SimpleNamespace(own_models=lambda: (LOAN, MEMBER, BOOK))
    site = SimpleNamespace(
        work=SimpleNamespace(said=said(told)), outline=outline, user="auth.User", assumed=[]
    )
    found = page_profiles.stated(cast("Site", site), LOAN, "", ("book",))
    assert (found.code if found else 0) == code
    assert bool(site.assumed) is told.startswith("Members")


@pytest.mark.parametrize(
    "told",
    [
        "Members need a page /loans/new/ with a form",
        "a page for members with a form: book, taken_on and note",
    ],
)
def test_of_which_model_a_form_is(told: str) -> None:
    assert page_models.chosen(said(told), (MEMBER, LOAN))[0] is LOAN


def test_relations_that_the_text_of_a_row_reads_by_a_property() -> None:
    source = (
        "class Member:\n    def __str__(self):\n        return self.name\n"
        "    @property\n    def name(self):\n        return self.user.username\n"
    )
    user = Model("auth.User", "auth", "User", "auth.models", "user.py", 1, (), ())
    outline = SimpleNamespace(
        is_own=lambda path: path == "a.py", models=(MEMBER, user), own_models=lambda: (MEMBER,)
    )
    work = SimpleNamespace(copy=SimpleNamespace(path=str))
    site = cast("Site", SimpleNamespace(outline=outline, work=work, read=lambda _: source))
    assert list(row_text.joined(site, MEMBER, "member")) == ["member__user"]
    assert row_text.properties(site) == {"a.Member": frozenset({"name"})}


def test_a_sentence_that_does_not_end_is_not_understood() -> None:
    assert unheard.found("admin", "some word here " * 20) == []
    (told,) = unheard.found("admin", "some word here " * 400)
    assert told.startswith("some word here")
    assert told.endswith("...")


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("admin with a colored column for the day", ["colored"]),
        ("admin with a highlighted column of its name", ["highlighted"]),
        ("admin with columns name and color", []),
    ],
)
def test_how_a_column_is_to_look_is_not_passed_over(told: str, left: list[str]) -> None:
    book = Model("a.Book", "a", "Book", "a.models", "a.py", 1, (), (field("name"),))
    heard = admin_rules.heard(admin_rules.read(told, book))
    assert unheard.found("admin", told, heard) == left


@pytest.mark.parametrize(
    ("request_", "gone"),
    [
        ("who may see /books/7/?", ()),
        ("close everything below /shop/", ()),
        ("fix the IDOR at https://example.com/app/books/7/", ()),
        ("make a page /fleet/ for all who are logged in", ("/fleet/",)),
        ("a page /fleet/ beside /books/", ()),
        ("only staff may delete books", ()),
    ],
)
def test_urls_that_the_project_has_none_of(request_: str, gone: tuple[str, ...]) -> None:
    urls = [SimpleNamespace(pattern=each) for each in ("books/<int:pk>/", "books/", "shop/a/")]
    outline = cast("Outline", SimpleNamespace(urls=urls))
    assert targets.missing(Said(request_, routing.route(request_)), outline) == gone
