"""MySQL projects: on a server that is named, which has nothing of ours afterwards.

The server is that of `DJANGO_PRO_TEST_MYSQL_URL`, or one on this machine's usual port. MariaDB and
MySQL come as no Python package: without a server these tests are named in pytest's summary.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pymysql
import pytest

from tests.hostile.projects import URLS, VIEWS, Place, end, make, until

URL = os.environ.get("DJANGO_PRO_TEST_MYSQL_URL", "mysql://root@127.0.0.1:3306/")
OWN = f"django_pr_own_{os.getpid()}"
"""Named nearly as the databases that are made for an audit are."""
MYSQL = f"""
import pymysql
pymysql.install_as_MySQLdb()
DATABASES = {{"default": {{"ENGINE": "django.db.backends.mysql", "NAME": "{OWN}",
                          "HOST": "db.example.com", "USER": "nobody", "PASSWORD": "secret"}}}}
"""
HOLDS = """
def holds(request):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE shop_book SET title = SLEEP(1000)")
    return HttpResponse("")
"""


def connected() -> Any:
    """A connection to the server.

    Raises:
        pymysql.err.OperationalError: there is no server.
    """
    parts = urlsplit(URL)
    return pymysql.connect(
        host=parts.hostname,
        port=parts.port or 3306,
        user=parts.username,
        password=parts.password or "",
        connect_timeout=3,
        autocommit=True,
    )


def asked(statement: str) -> list[tuple[Any, ...]]:
    with connected() as link, link.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())


def databases() -> set[str]:
    return {str(name) for (name,) in asked("SHOW DATABASES")}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """Holds that the server has the databases that it had, and that the user's own is as it was."""
    try:
        before = databases()
    except pymysql.err.OperationalError as error:
        pytest.skip(f"no MySQL or MariaDB at {URL}: {error}; DJANGO_PRO_TEST_MYSQL_URL names one")
    with connected() as link, link.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {OWN}")
        cursor.execute(f"CREATE TABLE {OWN}.shop_author (id INT, name TEXT)")
        cursor.execute(f"INSERT INTO {OWN}.shop_author VALUES (1, 'kept')")
    try:
        place = Place(tmp_path)
        yield place
        place.is_clean(seconds=15)
        assert asked(f"SELECT * FROM {OWN}.shop_author") == [(1, "kept")]
        assert asked(f"SHOW TABLES IN {OWN}") == [("shop_author",)]
    finally:
        asked(f"DROP DATABASE {OWN}")
    left = databases() - before
    end_of_patience = time.monotonic() + 150
    while left:  # tests of migrations make their own beside these, and drop them
        assert time.monotonic() < end_of_patience, left
        time.sleep(0.2)
        left &= databases()


def test_findings_are_those_of_sqlite(place: Place) -> None:
    told = place.audit(make(place.folder / "p", settings=MYSQL), "--database-url", URL)
    on_sqlite = place.audit(make(place.folder / "q"))
    assert told.code == 1, told.stderr
    assert told.report["target"]["database"].startswith("MySQL at ")
    assert told.report["not_checked"] == []
    (finding,), (same,) = told.report["findings"], on_sqlite.report["findings"]
    for name in ("id", "rule", "message", "path", "line", "column", "endpoints", "plan", "verdict"):
        assert finding[name] == same[name]
    assert told.report["pages"] == on_sqlite.report["pages"]


def test_a_query_that_never_ends_holds_nothing_up(place: Place) -> None:
    """It runs on where its page is killed: rows are made after it, and the database is dropped."""
    files: dict[str, str | bytes] = {
        "shop/views.py": VIEWS + "from django.db import connection" + HOLDS,
        "site_of_ours/urls.py": URLS.replace("[path(", '[path("holds/", views.holds), path(', 1),
    }
    told = place.audit(make(place.folder / "p", files, settings=MYSQL), "--database-url", URL)
    assert told.rules == ["lazy-foreign-key"]
    assert "TimeLimit" in told.why("holds/")
    assert len(told.report["not_checked"]) == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_audit_that_is_stopped_leaves_no_database(place: Place, number: signal.Signals) -> None:
    migration = (
        "import time\nfrom django.db import migrations\n"
        "def run(apps, editor):\n    editor.execute('SELECT SLEEP(1000)')\n"
        "class Migration(migrations.Migration):\n"
        "    operations = [migrations.RunPython(run, atomic=False)]\n"
    )
    files: dict[str, str | bytes] = {
        "shop/migrations/__init__.py": "",
        "shop/migrations/0001_initial.py": migration,
    }
    root = make(place.folder / "p", files, settings=MYSQL)
    process = place.start("audit", root, "--json", "--database-url", URL)
    until(process, b"run by")
    while not any(row[3] and "SLEEP(1000)" in str(row) for row in asked("SHOW PROCESSLIST")):
        assert process.poll() is None
    end(process, number)


def test_without_a_server_the_way_out_is_named(tmp_path: Path) -> None:
    place = Place(tmp_path)
    root = make(place.folder / "p", settings=MYSQL)
    told = place.audit(root)
    assert told.code == 1, told.stderr
    assert "SQLite" in told.report["target"]["database"]
    assert "--database-url mysql://" in told.why("MySQL")
    told = place.audit(root, "--database-url", "mysql://root:secret@127.0.0.1:9/")
    assert told.code == 3
    assert "No database could be made on MySQL at 127.0.0.1" in told.error
    assert "--database-url" in told.error
    assert "secret" not in told.stderr
