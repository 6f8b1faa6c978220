"""What requests say of the fields of a serializer of no model."""

from __future__ import annotations

import re

import pytest

from django_pro.agent import plain_fields
from django_pro.agent.making import model_serializer
from django_pro.agent.work import NotProvenError

_ASKED = "add a QuoteSerializer to shop/serializers.py, a plain serializer without a model: "


@pytest.mark.parametrize(
    ("words", "name", "expected"),
    [
        ("exactly 4 digits", "pattern", r"^[0-9]{4}\Z"),
        ("integer from 1 to settings.MOST", "high", "settings.MOST"),
        ("list of strings of max 40 chars each, optional", "child", "CharField(max_length=40)"),
        ("one of small, large or huge, default small", "choices", ("small", "large", "huge")),
        ("email, optional", "kind", "EmailField"),
        ("string, at least 3 chars, max 20 characters", "min_length", 3),
    ],
)
def test_a_field_with_its_words(words: str, name: str, expected: object) -> None:
    other, found = plain_fields.stated(f"{_ASKED}on (date), size ({words}). no view yet")
    assert (other.kind, found.name, getattr(found, name)) == ("DateField", "size", expected)


@pytest.mark.parametrize(
    "words",
    [
        "colour (hex colour)", "a (string), b, c (date)", "rows (list of objects with a name)",
        "start (date), end (date). end must be after start", "code: exactly 4 digits",
    ],
)  # fmt: skip
def test_what_is_not_read_is_no_text(words: str) -> None:
    with pytest.raises(NotProvenError):
        plain_fields.stated(_ASKED + words)


@pytest.mark.parametrize(
    ("text", "is_fixed"),
    [
        ("add it, nothing in it writable.", True),
        ("none of its fields can be written", True),
        ("no field is to be editable", True),
        ("nothing is taken", True),
        ("none of them may be changed", True),
        ("it is for output only", True),
        ("nothing is written yet", False),
        ("none can be changed unless it is open", False),
        ("nothing about prices", False),
    ],
)
def test_a_serializer_that_takes_nothing(text: str, *, is_fixed: bool) -> None:
    assert bool(re.search(model_serializer._NOTHING_TAKEN, text)) is is_fixed
