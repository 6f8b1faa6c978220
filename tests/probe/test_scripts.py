"""Several statements in one string."""

from __future__ import annotations

import pytest

from django_pro_probe.migrating.scripts import transactions


@pytest.mark.parametrize(
    ("script", "wanted"),
    [
        ("SELECT 1;", [["SELECT 1;"]]),
        ("SET a = 1; -- b; c\nSELECT 2", [["SET a = 1", "SELECT 2"]]),
        ("SELECT 'it''s; a' /* ; /* ; */ ; */; SELECT 2", [["SELECT 'it''s; a'", "SELECT 2"]]),
        ("SELECT E'\\'; a'; SELECT \"b;c\"", [["SELECT E'\\'; a'", 'SELECT "b;c"']]),
        ("DO $x$ a; $$ b; $x$; SELECT 1", [["DO $x$ a; $$ b; $x$", "SELECT 1"]]),
        ("SELECT a$1; SELECT $2", [["SELECT a$1", "SELECT $2"]]),
        ("-- a; b\nUPDATE c", [["UPDATE c"]]),
        ("BEGIN; SELECT 1; COMMIT; SELECT 2;", [["SELECT 1"], ["SELECT 2"]]),
        ("START TRANSACTION; SELECT 1; END", [["SELECT 1"]]),
        ("SELECT 1; ROLLBACK; SELECT 2", [["SELECT 1; ROLLBACK; SELECT 2"]]),
        (
            "CREATE FUNCTION f() BEGIN ATOMIC SELECT 1; END; SELECT 2",
            [["CREATE FUNCTION f() BEGIN ATOMIC SELECT 1; END; SELECT 2"]],
        ),
        ("SELECT 'open; end", [["SELECT 'open; end"]]),
        (" ; ", [[" ; "]]),
    ],
)
def test_statements_are_told_apart_as_the_server_does(script: str, wanted: list[list[str]]) -> None:
    assert transactions(script) == wanted
