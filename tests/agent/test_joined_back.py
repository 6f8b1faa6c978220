"""A way back that joins what the way there has split, in the words of requests."""

from __future__ import annotations

import ast

import pytest

from django_pro.agent import joined_back
from django_pro.agent.work import NotProvenError
from tests.agent.playing import taken_by

_SPLIT = """def split(apps, schema_editor):
    for row in apps.get_model("a", "Row").objects.all():
        row.first_name, row.last_name = row.full_name.split(" ", 1)
"""
_FIELDS = "\n".join(
    f'("row", "{each}", models.CharField(max_length=9))'
    for each in ("full_name", "first_name", "last_name")
)


def _stated(request_: str) -> joined_back.Joined | None:
    function = ast.parse(_SPLIT).body[0]
    assert isinstance(function, ast.FunctionDef)
    return joined_back.stated(request_, "a.Row", ("first_name", "last_name"), function, _FIELDS)


@pytest.mark.parametrize(
    "request_",
    [
        'Give 0003_split a reverse that puts full_name together from first and last name ("Al Bo")',
        "0003_split needs a way back: full_name is first name and last name joined with a space",
        "reverse 0003_split: going back first and last name are joined by a blank as full_name",
        '0003_split is irreversible; on rollback combine first and last name as full_name: "Al Bo"',
        "reverse for 0003_split: merge first and last name into full_name, with a space between",
    ],
)
def test_names_in_words_and_a_text_that_is_shown(request_: str) -> None:
    assert taken_by(request_) == "stated-way-back"
    found = _stated(request_)
    assert found is not None
    assert (found.target.name, [each.name for each in found.parts]) == (
        "full_name", ["first_name", "last_name"],
    )  # fmt: skip
    assert found.separator == " "


@pytest.mark.parametrize(
    "request_",
    [
        'on the way back full_name is put together of last and first name, "Al Bo"',
        "on the way back first and last name are joined into full_name",
        'on the way back join first and last name into full_name, "Bo, Al"',
    ],
)
def test_what_stands_between_is_not_guessed(request_: str) -> None:
    with pytest.raises(NotProvenError, match="What stands between"):
        _stated(request_)
