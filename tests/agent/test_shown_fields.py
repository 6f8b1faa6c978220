"""Fields of a serializer, as requests enumerate them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from django_pro.agent import routing, wishes
from django_pro.agent.making import counted_rows, spans, told_behind
from django_pro.agent.making.shown_fields import (
    Shown,
    UnclearError,
    enumerated,
    of_property,
    resolved,
)
from django_pro.agent.said import Said
from django_pro.core.outline import Field, Model


def field(name: str, kind: str = "CharField", to: str = "", *, null: bool = False) -> Field:
    concrete = not kind.endswith("Rel")
    is_key = name == "id"
    return Field(
        name, kind, to, concrete, True, is_key, null, False, is_key, False, False, None
    )  # fmt: skip


def model(label: str, *fields: Field) -> Model:
    app, _, name = label.partition(".")
    return Model(label, app, name, "", "", 1, (), (field("id", "BigAutoField"), *fields))


BOOK = model(
    "shop.Book",
    field("title"),
    field("author", "ForeignKey", "shop.Author"),
    field("publisher", "ForeignKey", "shop.Publisher", null=True),
    field("tags", "ManyToManyField", "shop.Tag"),
    field("reviews", "ManyToOneRel", "shop.Review"),
)
MODELS = {
    each.label: each
    for each in (
        BOOK,
        model("shop.Author", field("name"), field("user", "ForeignKey", "auth.User")),
        model("shop.Publisher", field("name"), field("city")),
        model("shop.Tag", field("label")),
        model("shop.Review", field("text"), field("stars", "IntegerField")),
        model("auth.User", field("first_name"), field("last_name"), field("email")),
    )
}
PROPERTIES = {"shop.Author": frozenset({"badge"}), "shop.Book": frozenset({"is_rare"})}
CASES = (
    ("fields id, title, author_name (the author's name)", "id title author_name=author.name"),
    ("Fields: title, publisher (city of the publisher)", "title publisher=publisher.city"),
    ("fields: title, by (the author's user's email)", "title by=author.user.email"),
    ("fields: title, author = author.name", "title author=author.name"),
    ("with title, author_name and tags (labels)", "title author_name=author.name tags=tags.label"),
    ("fields: title (text), author (its name)", "title author=author.name"),
    ("columns: title, author__name", "title author__name=author.name"),
    ("fields: title, tags (list of their labels)", "title tags=tags.label"),
    ("fields: title, reviews (their stars) and id", "title reviews=reviews.stars id"),
    ("fields: title, writer (full name of the author's user)",
     "title writer=author.user.get_full_name"),
    ("with id, title and tags (labels), for logged-in users only", "id title tags=tags.label"),
    ("with id, title and publisher for everybody", "id title publisher"),
    ("fields: id, title, open to staff only", "id title"),
    ("fields: id, title, but not publisher and tags", "id title"),
    ("Fields id, title, without publisher, author", "id title"),
    ("a serializer at books.py (id, title) for staff", "id title"),
    ("fields: title, badge (the author's badge), is_rare",
     "title badge=author.badge is_rare=is_rare"),
)  # fmt: skip


@pytest.mark.parametrize(("request_text", "wanted"), CASES)
def test_where_values_come_from(request_text: str, wanted: str) -> None:
    found = [
        resolved(name, told, BOOK, MODELS, "auth.User", PROPERTIES)
        for name, told in enumerated(request_text)
    ]
    shown = [f"{each.name}={'.'.join(each.path)}".rstrip("=") for each in found]
    assert " ".join(shown) == wanted


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("state_label", "the display name of state"),
        ("state_display", ""),
        ("state_label", "the readable one"),
        ("shown", "get_state_display"),
        ("state_name", "state's label"),
    ],
)
def test_what_a_choice_is_called(name: str, told: str) -> None:
    state = replace(field("state"), values=("new", "old"))
    book = replace(BOOK, fields=(*BOOK.fields, state))
    assert resolved(name, told, book, MODELS, "auth.User").path == ("get_state_display",)


@pytest.mark.parametrize(
    "told", ["the author's hat", "the author's badge's colour", "number of hats", "whatever"]
)
def test_what_is_not_understood_is_said(told: str) -> None:
    with pytest.raises(UnclearError):
        resolved("extra", told, BOOK, MODELS, "auth.User")


@pytest.mark.parametrize(
    ("request_text", "name"),
    [
        ("I need a BookCardSerializer for Book with fields title, author", "BookCardSerializer"),
        ("create a serializer BookRowSerializer of Book: id, title", "BookRowSerializer"),
        ("write a serializer for Book named BookCellSerializer: id, title", "BookCellSerializer"),
        ("shop/serializers.py needs a BookCellSerializer: id, title", "BookCellSerializer"),
        ("create a BookSerializer with all fields", ""),
        ("add a publisher field to the BookSerializer", ""),
        ("add an endpoint that uses BookSerializer, fields: title, author", ""),
        ("create a new model Book and BookSerializer with fields title, author", ""),
    ],
)
def test_a_serializer_under_a_name_of_its_own(request_text: str, name: str) -> None:
    said = Said(request_text, routing.route(request_text))
    assert wishes.named_serializer(said) == name


PROFILE = model("shop.Clerk", field("user", "OneToOneField", "auth.User"), field("till"))
SALE = model(
    "shop.Sale",
    field("clerk", "ForeignKey", "shop.Clerk"),
    field("items", "ManyToOneRel", "shop.Tag"),
)


@pytest.mark.parametrize(
    ("name", "told", "path"),
    [
        ("clerk", "the email", ("clerk", "user", "email")),
        ("clerk", "the till", ("clerk", "till")),
        ("item_count", "", ("items",)),
    ],
)
def test_a_profile_has_what_its_user_has(name: str, told: str, path: tuple[str, ...]) -> None:
    models = {**MODELS, SALE.label: SALE, PROFILE.label: PROFILE}
    assert resolved(name, told, SALE, models, "auth.User").path == path


@pytest.mark.parametrize(("name", "told"), [("clerk", "the city"), ("bill_count", "")])
def test_nothing_is_made_up_of_a_name(name: str, told: str) -> None:
    models = {**MODELS, SALE.label: SALE, PROFILE.label: PROFILE}
    with pytest.raises(UnclearError):
        resolved(name, told, SALE, models, "auth.User")


@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        ("left comes from the property on the model and is read-only.", True),
        ("left is a property of the model", True),
        ("left is taken from the model's property `left`, read only", True),
        ("left comes from the property `rest` of the model", False),
        ("left comes from the warehouse", False),
    ],
)
def test_a_field_that_is_said_to_be_a_property(text: str, *, is_read: bool) -> None:
    found = re.match(of_property(Shown("left", ("left",), "property")), text)
    assert bool(found) is is_read


ROOM = model(
    "inn.Room",
    replace(field("number"), unique=True),
    field("opened_on", "DateField"),
    field("floor", "ForeignKey", "inn.Floor"),
)
FLOOR = model(
    "inn.Floor",
    field("rooms", "ManyToOneRel", "inn.Room"),
    field("beds", "ManyToOneRel", "inn.Bed"),
    field("opened_on", "DateField"),
    field("cleaned_at", "DateTimeField"),
    field("left_at", "DateTimeField", null=True),
)
BED = model(
    "inn.Bed",
    field("is_free", "BooleanField"),
    field("floor", "ForeignKey", "inn.Floor"),
    replace(field("state"), values=("made", "unmade")),
)
STAY = model("inn.Stay", field("room", "ForeignKey", "inn.Room"))
INN = {each.label: each for each in (ROOM, FLOOR, BED, STAY)}


@pytest.mark.parametrize(
    ("told", "condition"),
    [
        ("how many beds of it are free now", "is_free=True"),
        ("how many of its beds are free", "is_free=True"),
        ("number of free beds", "is_free=True"),
        ("the number of beds that are currently free", "is_free=True"),
        ("count of beds which are not free", "is_free=False"),
        ("number of its made beds", 'state="made"'),
        ("how many beds are still unmade", 'state="unmade"'),
        ("how many beds are broken", ""),
        ("how many rooms are free", ""),
        ("how many beds are free next week", ""),
        ("share of free beds", ""),
    ],
)
def test_rows_in_a_state_are_counted(told: str, condition: str) -> None:
    found = counted_rows.found(told, FLOOR, INN)
    assert (f"{found.field}={found.value}" if found else "") == condition


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("whole minutes from cleaned_at to left_at rounded down", "timedelta(minutes=1)"),
        ("minutes between cleaned_at and left_at", "timedelta(minutes=1)"),
        ("number of full hours from cleaned_at until left_at", "timedelta(hours=1)"),
        ("time between cleaned_at and left_at in seconds", "timedelta(seconds=1)"),
        ("the duration from cleaned_at to left_at, in whole hours", "timedelta(hours=1)"),
        ("how many days from cleaned_at to left_at, rounded down", "timedelta(days=1)"),
        ("minutes from cleaned_at to left_at rounded up", ""),
        ("minutes from cleaned_at to left_at, rounded", ""),
        ("minutes from cleaned_at to now", ""),
        ("hours from opened_on to left_at", ""),
        ("minutes from left_at to left_at", ""),
    ],
)
def test_how_long_something_took(told: str, value: str) -> None:
    found = spans.found(told, FLOOR)
    assert (found.value("row").partition(" // ")[2] if found else "") == value
    assert found is None or found.method("took", "floor")[1:2] == [
        "        if floor.left_at is None:"
    ]


@pytest.mark.parametrize(
    ("name", "told", "path"),
    [
        ("room_label", "the room as printed elsewhere", ("room",)),
        ("room_label", "the room as it is shown in the admin", ("room",)),
        ("room_label", "str of the room", ("room",)),
        ("room_number", "number", ("room", "number")),
        ("number", "", ("room", "number")),
        ("floor", "the cleaned_at", ("room", "floor", "cleaned_at")),
        ("room_label", "the room as painted", ()),
        ("opened_on", "", ()),
    ],
)
def test_what_stands_in_a_row_behind_a_key(name: str, told: str, path: tuple[str, ...]) -> None:
    if path:
        assert resolved(name, told, STAY, INN, "auth.User").path == path
    else:
        with pytest.raises(UnclearError):
            resolved(name, told, STAY, INN, "auth.User")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fields id, shown, ends, where shown is the name of the owner.", "the name of the owner"),
        ("Fields: id, shown, ends, and where shown means how many it has.", "how many it has"),
        ("Fields: id, shown, ends. shown = the number of rows.", "the number of rows"),
        ("Fields exactly id, ends, shown: minutes from a to b, null while there is no b.",
         "minutes from a to b, null while there is no b"),
        ("For what is shown, now. Fields: id, shown, ends, where shown is its name.", "its name"),
        ("Fields: id, shown, ends, where shown is read only.", ""),
        ("Fields: id, shown, ends; only rows where shown is the default.", ""),
        ("Fields: id, shown, ends, where shown is open.", ""),
        ("Fields: id, shown, ends. shown is never written.", ""),
    ],
)  # fmt: skip
def test_what_is_told_behind_the_enumeration(text: str, told: str) -> None:
    assert dict(enumerated(told_behind.plain(text)))["shown"] == told
