"""Statements that pages of the release before sent, on the schemas before and after a migration.

They hold what no model says: raw SQL, views, functions, joins by hand. Each is executed inside a
savepoint that is rolled back, on a copy with rows: EXPLAIN would look into no function's body, ask
no trigger and miss a column that wants a value.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.db import DatabaseError, DataError, IntegrityError, connections, transaction

from django_pro_probe import replay
from django_pro_probe.migrating import server
from django_pro_probe.migrating.server import ALIAS, code_of, message_of

Told = dict[str, str]
"""`code` and `message` of an error."""

WHAT = "SQL of the release before"
"""How `not_checked` names it."""
SECONDS = 20
"""Longest that all of them may take on one schema."""
_EACH = 1_000
"""Milliseconds, longest that one may take, on PostgreSQL."""
_DATA = re.compile(r"[\s(]*(SELECT|WITH|VALUES|INSERT|UPDATE|DELETE|MERGE|REPLACE)\b", re.I)
_GONE = {"42703", "42P01", "1054", "1146", "1356"}
"""No such column, no such table; of MySQL also a view that names what is gone."""
_WANTING = {"23502", "1364", "1048"}
_UNREADABLE = "22P02"
"""A literal that is none of the column's type, or a row's text that a cast does not take."""
_MYSQL = {*("1052", "1054", "1136", "1146", "1222", "1305", "1356", "1906", "3105"), *_WANTING}
"""Of MySQL: ambiguous column, no such column, as many values as columns, no such table, columns of
a UNION, no such function, a view that names what is gone, a generated column, a column that wants a
value. https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html"""
_MISSING = re.compile(
    r"""(?:column|relation|type|schema) "?([^"\s]+)"?(?: of relation "[^"]+")? does not exist"""
    r"""|function ([^\s(]+)\(.*\) does not exist"""
    r"""|Unknown column '([^']+)'|Table '([^']+)' doesn't exist"""
    r"""|FUNCTION (\S+) does not exist|View '([^']+)' references""",
    re.I,
)


def fails(statements: Iterable[str]) -> dict[str, Told]:
    """Those that fail on the schema that the alias leads to, for another reason than its rows.

    Nothing of it stays. What is no SELECT, INSERT, UPDATE or DELETE, or several of them in one
    string, is left out.

    Raises:
        TimeLimit: all of them together took too long.
        DatabaseError: the server is gone.
    """
    found: dict[str, Told] = {}
    with replay.limited(SECONDS), transaction.atomic(ALIAS):
        if not server.is_mysql():
            with connections[ALIAS].cursor() as cursor:
                cursor.execute(f"SET LOCAL statement_timeout = {_EACH}")
        for sql in statements:
            if _DATA.match(sql) and ";" not in sql.rstrip("; \n\t"):
                told = _run(sql)
                if told is not None:
                    found[sql] = told
        transaction.set_rollback(True, using=ALIAS)
    return found


def _run(sql: str) -> Told | None:
    try:
        with transaction.atomic(ALIAS):
            with connections[ALIAS].cursor() as cursor:
                cursor.execute(sql)
            transaction.set_rollback(True, using=ALIAS)
    except (DatabaseError, ValueError) as error:
        code = code_of(error)
        of_rows = isinstance(error, (DataError, IntegrityError))
        if of_rows and code not in _WANTING and not (code == _UNREADABLE and _is_refused(sql)):
            return None
        if code in _WANTING and re.search(r"\bSELECT\b", sql, re.I):
            return None  # the value is a row's
        return {"code": code or type(error).__name__, "message": message_of(error).splitlines()[0]}
    return None


def _is_refused(sql: str) -> bool:
    """Whether the statement can't be planned, whatever the rows are."""
    try:
        with transaction.atomic(ALIAS), connections[ALIAS].cursor() as cursor:
            cursor.execute(f"EXPLAIN {sql}")
    except DatabaseError:
        return True
    return False


def is_of_schema(told: Told) -> bool:
    """Whether an error says that the statement and the schema do not fit.

    Class 42 of PostgreSQL's is "syntax error or access rule violation": names, types, ambiguity.
    https://www.postgresql.org/docs/current/errcodes-appendix.html
    """
    code = told["code"]
    if server.is_mysql():
        return code in _MYSQL
    return code[:2] == "42" or code in {*_WANTING, _UNREADABLE, "3F000"}


def missing(message: str) -> str:
    """The table, column, function, type or schema that is not there; empty where none is named."""
    found = _MISSING.search(message)
    name = next((each for each in found.groups() if each), "") if found else ""
    return name.rpartition(".")[2].strip('"')


def is_told(
    sql: str,
    told: Told,
    failing: Iterable[Mapping[str, Any]],
    columns: Mapping[str, Collection[str]],
) -> bool:
    """Whether the models of before fail for the same reason.

    `failing` is what they can't do, `columns` are those of each model.
    """
    gone, name = told["code"] in _GONE, missing(told["message"])
    for each in failing:
        table = re.search(rf"\b{re.escape(each['table'])}\b", sql)
        if table is None or gone != (each["code"] in _GONE):
            continue
        if not gone or not name or name in {each["table"], *columns.get(each["model"], ())}:
            return True
    return False
