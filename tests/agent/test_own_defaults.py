"""Rows that get values of their own from the default of a column: `column-in-steps`."""

from __future__ import annotations

import pytest

from django_pro.agent import own_defaults, routing
from django_pro.agent.own_defaults import Called
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError
from django_pro.edits.migration_steps import MigrationSource

_FILE = """from django.db import migrations, models
{imported}


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [
        migrations.AddField("order", "ticket_no", models.CharField(max_length=9, {default})),
    ]
"""
_CALLED = Called("new_ticket()", "from shop.models import new_ticket")


@pytest.mark.parametrize(
    ("imported", "default", "expected"),
    [
        ("import shop.models", "default=shop.models.new_ticket", _CALLED),
        ("from shop.models import new_ticket", "default=new_ticket", _CALLED),
        ("import uuid", "default=uuid.uuid4", Called("uuid4()", "from uuid import uuid4")),
        ("", "default='x'", None),
        ("", "unique=True", None),
        ("import other", "default=shop.models.new_ticket", None),
    ],
)
def test_a_default_that_is_called(imported: str, default: str, expected: Called | None) -> None:
    source = MigrationSource(_FILE.format(imported=imported, default=default))
    assert own_defaults.called(source, source.operations[0]) == expected


@pytest.mark.parametrize(
    ("request_", "is_own"),
    [
        ("nullable, then each order gets its own ticket number... its own ticket, NOT NULL", True),
        ("nullable; the second gives each existing order a unique value; then not null", True),
        ("nullable, fill it with new_ticket, then NOT NULL", True),
        ("nullable, backfill the rows from the field's default, then NOT NULL", True),
        ("nullable, fill it in batches with a different ticket for each order, NOT NULL", True),
        ("nullable, fill it with a value for each row, then make it unique and not null", True),
        ("nullable, backfill one ticket per existing order, then NOT NULL", True),
        ("nullable, fill it with a fixed value for each row, then NOT NULL", False),
        ("nullable, fill in a value for each row from its shop's number, NOT NULL", False),
        ("nullable, fill it with the number of the order, then NOT NULL", False),
        ("nullable, give each order its own shop's name, then NOT NULL", False),
        ("nullable, fill it with the default 'open', then NOT NULL", False),
    ],
)
def test_values_of_their_own(request_: str, is_own: bool) -> None:
    said = Said(request_, routing.route(request_))
    assert own_defaults.stated(said, "ticket_no", _CALLED) == (_CALLED if is_own else None)


def test_no_default_gives_one() -> None:
    request_ = "nullable, then give each order its own ticket, then NOT NULL"
    with pytest.raises(NotProvenError, match="of its own"):
        own_defaults.stated(Said(request_, routing.route(request_)), "ticket_no", None)
