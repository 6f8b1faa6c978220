"""Rows that get a text and their key in a column that is added: `column-in-steps`."""

from __future__ import annotations

import contextlib
import dataclasses
from types import SimpleNamespace
from typing import Any

import pytest

from django_pro.agent import migration_files, numbered_values, routing
from django_pro.agent.numbered_values import Numbered
from django_pro.agent.playbooks import migrations
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError
from django_pro.engine.outline import Field

_FIELD = Field(
    "code", "CharField", "", concrete=True, editable=True, primary_key=False, null=False,
    blank=False, unique=True, has_default=True, choices=False, max_length=12,
)  # fmt: skip


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ("existing ones get the code RS + their id, zero-padded to six digits", Numbered("RS", 6)),
        ("old ones get R + their id, padded with zeros to 4 (id 7 -> R0007), and in the end unique",
         Numbered("R", 4)),
        ('Old rows should get "A-" plus their pk, padded with zeros to 5 digits.',
         Numbered("A-", 5)),
        ("All existing tickets receive T followed by their id (8 digits with leading zeros); done",
         Numbered("T", 8)),
        ("Each row gets 'K' and its key", Numbered("K", 0)),
        ("every existing order becomes ORD- + its id, then make it NOT NULL", Numbered("ORD-", 0)),
        ("The rows that are there are given X + the id, as a six-digit, zero-padded.",
         Numbered("X", 6)),
        ("existing rows get their own random code", None),
        ("existing rows get the name of their shop", None),
        ("new rows keep A + their id", None),
    ],
)  # fmt: skip
def test_a_text_and_the_key(request_: str, expected: Numbered | None) -> None:
    assert numbered_values.stated(request_, _FIELD) == expected
    assert numbered_values.is_meant(request_) is (expected is not None)


@pytest.mark.parametrize(
    ("request_", "told"),
    [
        ("existing rows get RS + their id + the letter of the branch", "Not understood"),
        ("existing rows get RS + their id, zero-padded to six digits (id 7 -> RS0007)", "example"),
        ("existing rows get RS + their id, zero-padded to twelve digits", "no more than 12"),
    ],
)
def test_what_is_not_wholly_understood(request_: str, told: str) -> None:
    with pytest.raises(NotProvenError, match=told):
        numbered_values.stated(request_, _FIELD)


def test_a_number_holds_no_text() -> None:
    field = dataclasses.replace(_FIELD, kind="IntegerField")
    with pytest.raises(NotProvenError, match="IntegerField"):
        numbered_values.stated("existing rows get RS + their id", field)


@pytest.mark.parametrize(
    ("request_", "numbers"),
    [
        ("0001 and 0002 are live, 0003 isn't applied anywhere", "0001 and 0002"),
        ("0004_line_price has been deployed already", "0004_line_price"),
        ("0003 is not deployed", ""),
    ],
)
def test_what_has_run_on_a_server(request_: str, numbers: str) -> None:
    assert "".join(migration_files.RELEASED.findall(request_)) == numbers


@pytest.mark.parametrize(
    ("request_", "is_refused"),
    [
        ("make 0003_code safe: existing rows get the name of their shop", True),
        ("make 0003_code safe: existing rows get 'X' and their id backwards", True),
        ("make 0003_code safe: existing rows get a random code", False),
        ("make 0003_code safe, all existing rows get the same value", False),
        ("make 0003_code safe, old workers get an IntegrityError while it runs", False),
        ("make 0003_code safe, existing rows get locked; existing rows have no code", False),
        ("make 0003_code safe: existing rows get 'none-yet'", False),
    ],
)
def test_a_rule_that_is_not_understood_is_not_left_out(
    request_: str, is_refused: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = SimpleNamespace(path="0003_code.py")
    monkeypatch.setattr(migration_files, "named", lambda _: [file])
    text = 'migrations.AddField("row", "code", models.CharField(default="none-yet", max_length=9))'
    work: Any = SimpleNamespace(
        said=Said(request_, routing.route(request_)),
        copy=SimpleNamespace(read=lambda _: text),
    )
    with pytest.raises(NotProvenError) if is_refused else contextlib.nullcontext():
        migrations._refuse_stated_values(work)
