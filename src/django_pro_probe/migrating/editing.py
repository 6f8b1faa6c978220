"""A migration as its file was at an earlier revision, and what comes out otherwise since."""

from __future__ import annotations

import ast
from types import ModuleType
from typing import Any

from django_pro_probe.migrating import catalogue, mysql_catalogue
from django_pro_probe.migrating.server import ask

Outcome = tuple[dict[str, str], dict[str, str]]
"""The schema as text, and a digest of each table's rows."""


def migration_of(text: str, now: Any) -> Any:
    """None where it says the same, comments apart, or can't be read."""
    path = getattr(_module(now), "__file__", "")
    try:
        with open(path, encoding="utf-8") as source:
            if ast.dump(ast.parse(text)) == ast.dump(ast.parse(source.read())):
                return None
        module = ModuleType(type(now).__module__)
        module.__dict__.update(__file__=path, __package__=type(now).__module__.rpartition(".")[0])
        exec(compile(text, path, "exec"), module.__dict__)  # noqa: S102 the project's own
        return module.Migration(now.name, now.app_label)
    except Exception:  # it names what is there no more
        return None


def _module(migration: Any) -> Any:
    import sys

    return sys.modules.get(type(migration).__module__)


def outcome(connection: Any) -> Outcome:
    """Of the database as it stands."""
    if connection.vendor == "mysql":
        return catalogue.described(connection), mysql_catalogue.digests(connection)
    rows = {}
    for name in catalogue.tables(connection).values():
        quoted = connection.ops.quote_name(name)
        told = ask(
            connection,
            f"SELECT md5(coalesce(string_agg(r, chr(10) ORDER BY r), '')) "  # noqa: S608
            f"FROM (SELECT to_jsonb(t)::text AS r FROM {quoted} t) AS all_rows",
        )
        rows[name] = str(told[0][0])
    return catalogue.described(connection), rows


def differences(before: Outcome, now: Outcome) -> list[str]:
    """What one has and the other has not: of the schema, and of rows where that is the same."""
    found = [
        each.replace("missing: ", "only before: ", 1).replace("left: ", "only now: ", 1)
        for each in catalogue.differences(before[0], now[0])
    ]
    if not found:
        found = [f"the rows of {name}" for name in before[1] if before[1][name] != now[1].get(name)]
    return found
