"""A serializer that is to have the fields of a list and no others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from django_pro.agent import stated_shown
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model
from django_pro.edits import EditError
from django_pro.edits.exact_serializer import with_fields
from tests.agent import library_project
from tests.agent.playing import play, taken_by

REQUEST = (
    "BookSerializer exposes everything. It should have exactly id, title and author (its name)."
)


def field(name: str, kind: str = "CharField", values: tuple[str, ...] = ()) -> Field:
    return Field(
        name, kind, "", concrete=True, editable=True, primary_key=False, null=False, blank=False,
        unique=False, has_default=False, choices=bool(values), max_length=80, values=values,
    )  # fmt: skip


STATES = ("draft", "on-sale", "sold")
BOAT = Model(
    "port.Boat", "port", "Boat", "port.models", "", 1, (),
    (
        field("name"), field("is_leaking", "BooleanField"), field("laid_up", "BooleanField"),
        field("state", values=STATES), field("condition", values=("good", "repair")),
        replace(field("id", "BigAutoField"), primary_key=True),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("told", "test"),
    [
        ("afloat, which is true when the boat is neither leaking nor in repair", "or False"),
        ("afloat (true if it is not leaking and not laid up)", "or False"),
        ("afloat (true if it is not leaking or not laid up)", "and False"),
        ("broken, which is true when it is leaking or in repair", "or True"),
        ("broken (false when the boat is leaking and laid up)", "and False"),
        ("offered, which is true when it is on sale or sold", "or True"),
        ("sunk, that is true if the boat is leaking", "and True"),
    ],
)
def test_what_is_told_of_a_flag(told: str, test: str) -> None:
    text = f"BoatSerializer should only have id, name and {told}."
    found = stated_shown.wanted(text, BOAT, {BOAT.label: BOAT}, "auth.User")
    (flag,) = found.computed
    assert found.names == ("id", "name", flag.name)
    assert f"{'and' if flag.is_all else 'or'} {flag.is_so}" == test
    others = {each.other for each in flag.states if each.field == "state"}
    assert others <= {'"draft"'}


@pytest.mark.parametrize(
    "told",
    [
        "afloat, which is true when the boat is fast",
        "afloat, which is true when it is leaking and not laid up",
        "afloat, which is true when it is leaking or laid up and sold",
        "afloat, which is true when it is sold and draft",
        "is_leaking, which is true when it is laid up",
        "weight of the crew",
    ],
)
def test_what_is_not_understood_is_refused(told: str) -> None:
    text = f"BoatSerializer should only have id, name and {told}."
    with pytest.raises(NotProvenError):
        stated_shown.wanted(text, BOAT, {BOAT.label: BOAT}, "auth.User")


CLASS = """from rest_framework import serializers

class BoatSerializer(serializers.ModelSerializer):
    crew = serializers.SerializerMethodField()
    port = serializers.CharField(source='port.name')

    class Meta:
        model = Boat
        exclude = ['secret']

    def get_crew(self, boat):
        return 3
"""


def test_what_is_not_listed_goes_with_its_method() -> None:
    text = with_fields(CLASS, "BoatSerializer", ["id", "port"], {}, {})
    assert "crew" not in text
    assert "port = serializers.CharField(source='port.name')" in text
    assert "        fields = ['id', 'port']\n" in text
    assert "exclude" not in text


def test_a_class_with_more_is_left_alone() -> None:
    text = CLASS.replace("get_crew", "to_representation")
    with pytest.raises(EditError, match="something beside its fields"):
        with_fields(text, "BoatSerializer", ["id"], {}, {})


@pytest.mark.parametrize(
    ("request_text", "is_it"),
    [
        (REQUEST, True),
        ("BookSerializer must only show id and title, nothing else", True),
        ("create a BookSerializer, it should have exactly id and title", False),
        ("CRUD API of books. BookSerializer should only have id and title", False),
        ("Build a CRUD API for books; BookSerializer should only have id and title", False),
        ("BookSerializer should have a field pages", False),
    ],
)
def test_which_requests_are_meant(request_text: str, is_it: bool) -> None:
    assert (taken_by(request_text) == "exact-fields") is is_it


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = library_project.written(tmp_path / "library")
    views = root / "books/views.py"
    views.write_text(views.read_text().replace("viewsets.ModelViewSet", "READ_ONLY"))
    return root


def read_only(library: Path, rows: str = "Book.objects.select_related('author')") -> None:
    views = library / "books/views.py"
    text = views.read_text().replace("READ_ONLY", "viewsets.ReadOnlyModelViewSet")
    views.write_text(text.replace("queryset = Book.objects.all()", f"queryset = {rows}"))


def test_a_list_gives_away_no_more(library: Path) -> None:
    read_only(library)
    played = play(library, REQUEST)
    assert set(played.verdicts.values()) == {"passed"}, played.text
    text = played.files["books/serializers.py"]
    assert "author = serializers.CharField(source='author.name', read_only=True)" in text
    assert "fields = ['id', 'title', 'author']" in text


def test_a_query_for_each_row_is_no_proof(library: Path) -> None:
    read_only(library, "Book.objects.all()")
    assert not play(library, REQUEST).is_proven


@pytest.mark.parametrize(
    ("request_text", "why"),
    [
        (REQUEST, "writes rows by BookSerializer"),
        (REQUEST.replace("Book", "Author"), "There is no AuthorSerializer"),
        (f"{REQUEST} It should also show how often it was lent.", "Not understood"),
    ],
)
def test_it_is_refused(library: Path, request_text: str, why: str) -> None:
    views = library / "books/views.py"
    views.write_text(views.read_text().replace("READ_ONLY", "viewsets.ModelViewSet"))
    played = play(library, request_text)
    assert not played.is_proven
    assert why in played.text
