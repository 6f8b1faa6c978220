"""A mark that a migration cuts off a text, and a way back that puts it there again."""

from __future__ import annotations

import ast

import pytest

from django_pro.agent import prefixed_back

LOOP = """\
LEVELS = {"!": "high", "?": "low"}


def forth(apps, schema_editor):
    Note = apps.get_model("desk", "Note")
    for %s:
        for note in Note.objects.filter(title__startswith=%s):
            note.level = %s
            note.title = note.title%s
            note.save()
"""


def _written(*parts: str) -> prefixed_back.Marked | None:
    module = ast.parse(LOOP % parts)
    function = next(each for each in module.body if isinstance(each, ast.FunctionDef))
    return prefixed_back.written(module, function)


@pytest.mark.parametrize(
    ("parts", "mark", "given"),
    [
        (
            ("sign, level in LEVELS.items()", "sign", "level", "[len(sign):]"),
            "row.title = sign + row.title", "level=level",
        ),
        (
            ("word in ('high', 'low')", 'f"({word}) "', "word", '.removeprefix(f"({word}) ")'),
            "row.title = f'({word}) ' + row.title", "level=word",
        ),
    ],
)  # fmt: skip
def test_marks_are_put_in_front_again(parts: tuple[str, ...], mark: str, given: str) -> None:
    found = _written(*parts)
    assert found is not None
    back = found.function("back")
    assert mark in back
    assert f"Note.objects.filter({given})" in back
    assert {value["level"] for _, value in found.rows} == {"high", "low"}


@pytest.mark.parametrize(
    "parts",
    [
        ("sign, level in LEVELS.items()", "sign", "level", "[1:]"),
        ("sign, level in LEVELS.items()", "sign", "level", "[len(sign):].strip()"),
        ("sign, level in LEVELS.items()", "sign", "'high'", "[len(sign):]"),
        ("sign, level in settings.LEVELS", "sign", "level", "[len(sign):]"),
        ("sign, level in LEVELS.items()", "sign.upper()", "level", "[len(sign.upper()):]"),
        ("word in ('a', 'b')", "f'{word:>3}'", "word", "[len(f'{word:>3}'):]"),
    ],
)
def test_what_can_not_be_read_backwards(parts: tuple[str, ...]) -> None:
    assert _written(*parts) is None


@pytest.mark.parametrize(
    ("low", "is_meant"),
    [
        ('its reverse should put the sign ("! " ...) back in front of the title', True),
        ("the way back prepends the level", True),
        ("add the reverse: it writes the word at the beginning of the title again", True),
        ("put the reverse into the migration, the rows stay as they are", False),
        ("add a reverse. the index is in front of us", False),
    ],
)
def test_what_is_to_be_in_front(low: str, is_meant: bool) -> None:
    assert prefixed_back.is_meant(low) is is_meant
