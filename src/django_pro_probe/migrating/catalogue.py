"""What the server's catalogue says of the tables outside of its own schemas.

https://www.postgresql.org/docs/current/catalogs.html
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django_pro_probe.migrating import mysql_catalogue
from django_pro_probe.migrating.server import ask

_OWN = """
    n.nspname NOT IN ('pg_catalog', 'information_schema')
    AND n.nspname NOT LIKE 'pg\\_toast%' AND n.nspname NOT LIKE 'pg\\_temp%'
"""
_TABLES = f"""
    SELECT c.oid, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND {_OWN} ORDER BY c.oid
"""  # noqa: S608 nothing of the target's is in it
_QUOTED = "SELECT oid::regclass::text FROM pg_class WHERE oid = ANY(%s) AND relkind = 'r'"
_NODES = """
    SELECT c.oid, c.relname, c.relfilenode, coalesce(i.indrelid, 0)
    FROM pg_class c LEFT JOIN pg_index i ON i.indexrelid = c.oid
    WHERE c.oid = ANY(%s) OR i.indrelid = ANY(%s)
"""
_COLUMNS = """
    SELECT a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
           coalesce(pg_get_expr(d.adbin, d.adrelid), ''), a.attgenerated::text,
           coalesce(l.collname, ''), a.attidentity::text
    FROM pg_attribute a
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    LEFT JOIN pg_collation l ON l.oid = a.attcollation AND l.collname <> 'default'
    WHERE a.attrelid = ANY(%s) AND a.attnum > 0 AND NOT a.attisdropped
"""
_INDEXES = """
    SELECT i.indrelid, c.relname, i.indisunique, i.indisvalid, pg_get_indexdef(i.indexrelid)
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = ANY(%s)
"""
_CONSTRAINTS = """
    SELECT conrelid, conname, contype::text, convalidated, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE conrelid = ANY(%s)
"""
_TRIGGERS = """
    SELECT tgrelid, pg_get_triggerdef(oid) FROM pg_trigger
    WHERE tgrelid = ANY(%s) AND NOT tgisinternal
"""


def tables(connection: Any) -> dict[int, str]:
    """Names by object id."""
    return {int(oid): str(name) for oid, name in ask(connection, _TABLES)}


def analyze(connection: Any) -> None:
    """Has the planner know of the rows; the server's own tables take longer and are left out."""
    connection.ensure_connection()
    if connection.vendor == "mysql":
        return  # nothing is planned by what it would learn
    names = ask(connection, _QUOTED, (list(tables(connection)),))
    if names:
        with connection.connection.cursor() as cursor:
            cursor.execute(f"ANALYZE {', '.join(str(name) for (name,) in names)}")


@dataclass
class Catalogue:
    """The definition of some tables, by their object ids."""

    nodes: dict[int, tuple[str, int, int]] = field(default_factory=dict)
    """Of tables and of their indexes: name, file node, and the table of an index or 0."""
    columns: dict[tuple[int, str], tuple[Any, ...]] = field(default_factory=dict)
    """By table and name: type, not null, default, generated, collation, identity."""
    indexes: dict[tuple[int, str], tuple[Any, ...]] = field(default_factory=dict)
    """By table and name: unique, valid, definition."""
    constraints: dict[tuple[int, str], tuple[Any, ...]] = field(default_factory=dict)
    """By table and name: type, validated, definition."""


def read(connection: Any, oids: list[int]) -> Catalogue:
    """The tables as the connection's transaction sees them."""
    found = Catalogue()
    for oid, name, node, table in ask(connection, _NODES, (oids, oids)):
        found.nodes[int(oid)] = (str(name), int(node or 0), int(table))
    for oid, name, *rest in ask(connection, _COLUMNS, (oids,)):
        found.columns[int(oid), str(name)] = tuple(rest)
    for oid, name, *rest in ask(connection, _INDEXES, (oids,)):
        found.indexes[int(oid), str(name)] = tuple(rest)
    for oid, name, *rest in ask(connection, _CONSTRAINTS, (oids,)):
        found.constraints[int(oid), str(name)] = tuple(rest)
    return found


def unvalidated(connection: Any) -> set[str]:
    """Names of the constraints that were added NOT VALID and not validated since."""
    if connection.vendor == "mysql":
        return set()
    rows = ask(connection, "SELECT conname FROM pg_constraint WHERE NOT convalidated")
    return {str(row[0]) for row in rows}


def described(connection: Any) -> dict[str, str]:
    """Every table, column, index, constraint and trigger as text: two of them can be compared.

    Names of indexes and constraints are left out where their definitions say the same.
    """
    if connection.vendor == "mysql":
        return mysql_catalogue.described(connection)
    names = tables(connection)
    found = read(connection, list(names))
    told: dict[str, str] = {f"table {name}": "" for name in names.values()}
    for (oid, column), definition in found.columns.items():
        told[f"column {names[oid]}.{column}"] = repr(definition)
    for (oid, index), (unique, valid, definition) in found.indexes.items():
        # The name is in the definition; Django's own are made anew from a hash.
        bare = str(definition).replace(f" {index} ", " ").replace(f' "{index}" ', " ")
        told[f"index on {names[oid]}: {bare}"] = f"unique {unique}, valid {valid}"
    for (oid, _), (kind, _, definition) in found.constraints.items():
        if kind != "n":  # PostgreSQL 18 lists NOT NULL here too, and the columns have said so
            # What was validated stays so when its validation is taken back, and no one minds.
            bare = str(definition).removesuffix(" NOT VALID")
            told[f"constraint on {names[oid]}: {bare}"] = ""
    for oid, definition in ask(connection, _TRIGGERS, (list(names),)):
        told[f"trigger on {names[int(oid)]}: {definition}"] = ""
    return told


def differences(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """What one description has and the other has not, or has otherwise."""
    found = [f"missing: {key}" for key in before if key not in after]
    found += [f"left: {key}" for key in after if key not in before]
    found += [
        f"changed: {key} from {before[key]} to {after[key]}"
        for key in before
        if key in after and before[key] != after[key]
    ]
    return sorted(found)
