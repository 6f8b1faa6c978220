"""Values that a sentence makes of other fields."""

from __future__ import annotations

from dataclasses import replace

import pytest

from django_pro.agent import playbooks, routing, running
from django_pro.agent.playbooks.computed_field import Part, parts_of
from django_pro.agent.said import Said
from django_pro.core.outline import Field, Model


def field(name: str, kind: str = "CharField", to: str = "") -> Field:
    return Field(
        name=name, kind=kind, to=to, concrete=True, editable=True, primary_key=False, null=False,
        blank=False, unique=False, has_default=False, choices=False, max_length=None,
    )  # fmt: skip


SHELF = Model("shop.Shelf", "shop", "Shelf", "shop.models", "", 1, (), (field("name"),))
ITEM = replace(
    SHELF,
    label="shop.Item",
    name="Item",
    fields=(field("shelf", "ForeignKey", "shop.Shelf"), field("number", "IntegerField")),
)
MODELS = {each.label: each for each in (SHELF, ITEM)}
WHOLE = (Part(path=("shelf", "name")), Part("-"), Part(path=("number",)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the shelf's name, a dash and the number", WHOLE),
        ("the name of the shelf, then a hyphen and its number", WHOLE),
        ("shelf.name + '-' + number", WHOLE),
        ("the item's number", (Part(path=("number",)),)),
        ("the shelf and the number", ()),
        ("something nice", ()),
    ],
)
def test_a_sentence_names_the_fields(text: str, expected: tuple[Part, ...]) -> None:
    assert parts_of(text, ITEM, MODELS) == expected


def test_its_request_adds_the_field_once() -> None:
    request = (
        "Please add code = CharField(max_length=20, unique=True) to shop.Item. Existing rows get "
        "the shelf's name, a dash and the number. Then add code: str(20) unique to shop.Item"
    )
    said = Said(request, routing.route(request))
    first, _ = playbooks.best(said)
    assert first is not None
    assert [each.playbook.name for each in running.several(said, first)] == ["computed-field"]
