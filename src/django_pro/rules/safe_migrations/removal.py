"""Columns and tables leave the models in one release, and the database in the next."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django_pro.edits.migration_steps import OperationText, Piece, run_sql, separate
from django_pro.rules.safe_migrations.statements import NAME, TABLE, NoPlanError

_I = re.IGNORECASE | re.DOTALL
_ADD = re.compile(
    rf"ALTER\s+TABLE\s+(?P<table>{TABLE})\s+ADD\s+COLUMN\s+(?P<column>{NAME})\s+(?P<rest>.*)$", _I
)
_FOREIGN = re.compile(
    rf"ALTER\s+TABLE\s+(?P<table>{TABLE})\s+ADD\s+CONSTRAINT\s+(?P<name>{NAME})\s+FOREIGN\s+KEY",
    _I,
)
_REFERENCES = re.compile(rf"\s+CONSTRAINT\s+(?P<name>{NAME})\s+REFERENCES\s+(?P<what>.*)$", _I)
_DEFAULT = re.compile(
    r"\s+DEFAULT\s+(?P<value>.*?)(?=\s+NOT\s+NULL|\s+NULL\b|\s+UNIQUE|\s+CONSTRAINT|$)", _I
)
_VALUES = (
    (r"(big|small)?int|integer|numeric|decimal|double|real|interval|money", "0"),
    (r"varchar|character|text|citext|char|bytea", "''"),
    (r"bool", "false"),
    (r"timestamp|date|time\b", "now()"),
    (r"uuid", "gen_random_uuid()"),
    (r"jsonb?", "'{}'"),
    (r"inet|cidr", "'0.0.0.0'"),
)


def field(
    operation: OperationText, forwards: Sequence[str], backwards: Sequence[str]
) -> list[Piece]:
    """RemoveField: first the state, with what inserts need that no longer name the column.

    Raises:
        NoPlanError: how the column was made is not known.
    """
    dropped = [each for each in forwards if re.search(r"\sDROP\s+COLUMN\s", each, _I)]
    if not dropped:
        return model(operation, forwards, backwards)
    made = next((found for each in backwards if (found := _ADD.match(each))), None)
    if made is None:
        raise NoPlanError("how the column was made is not known")
    table, column, rest = made["table"], made["column"], made["rest"]
    alter = f"ALTER TABLE {table}"
    database: list[str] = []
    references = _REFERENCES.search(rest)
    foreign = next((each for each in backwards if _FOREIGN.match(each)), "")
    if references is not None:
        rest = rest[: references.start()]
        foreign = (
            f"{alter} ADD CONSTRAINT {references['name']} FOREIGN KEY ({column}) "
            f"REFERENCES {references['what']}"
        )
    if foreign:
        name = references["name"] if references else _FOREIGN.match(foreign)["name"]  # type: ignore[index]
        database.append(run_sql(f"{alter} DROP CONSTRAINT {name}", foreign))
    keeps_default = (
        not any(
            re.search(rf"\s{re.escape(column)}\s+DROP\s+DEFAULT", each, _I) for each in backwards
        )
        and _DEFAULT.search(rest) is not None
    )
    required = re.search(r"\bNOT\s+NULL\b", rest, _I) is not None
    plain = rest if keeps_default else _DEFAULT.sub("", rest)
    if required and not keeps_default:
        unique = bool(re.search(r"\bUNIQUE\b", rest, _I)) or any(
            "UNIQUE" in each.upper() and column in each for each in backwards
        )
        default = _DEFAULT.search(rest)
        value = default["value"] if default is not None else _value(plain)
        value = "" if unique or foreign else value
        if value:
            database.append(
                run_sql(
                    f"{alter} ALTER COLUMN {column} SET DEFAULT {value}",
                    f"{alter} ALTER COLUMN {column} DROP DEFAULT",
                )
            )
            nullable = re.sub(r"\s+NOT\s+NULL", "", plain, flags=_I)
            plain = f"{nullable} DEFAULT {value} NOT NULL"
        else:
            database.append(
                run_sql(
                    f"{alter} ALTER COLUMN {column} DROP NOT NULL",
                    f"{alter} ALTER COLUMN {column} SET NOT NULL",
                )
            )
            plain = re.sub(r"\s+NOT\s+NULL", " NULL", plain, flags=_I)
    back = [f"{alter} ADD COLUMN {column} {plain.strip()}"]
    back += [each for each in backwards if re.match(r"CREATE\s+(UNIQUE\s+)?INDEX", each, _I)]
    back += [
        each
        for each in backwards
        if re.search(r"ADD\s+CONSTRAINT", each, _I) and not _FOREIGN.match(each)
    ]
    return [
        Piece("schema", separate(database, [operation.text])),
        Piece("later", run_sql("; ".join(dropped), "; ".join(back))),
    ]


def model(
    operation: OperationText, forwards: Sequence[str], backwards: Sequence[str]
) -> list[Piece]:
    """DeleteModel, or a many-to-many field: first the state, then the table.

    Its foreign keys go with the state: rows that nobody's code knows would hold others back.

    Raises:
        NoPlanError: how the table was made is not known.
    """
    dropped = [each for each in forwards if re.match(r"DROP\s+TABLE", each, _I)]
    made = [each for each in backwards if re.match(r"CREATE\s+TABLE", each, _I)]
    if not dropped or len(made) < len(dropped):
        raise NoPlanError("how the table was made is not known")
    foreign = [each for each in backwards if _FOREIGN.match(each)]
    database = [
        run_sql(f"ALTER TABLE {found['table']} DROP CONSTRAINT {found['name']}", each)
        for each in foreign
        if (found := _FOREIGN.match(each)) is not None
    ]
    back = [each for each in backwards if each not in foreign]
    return [
        Piece("schema", separate(database, [operation.text])),
        Piece("later", run_sql("; ".join(dropped), "; ".join(back))),
    ]


def _value(column: str) -> str:
    """A value for a column of that type; empty where none is known."""
    kind = column.strip().lower()
    if kind.split(" ")[0].endswith("[]"):
        return "'{}'"
    for pattern, value in _VALUES:
        if re.match(pattern, kind):
            return value
    return ""
