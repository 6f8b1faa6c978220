"""Pages of a stated URL: whether one is wanted, for whom, of which fields, and where it goes."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from django_pro.agent import new_pages
from django_pro.agent.making import page_fields, page_leads, page_places, page_wishes
from django_pro.core.outline import Field, Model, Url
from django_pro.scaffold import pages
from django_pro.scaffold.pages import Pages
from tests.agent import playing

NEW = (
    ("create", "Staff should be able to add lamps: a page at /lamps/new/ with a form (name)"),
    ("create", "Please add a page /plots/add/ where staff can create a plot (number, size)"),
    ("create", "We need a form at /fairs/new/ so that staff can enter a fair. Only staff."),
    ("create", "Build a page where members can report a repair, at /repairs/new/"),
    ("create", "Make a page /dogs/new/ to register a dog, redirect to the start page after it."),
    ("create", 'I want a "new crate" page under /crates/new/ (label, shelf) for staff only'),
    ("create", "On /tools/new/ staff should be able to add tools (name, condition)"),
    ("create", "Let staff raise alarms on a page: /alarms/new/ with level and message"),
    ("create", "Members should be able to enter loans, not just in the admin: page /loans/new/"),
    (
        "create",
        "Create a page at /loans/new/ to hand in a loan. Visitors go to the login page first",
    ),
    ("list", "There's no page for our donors yet. Please make a list page at /donors/"),
    ("list", "Add a page /shelves/ that lists all shelves ordered by room, for staff only"),
    ("list", "We need an overview of our suppliers at /suppliers/, 25 per page, login required"),
    ("list", "I'd like a page with all dogs at /dogs/, newest first, 50 per page, staff only"),
    ("list", "show all breeders on a page at /breeders/ (name, country), 20 a page"),
)
THERE = (
    ("restrict-access", "only staff may open /reports/"),
    ("restrict-access", "only staff may add tools at /tools/new/"),
    ("restrict-access", "the form at /tools/new/ should only be for staff"),
    ("restrict-access", "require login for the list at /crates/"),
    ("pagination", "Paginate /films/ with 20 a page"),
    ("pagination", "/crates/ shows all crates on a page. 30 per page please"),
    ("create-api", "Create a CRUD API for Crate at /api/crates/"),
)


@pytest.mark.parametrize(("kind", "request_"), NEW)
def test_a_page_is_wanted_that_is_not_there(kind: str, request_: str) -> None:
    assert new_pages.kind(playing.said(request_)) == kind
    assert playing.taken_by(request_) == {"create": "create-form", "list": "create-view"}[kind]


@pytest.mark.parametrize(("name", "request_"), THERE)
def test_what_is_said_of_a_page_that_is_there_is_left(name: str, request_: str) -> None:
    assert not new_pages.kind(playing.said(request_))
    assert playing.taken_by(request_) == name


def field(name: str, kind: str = "CharField") -> Field:
    return Field(name, kind, "", True, True, name == "id", False, False, False, False, False, None)


DONOR = Model(
    "gifts.Donor", "gifts", "Donor", "gifts.models", "/site/gifts/models.py", 1, (),
    (field("id", "AutoField"), field("name"), field("town"), field("first_gift_on", "DateField"),
     field("notes", "TextField"), field("has_car", "BooleanField")),
)  # fmt: skip
PAGES = ("home ", "programme programme/", "gifts:donor-list donors/", "box_list boxes/")


def site(request: str) -> Any:
    urls = tuple(
        Url(pattern, name, f"gifts.views.{name.rpartition(':')[2]}", (), "/site/gifts/views.py", 1)
        for name, _, pattern in (each.partition(" ") for each in PAGES)
    )
    outline = SimpleNamespace(urls=urls, is_own=lambda path: True)
    return SimpleNamespace(work=SimpleNamespace(said=playing.said(request)), outline=outline)


@pytest.mark.parametrize(
    ("request_", "names"),
    [
        ("a list: name, town and date of the first gift and nothing else", 3),
        ("a form (name, town, has_car), staff only", ("name", "town", "has_car")),
        ("a page showing only the name, sorted by town", ("name",)),
        ("a form with name and notes, redirect to /boxes/", ("name", "notes")),
        ("a form with name and notes, and a page to give the first gift", ("name", "notes")),
        ("a page for our donors", ()),
    ],
)
def test_fields_are_enumerated(request_: str, names: tuple[str, ...] | int) -> None:
    expected = ("name", "town", "first_gift_on") if names == 3 else names
    assert page_fields.fields(playing.said(request_).low, DONOR) == expected


@pytest.mark.parametrize(
    ("request_", "after"),
    [
        ("a form at /x/, back to the programme after saving", "programme"),
        ("a form at /x/; on success back to /boxes/", "box_list"),
        ("a form at /x/, then redirect to the list of donors", "gifts:donor-list"),
        ("a form at /x/. Afterwards show the donor list.", "gifts:donor-list"),
        ("a form at /x/, redirect to the start page after it", "home"),
        ("a form at /x/ for staff", ""),
    ],
)
def test_a_form_leads_where_the_request_says(request_: str, after: str) -> None:
    assert page_wishes.after(site(request_)) == after


@pytest.mark.parametrize(
    ("request_", "who", "order", "size"),
    [
        ("for staff only, sorted by town, 30 per page", "staff", ("town", "pk"), 30),
        ("only for people who are signed in, alphabetically", "signed-in", ("name", "pk"), 0),
        ("login required, newest first, pages of 25", "signed-in", ("-first_gift_on", "-pk"), 25),
        ("a public page", "", (), 0),
        ("newest first_gift_on first", "", ("-first_gift_on", "-pk"), 0),
        ("the oldest donors on top", "", ("first_gift_on", "pk"), 0),
    ],
)
def test_a_list_is_for_whom_and_in_which_order(
    request_: str, who: str, order: tuple[str, ...], size: int
) -> None:
    said = playing.said(request_)
    assert page_wishes.who(said) == who
    assert page_wishes.order(said, DONOR) == order
    assert page_wishes.page_size(said) == size


def test_an_entry_stands_before_one_that_would_take_its_url() -> None:
    assert page_places.captures("boxes/<slug:slug>/", "boxes/new/")
    assert page_places.captures("<path:rest>", "boxes/new/")
    assert not page_places.captures("boxes/<int:pk>/", "boxes/new/")
    assert not page_places.captures("boxes/<slug:slug>/edit/", "boxes/new/")


GIFT_NOTE = replace(DONOR, label="gifts.GiftNote", name="GiftNote")


@pytest.mark.parametrize(
    ("told", "is_of_row"),
    [
        ("After saving go to the page of the donor.", True),
        ("redirect to the donor's detail page", True),
        ("Once saved, show the new donor.", True),
        ("then they land on its page", True),
        ("On success redirect to /donors/<id>/", True),
        ("After submitting, the user is taken to the page of the new donor", True),
        ("Staff should end up on the donor's page when it is saved.", True),
        ("Saving leads to the detail page.", True),
        ("and then see the donor they just entered", True),
        ("After saving go to the list of donors", False),
        ("back to the donor list afterwards", False),
        ("After saving go to the page of the donors' list", False),
        ("After saving go to the page of the programme", False),
        ("redirect to /boxes/", False),
        ("After saving go to the start page", False),
        ("A form for the page of the donor.", False),
    ],
)
def test_a_form_leads_to_its_row(told: str, *, is_of_row: bool) -> None:
    clauses = page_wishes.clauses(told.lower())
    assert page_leads.is_of_row(clauses, DONOR, ["Gift"]) is is_of_row


@pytest.mark.parametrize(("others", "is_of_row"), [((), True), (("Note",), False)])
def test_a_row_is_named_by_its_last_word(others: tuple[str, ...], *, is_of_row: bool) -> None:
    clauses = page_wishes.clauses("after saving go to the page of the note.")
    assert page_leads.is_of_row(clauses, GIFT_NOTE, others) is is_of_row


@pytest.mark.parametrize(
    ("to", "functions", "source"),
    [
        ("gifts:show", False, 'return reverse("gifts:show", args=[self.object.pk])'),
        ("gifts:show", True, 'return redirect("gifts:show", new_donor.pk)'),
        ("get_absolute_url", False, "return self.object.get_absolute_url()"),
        ("get_absolute_url", True, "return redirect(new_donor)"),
    ],
)
def test_a_view_leads_to_its_row(to: str, *, functions: bool, source: str) -> None:
    plan = Pages(DONOR, "gifts", ("create",), "gifts:", after="home").led(to=to)
    text, names = pages.views_source(plan, functions=functions)
    assert source in text
    assert "success_url =" not in text
    assert ("reverse" in text) is (("django.urls", "reverse") in names)
