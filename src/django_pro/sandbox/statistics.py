"""Row counts and sizes of the tables on a server that the user names; nothing is written there."""

from __future__ import annotations

import json
import subprocess
from typing import Any
from urllib.parse import unquote, urlsplit

from django_pro.core.errors import TargetError, UsageError
from django_pro.sandbox.databases import server_of

_SECONDS = 60.0
QUERY = """
import json, sys
host, port, user, password, name = json.load(sys.stdin)
try:
    import psycopg as driver
except ImportError:
    import psycopg2 as driver
given = {"host": host, "port": port, "user": user, "password": password, "dbname": name}
link = driver.connect(connect_timeout=10, options="-c default_transaction_read_only=on",
                      **{key: value for key, value in given.items() if value})
cursor = link.cursor()
cursor.execute('''
    SELECT c.relname, c.reltuples::bigint, pg_total_relation_size(c.oid)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
    AND n.nspname NOT LIKE 'pg\\_%%' ORDER BY c.relname
'''.replace("%%", "%"))
json.dump(cursor.fetchall(), sys.stdout)
"""
"""Run with the project's interpreter, which has the driver."""


def table_sizes(python: str, url: str) -> dict[str, dict[str, int]]:
    """`rows` and `bytes` by table, as the catalogue estimates them; -1 rows where it does not.

    Raises:
        UsageError: the URL names no database of PostgreSQL.
        TargetError: the server can't be asked.
    """
    server = server_of(url)
    name = unquote(urlsplit(url).path.lstrip("/"))
    if server.family != "postgresql" or not name:
        raise UsageError(
            "The statistics of a PostgreSQL database are asked for, and the URL names none",
            next_step="For example --database-url postgres://user:password@host:5432/shop",
        )
    told = [server.host, server.port, server.user, server.password, name]
    try:
        run = subprocess.run(
            [python, "-c", QUERY],
            input=json.dumps(told),
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
            cwd="/",
        )
    except subprocess.TimeoutExpired as error:
        raise TargetError(f"No answer from {server.what} within {_SECONDS:g} s") from error
    if run.returncode != 0:
        reason = (run.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise TargetError(
            f"{server.what} can't be asked: {reason}", next_step="Check --database-url."
        )
    rows: list[Any] = json.loads(run.stdout)
    return {str(table): {"rows": int(count), "bytes": int(size)} for table, count, size in rows}
