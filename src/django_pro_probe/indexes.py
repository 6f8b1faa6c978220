"""Would an index serve this query? Asked of PostgreSQL's own planner, before and after the index.

The table is shadowed by a temporary one of the same name (`pg_temp` is searched first:
https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-SEARCH-PATH), filled with
many rows made from the real ones, and everything is rolled back.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import Error, connections, router, transaction

from django_pro_probe.grouping import fingerprint

if TYPE_CHECKING:
    from django_pro_probe.executions import Execution

ROWS = 20_000
"""Rows of the shadow table."""

_SERVED = {"exact", "in", "gt", "gte", "lt", "lte", "range", "date", "year", "isnull"}
_TEXT = {"char", "varchar", "character varying", "text", "citext"}
_NUMBER = {"smallint", "integer", "bigint", "numeric", "double precision", "real"}
_TIME = {"date", "timestamp with time zone", "timestamp without time zone"}


_MOST = 40
"""Plans that one process asks for."""
_asked: set[tuple[str, tuple[str, ...], str]] = set()


class Candidate(NamedTuple):
    """A statement that filters or orders a table by columns that lead no index."""

    execution: Execution
    table: str
    columns: tuple[str, ...]
    fields: tuple[str, ...]
    purpose: str
    """`filter` or `order`."""


def _leading_columns(model: Any) -> set[str]:
    """Columns that are the first of some index, constraint or key of the model."""
    meta = model._meta
    leading = {
        field.column
        for field in meta.local_concrete_fields
        if field.primary_key or field.unique or field.db_index
    }
    groups: list[Iterable[str]] = [*meta.unique_together]
    groups += [index.fields for index in meta.indexes if index.fields]
    groups += [
        constraint.fields for constraint in meta.constraints if hasattr(constraint, "fields")
    ]
    for names in groups:
        for name in list(names)[:1]:
            leading.add(meta.get_field(name.lstrip("-")).column)
    return leading


def _ordering(execution: Execution) -> list[str]:
    query = execution.query
    if query.high_mark is None or not query.standard_ordering:
        return []
    names = query.order_by or (query.get_meta().ordering if query.default_ordering else ())
    if not all(isinstance(name, str) and name != "?" for name in names):
        return []
    return [str(name).lstrip("-") for name in names]


def candidates(executions: Iterable[Execution]) -> Iterator[Candidate]:
    """Statements worth a plan: built by the project, on one table that no index serves."""
    for execution in executions:
        query, model = execution.query, execution.model
        if execution.kind != "select" or execution.failed or model is None or not execution.built:
            continue
        if not hasattr(query, "order_by") or execution.via:
            continue
        meta = model._meta
        own = {field.name: field for field in meta.local_concrete_fields}
        leading = _leading_columns(model)
        conditions = [part for part in execution.where if part[0] == meta.label and part[1] in own]
        if any(own[name].column in leading for _, name, _, _ in conditions):
            continue
        served = [name for _, name, lookup, _ in conditions if lookup in _SERVED]
        fields, purpose = served[:1], "filter"
        if not conditions:
            ordering = _ordering(execution)
            fields, purpose = ordering[:1], "order"
            if not fields or fields[0] not in own or own[fields[0]].column in leading:
                continue
        if not fields:
            continue
        columns = tuple(own[name].column for name in fields)
        yield Candidate(execution, meta.db_table, columns, tuple(fields), purpose)


def _varied(name: str, kind: str) -> str:
    """SQL for a column of the shadow table: values spread, types kept."""
    if kind in _NUMBER:
        return f"t.{name} + g.n"
    if kind in _TEXT:
        return f"t.{name} || g.n"
    if kind in _TIME:
        return (
            f"t.{name} - g.n * interval '1 minute'" if kind != "date" else f"t.{name} - g.n % 3650"
        )
    return f"t.{name}"


def _shadow(cursor: Any, candidate: Candidate, quote: Any) -> bool:
    """Make and fill the temporary table; false when there is nothing to fill it from."""
    table = quote(candidate.table)
    cursor.execute(f"SELECT count(*) FROM {table}")
    present = cursor.fetchone()[0]
    if not present:
        return False
    cursor.execute(
        "SELECT column_name, data_type, is_generated FROM information_schema.columns "
        "WHERE table_name = %s AND table_schema = current_schema() ORDER BY ordinal_position",
        [candidate.table],
    )
    columns = [row for row in cursor.fetchall() if row[2] != "ALWAYS"]
    cursor.execute(
        "SELECT indexdef FROM pg_indexes WHERE tablename = %s AND schemaname = current_schema()",
        [candidate.table],
    )
    definitions = [row[0] for row in cursor.fetchall()]
    cursor.execute("SELECT current_schema()")
    source = f"{quote(cursor.fetchone()[0])}.{table}"
    cursor.execute(f"CREATE TEMP TABLE {table} (LIKE {source} INCLUDING GENERATED) ON COMMIT DROP")
    for name, _, _ in columns:
        cursor.execute(f"ALTER TABLE pg_temp.{table} ALTER COLUMN {quote(name)} DROP NOT NULL")
    chosen = set(candidate.columns)
    model = candidate.execution.model
    keep = {
        field.column
        for field in model._meta.local_concrete_fields
        if field.choices or field.is_relation or field.get_internal_type() == "BooleanField"
    }
    values = []
    for name, kind, _ in columns:
        varied = name in chosen or name == model._meta.pk.column
        plain = not varied or name in keep
        values.append(f"t.{quote(name)}" if plain else _varied(quote(name), kind))
    names = ", ".join(quote(name) for name, _, _ in columns)
    cursor.execute(
        f"INSERT INTO pg_temp.{table} ({names}) SELECT {', '.join(values)} "
        f"FROM {source} t CROSS JOIN generate_series(0, %s) AS g(n)",
        [max(ROWS // present, 1)],
    )
    for number, definition in enumerate(definitions):
        cursor.execute(
            re.sub(
                r"^CREATE (?:UNIQUE )?INDEX .*? ON (?:ONLY )?\S+ USING",
                f'CREATE INDEX "django_pro_{number}" ON pg_temp.{table} USING',
                definition,
            )
        )
    cursor.execute(f"ANALYZE pg_temp.{table}")
    return True


def _plan(cursor: Any, execution: Execution) -> dict[str, Any]:
    cursor.execute(f"EXPLAIN (FORMAT JSON) {execution.sql}", execution.params)
    found = cursor.fetchone()[0]
    plan: dict[str, Any] = (json.loads(found) if isinstance(found, str) else found)[0]["Plan"]
    return plan


def _scans(plan: dict[str, Any], table: str) -> list[str]:
    nodes = [str(plan["Node Type"])] if plan.get("Relation Name") == table else []
    for below in plan.get("Plans", ()):
        nodes += _scans(below, table)
    return nodes


class _RollBackError(Exception):
    """Leaves the transaction without keeping anything."""


def measure(alias: str, candidate: Candidate) -> dict[str, Any] | None:
    """The planner's cost of the statement before and after the index, or None.

    Costs are PostgreSQL's own arbitrary units. `scan` and `scan_after` name the plan's nodes on the
    table, e.g. `Seq Scan` and `Index Scan`.

    Raises:
        django.db.Error: the shadow table could not be made.
    """
    connection = connections[alias]
    if connection.vendor != "postgresql":
        return None
    quote = connection.ops.quote_name
    measured: dict[str, Any] | None = None
    try:
        with transaction.atomic(using=alias), connection.cursor() as cursor:
            if _shadow(cursor, candidate, quote):
                before = _plan(cursor, candidate.execution)
                columns = ", ".join(quote(column) for column in candidate.columns)
                cursor.execute(
                    f"CREATE INDEX django_pro_new ON pg_temp.{quote(candidate.table)} ({columns})"
                )
                cursor.execute(f"ANALYZE pg_temp.{quote(candidate.table)}")
                after = _plan(cursor, candidate.execution)
                measured = {
                    "table": candidate.table,
                    "fields": list(candidate.fields),
                    "purpose": candidate.purpose,
                    "rows": ROWS,
                    "cost": before["Total Cost"],
                    "cost_after": after["Total Cost"],
                    "scan": _scans(before, candidate.table),
                    "scan_after": _scans(after, candidate.table),
                }
            raise _RollBackError
    except _RollBackError:
        return measured


def can_plan() -> bool:
    """Whether a database of the project has a planner that can be asked."""
    return any(connection.vendor == "postgresql" for connection in connections.all())


def plans(executions: Iterable[Execution]) -> Iterator[dict[str, Any]]:
    """`PlanFact` fields of each statement that was not asked about before, on PostgreSQL."""
    if not can_plan():
        return
    for candidate in candidates(executions):
        known = (candidate.table, candidate.columns, candidate.purpose)
        if known in _asked or len(_asked) >= _MOST:
            continue
        _asked.add(known)
        model = candidate.execution.model
        try:
            measured = measure(router.db_for_read(model), candidate)
        except Error:  # a column that can't be varied: nothing is claimed
            continue
        if measured is not None:
            yield {
                "frame": candidate.execution.built[0].wire(),
                "sql": fingerprint(candidate.execution.sql),
                "model": model._meta.label,
                **measured,
            }
