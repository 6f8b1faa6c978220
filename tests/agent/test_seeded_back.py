"""Rows that a migration brings, and a way back that removes them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from django_pro.agent import seeded_back
from tests.agent import library_project
from tests.agent.playing import play


@pytest.mark.parametrize(
    ("low", "is_meant"),
    [
        ("write a reverse for it: remove the tags it brought in, never those of others", True),
        ("reverse of 0004: delete the rows it created", True),
        ("the way back has to delete the tags that were seeded", True),
        ("on the way back remove the seeded rows", True),
        ("reverse it: drop the column it added", False),
        ("make it reversible, removing the field that was added", False),
        ("reverse it: the tags become empty again", False),
    ],
)
def test_what_is_to_be_removed(low: str, is_meant: bool) -> None:
    assert seeded_back.is_meant(low) is is_meant


def _of(loop: str) -> seeded_back.Seeded | None:
    source = f"def forth(apps, editor):\n    Tag = apps.get_model('shop', 'Tag')\n    {loop}"
    (function,) = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    return seeded_back.written(function)


@pytest.mark.parametrize(
    ("loop", "back"),
    [
        (
            "for c, n in TAGS.items(): Tag.objects.get_or_create(c=c, defaults={'n': n})",
            "for c, n in TAGS.items():\n        Tag.objects.filter(c=c, n=n).delete()",
        ),
        (
            "for each in TAGS: Tag.objects.create(name=each)",
            "for each in TAGS:\n        Tag.objects.filter(name=each).delete()",
        ),
    ],
)
def test_what_was_brought_is_looked_up_again(loop: str, back: str) -> None:
    found = _of(loop)
    assert found is not None
    assert back in found.function("back")


@pytest.mark.parametrize(
    "loop",
    [
        "for each in Tag.objects.all(): Tag.objects.create(name=each.name)",
        "for each in TAGS: Tag.objects.create(name=random())",
        "for each in TAGS: Tag.objects.update_or_create(name=each, defaults={'on': True})",
        "for each in TAGS: Tag.objects.get_or_create(name__iexact=each)",
        "for each in TAGS: Tag.objects.get_or_create(name=each, defaults=MORE)",
    ],
)
def test_what_is_not_known_to_be_brought(loop: str) -> None:
    assert _of(loop) is None


_GROUPS = """from django.db import migrations

NAMES = ['Clerks', 'Buyers']


def make_groups(apps, schema_editor):
    Group = apps.get_model('auth', 'Group')
    for name in NAMES:
        Group.objects.get_or_create(name=name)


class Migration(migrations.Migration):
    dependencies = [
        ('books', '0001_initial'),
        ('auth', '0012_alter_user_first_name_max_length'),
    ]

    operations = [migrations.RunPython(make_groups)]
"""


def test_rows_of_another_app_are_brought_by_the_migrations_own(tmp_path: Path) -> None:
    root = library_project.written(tmp_path / "library")
    (root / "books/migrations/0002_groups.py").write_text(_GROUPS)
    played = play(root, "0002_groups has no reverse. Going back should remove the groups it made.")
    assert (played.playbook, played.is_proven) == ("stated-way-back", True), played.text
    assert set(played.verdicts.values()) == {"passed"}
    assert '.migrate([("books", name)])' in played.files["books/test_groups_back.py"]
