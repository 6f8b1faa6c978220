"""A migration that adds a column and fills it by a function of its own: `column-in-steps`."""

from __future__ import annotations

import pytest

from django_pro.agent import own_filling
from django_pro.edits import EditError
from django_pro.edits.migration_steps import MigrationSource

_FILE = """import secrets

from django.db import migrations, models


def fill(apps, schema_editor):
    Order = apps.get_model("shop", "Order")
    for order in Order.objects.all():
        {line}
        order.save(update_fields=["code"])


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [
        migrations.AddField("order", "code", models.CharField(max_length=9, default="")),
        {operation},
    ]
"""
_RUN = "migrations.RunPython(fill)"


def filling(line: str, operation: str = _RUN) -> own_filling.Filling | None:
    return own_filling.found(MigrationSource(_FILE.format(line=line, operation=operation)), "code")


@pytest.mark.parametrize(
    ("line", "expected", "imports"),
    [
        ('order.code = f"A-{order.pk:04}"', 'f"A-{row.pk:04}"', ()),
        ("order.code = order.number", "row.number", ()),
        ('order.code = "none"', '"none"', ()),
        ("order.code = secrets.token_hex(4)", "", ("import secrets",)),
    ],
)
def test_what_rows_get(line: str, expected: str, imports: tuple[str, ...]) -> None:
    found = filling(line)
    assert found is not None
    assert (found.expected, found.imports) == (expected, imports)
    assert found.run == "migrations.RunPython(fill, migrations.RunPython.noop)"
    rest = found.without(_FILE.format(line=line, operation=_RUN).replace(f"        {_RUN},\n", ""))
    assert ("secrets" in rest, "def fill" in rest) == (not imports, False)


@pytest.mark.parametrize(
    ("line", "operation"),
    [
        ('order.code = order.code or "x"', _RUN),
        ('Order.objects.filter(code="").update(code="x")', _RUN),
        ("order.code = PREFIX", _RUN),
        ('order.code = "x"', "migrations.RunPython(other.fill)"),
        ('order.code = "x"', 'migrations.RunSQL("update shop_order set code = 1")'),
        ('order.code = "x"', "migrations.RunPython(fill), migrations.RunPython(fill)"),
    ],
)
def test_what_may_need_the_column_as_it_is_stays(line: str, operation: str) -> None:
    with pytest.raises(EditError):
        filling(line, operation)


def test_a_column_alone_has_none() -> None:
    assert filling("order.code = 1", 'migrations.RemoveField("order", "old")') is None
