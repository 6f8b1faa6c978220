"""A table gets another name while the code of the release before goes on with the old one.

A view under the old name takes its reads and writes: PostgreSQL writes through a view of one table
(https://www.postgresql.org/docs/current/sql-createview.html#SQL-CREATEVIEW-UPDATABLE-VIEWS).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from django_pro.edits.migration_steps import OperationText, Piece, run_sql
from django_pro.rules.safe_migrations.statements import NAME, TABLE, NoPlanError

_TABLE = re.compile(rf"ALTER\s+TABLE\s+(?P<old>{TABLE})\s+RENAME\s+TO\s+(?P<new>{NAME})", re.I)
_COLUMN = re.compile(
    rf"ALTER\s+TABLE\s+(?P<table>{TABLE})\s+RENAME\s+COLUMN\s+(?P<old>{NAME})\s+TO\s+(?P<new>{NAME})",
    re.I,
)


def table(operation: OperationText, forwards: Sequence[str]) -> list[Piece]:
    """RenameModel or AlterModelTable, and a view of the new table under the old name until later.

    Raises:
        NoPlanError: a column gets another name too, and its table does not.
    """
    tables = {found["old"]: found["new"] for each in forwards if (found := _TABLE.match(each))}
    columns = [found for each in forwards if (found := _COLUMN.match(each))]
    if not tables:
        raise NoPlanError("no table gets another name")
    if any(each["table"] not in {*tables, *tables.values()} for each in columns):
        raise NoPlanError("a column of another table gets another name too")
    if columns:
        raise NoPlanError("a column of a many-to-many table gets another name too")
    views = [f"CREATE VIEW {old} AS SELECT * FROM {new}" for old, new in tables.items()]  # noqa: S608
    gone = [f"DROP VIEW {old}" for old in tables]
    return [
        Piece("schema", operation.text),
        Piece("schema", run_sql("; ".join(views), "; ".join(gone))),
        Piece("later", run_sql("; ".join(gone), "; ".join(views))),
    ]
