"""What MySQL and MariaDB say of the tables of the connection's database.

https://dev.mysql.com/doc/refman/8.0/en/information-schema.html
https://mariadb.com/kb/en/information-schema-tables/
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

_TABLES = """
    SELECT table_name, engine, table_collation FROM information_schema.tables
    WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name
"""
_COLUMNS = """
    SELECT table_name, column_name, column_type, is_nullable, column_default, extra,
           collation_name, generation_expression
    FROM information_schema.columns WHERE table_schema = DATABASE()
"""
_INDEXES = """
    SELECT table_name, index_name, non_unique, index_type, {part}, sub_part, collation
    FROM information_schema.statistics WHERE table_schema = DATABASE()
    ORDER BY table_name, index_name, seq_in_index
"""
_FOREIGN_KEYS = """
    SELECT k.table_name, k.constraint_name, k.column_name, k.referenced_table_name,
           k.referenced_column_name, r.update_rule, r.delete_rule
    FROM information_schema.key_column_usage k
    JOIN information_schema.referential_constraints r
      ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
      AND r.table_name = k.table_name
    WHERE k.table_schema = DATABASE() AND k.referenced_table_name IS NOT NULL
    ORDER BY k.table_name, k.constraint_name, k.ordinal_position
"""
_CHECKS_OF_MARIADB = """
    SELECT table_name, constraint_name, check_clause, 'YES'
    FROM information_schema.check_constraints WHERE constraint_schema = DATABASE()
"""
_CHECKS = """
    SELECT t.table_name, t.constraint_name, c.check_clause, t.enforced
    FROM information_schema.table_constraints t
    JOIN information_schema.check_constraints c
      ON c.constraint_schema = t.constraint_schema AND c.constraint_name = t.constraint_name
    WHERE t.table_schema = DATABASE() AND t.constraint_type = 'CHECK'
"""
_TRIGGERS = """
    SELECT event_object_table, action_timing, event_manipulation, action_statement
    FROM information_schema.triggers WHERE trigger_schema = DATABASE()
"""
_IDS = "SELECT name, table_id FROM information_schema.{view} WHERE name LIKE %s"


@dataclass
class Catalogue:
    """The definition of the database's tables, by their names."""

    tables: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    """Engine, collation."""
    columns: dict[tuple[str, str], tuple[Any, ...]] = field(default_factory=dict)
    """By table and name: type, not null, default, extra, collation, expression."""
    indexes: dict[tuple[str, str], tuple[bool, str]] = field(default_factory=dict)
    """By table and name: unique, definition."""
    constraints: dict[tuple[str, str], tuple[str, bool, str]] = field(default_factory=dict)
    """By table and name: kind (`f` or `c`, as in PostgreSQL), enforced, definition."""
    triggers: list[tuple[str, str]] = field(default_factory=list)
    """Table, definition."""


def _ask(connection: Any, sql: str, values: Any = None) -> list[tuple[Any, ...]]:
    """Past Django's cursor, so that nobody who watches it is told."""
    with connection.connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())


def tables(connection: Any) -> list[str]:
    """Names."""
    return [str(name) for name, *_ in _ask(connection, _TABLES)]


def ids(connection: Any) -> dict[str, int]:
    """Table -> the number under which InnoDB keeps it: a table that is written anew gets another.

    Empty where the server's user may not ask (PROCESS).
    https://dev.mysql.com/doc/refman/8.0/en/information-schema-innodb-tables-table.html
    """
    view = "innodb_sys_tables" if connection.mysql_is_mariadb else "innodb_tables"
    database = str(connection.settings_dict["NAME"])
    pattern = database.replace("\\", "\\\\").replace("_", r"\_") + "/%"
    try:
        rows = _ask(connection, _IDS.format(view=view), [pattern])
    except connection.Database.Error:
        return {}
    return {str(name).partition("/")[2]: int(number) for name, number in rows}


def read(connection: Any) -> Catalogue:
    """The tables as they are now."""
    found = Catalogue()
    for name, *kept in _ask(connection, _TABLES):
        found.tables[str(name)] = tuple(kept)
    for table, column, kind, nullable, *rest in _ask(connection, _COLUMNS):
        if table in found.tables:
            found.columns[table, column] = (str(kind), nullable == "NO", *rest)
    mariadb, version = connection.mysql_is_mariadb, connection.mysql_version
    by_expression = not mariadb and version >= (8, 0, 13)
    part = "COALESCE(column_name, CONCAT('(', expression, ')'))"
    parts: dict[tuple[str, str], tuple[bool, list[str]]] = {}
    for table, index, not_unique, kind, column, length, order in _ask(
        connection, _INDEXES.format(part=part if by_expression else "column_name")
    ):
        one = f"{column}{f'({length})' if length else ''}{' DESC' if order == 'D' else ''}"
        _, names = parts.setdefault((table, index), (not int(not_unique), [f"{kind}:"]))
        names.append(one)
    for key, (unique, names) in parts.items():
        found.indexes[key] = (unique, " ".join(names))
    keys: dict[tuple[str, str], list[str]] = {}
    for table, name, column, target, target_column, *rules in _ask(connection, _FOREIGN_KEYS):
        names = keys.setdefault((table, name), [f"FOREIGN KEY {' '.join(map(str, rules))}:"])
        names.append(f"{column} -> {target}.{target_column}")
    for key, names in keys.items():
        found.constraints[key] = ("f", True, " ".join(names))
    checks = _CHECKS_OF_MARIADB if mariadb else _CHECKS
    if mariadb or version >= (8, 0, 16):
        for table, name, clause, enforced in _ask(connection, checks):
            found.constraints[table, name] = ("c", enforced == "YES", f"CHECK {clause}")
    for table, timing, event, text in _ask(connection, _TRIGGERS):
        found.triggers.append((str(table), f"{timing} {event}: {text}"))
    return found


def described(connection: Any) -> dict[str, str]:
    """Every table, column, index, constraint and trigger as text: two of them can be compared.

    Names of indexes and constraints are left out, since Django makes its own anew from a hash.
    """
    found = read(connection)
    told = {f"table {name}": repr(kind) for name, kind in found.tables.items()}
    for (table, column), kind in found.columns.items():
        told[f"column {table}.{column}"] = repr(kind)
    for (table, _), (unique, definition) in found.indexes.items():
        told[f"index on {table}: {definition}"] = f"unique {unique}"
    for (table, _), (_, enforced, definition) in found.constraints.items():
        told[f"constraint on {table}: {definition}"] = "" if enforced else "NOT ENFORCED"
    for table, definition in found.triggers:
        told[f"trigger on {table}: {definition}"] = ""
    return told


def digests(connection: Any) -> dict[str, str]:
    """Table -> a digest of its rows, in whatever order they are kept."""
    found = {}
    for table in tables(connection):
        quoted = connection.ops.quote_name(table)
        rows = sorted(map(repr, _ask(connection, f"SELECT * FROM {quoted}")))  # noqa: S608
        found[table] = hashlib.sha1("\n".join(rows).encode(), usedforsecurity=False).hexdigest()
    return found


def empty(connection: Any) -> None:
    """Deletes all rows but those of `django_migrations`."""
    with connection.connection.cursor() as cursor:
        cursor.execute("SET foreign_key_checks = 0")
        for table in tables(connection):
            if table != "django_migrations":
                cursor.execute(f"DELETE FROM {connection.ops.quote_name(table)}")  # noqa: S608
        cursor.execute("COMMIT")
        cursor.execute("SET foreign_key_checks = 1")


def drop(connection: Any, absent: Mapping[str, Collection[str]]) -> None:
    """Drops columns by table, or the table where none are named; and what refers to them."""
    quote = connection.ops.quote_name
    there = read(connection)
    statements = ["SET foreign_key_checks = 0"]
    for table, name, column, target, target_column, *_ in _ask(connection, _FOREIGN_KEYS):
        of_column = column in absent.get(table, ())
        aims = target in absent and (not absent[target] or target_column in absent[target])
        statement = f"ALTER TABLE {quote(table)} DROP FOREIGN KEY {quote(name)}"
        if (of_column or aims) and statement not in statements:
            statements.append(statement)
    for table, names in absent.items():
        known = [each for each in names if (table, each) in there.columns]
        statements += [f"ALTER TABLE {quote(table)} DROP COLUMN {quote(each)}" for each in known]
        if not names:
            statements.append(f"DROP TABLE IF EXISTS {quote(table)}")
    statements.append("SET foreign_key_checks = 1")
    with connection.connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
