"""The way back of a migration's function, read off the way there."""

from __future__ import annotations

import pytest

from django_pro.edits.migration_steps import MigrationSource
from django_pro.rules.safe_migrations import reversing
from django_pro.rules.safe_migrations.statements import NoPlanError

HEAD = "from django.db import migrations\n\n"
TAIL = """

class Migration(migrations.Migration):
    operations = [migrations.RunPython(rename)]
"""
LOOP = """NAMES = {"a": "first", "b": "second"}

def rename(apps, schema_editor):
    rows = apps.get_model("shop", "Item").objects
    for old, new in NAMES.items():
        rows.filter(kind=old).update(kind=new)
"""
LOOKUP = """NAMES = {"a": "first", "b": "second"}

def rename(apps, schema_editor):
    for row in apps.get_model("shop", "Item").objects.filter(kind__in=NAMES):
        row.kind = NAMES[row.kind]
        row.save()
"""
MOVE = """def rename(apps, schema_editor):
    rows = apps.get_model("shop", "Item").objects
    rows.filter(is_open=False).update(state="shut")
    rows.filter(is_open=True).update(state="open")
"""


def back(text: str) -> str:
    source = MigrationSource(HEAD + text + TAIL)
    return reversing.python(source, source.operations[0]).text


def test_old_and_new_change_places() -> None:
    assert "rows.filter(kind=new).update(kind=old)" in back(LOOP)


def test_a_dictionary_is_turned_round() -> None:
    text = back(LOOKUP)
    assert "names_back = {new: old for old, new in NAMES.items()}" in text
    assert "filter(kind__in=names_back)" in text
    assert "row.kind = names_back[row.kind]" in text


def test_a_value_of_another_field_changes_places_with_the_condition() -> None:
    text = back(MOVE)
    assert 'rows.filter(state="shut").update(is_open=False)' in text
    assert 'rows.filter(state="open").update(is_open=True)' in text


@pytest.mark.parametrize(
    "text",
    [
        LOOP.replace('"second"', '"first"'),
        LOOP.replace('"second"', '"a"'),
        LOOKUP.replace("NAMES[row.kind]", "row.kind.upper()"),
        MOVE.replace('"shut"', '"open"'),
    ],
)
def test_what_can_not_be_told_back_is_refused(text: str) -> None:
    with pytest.raises(NoPlanError):
        back(text)
