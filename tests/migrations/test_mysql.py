"""Migrations of MySQL projects, run on a server that is named; afterwards it has nothing of ours.

The server is that of `tests.sandbox.test_mysql`; without one these tests are named in pytest's
summary. What is said of metadata locks needs a server that tells of them: one is started here where
MariaDB's programs are installed.
"""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pymysql
import pytest

from tests.sandbox.test_mysql import URL, databases

SETTINGS = """\
import pymysql
pymysql.install_as_MySQLdb()
SECRET_KEY = "a fixture's"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = ["django.contrib.contenttypes", "shop"]
DATABASES = {"default": {"ENGINE": "django.db.backends.mysql", "NAME": "no_such_database",
                         "HOST": "db.example.com", "USER": "nobody", "PASSWORD": "secret"}}
"""
MANAGE = 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")\n'
MODELS = """\
from django.db import models


class Customer(models.Model):
    name = models.CharField(max_length=20)


class Order(models.Model):
    number = models.CharField(max_length=20)
    quantity = models.IntegerField(null=True)
    total = models.DecimalField(max_digits=8, decimal_places=2)
    note = models.TextField()
    old = models.IntegerField(default=1)
    gone = models.IntegerField(default=1)
    paid = models.BooleanField(null=True)


class Tag(models.Model):
    slug = models.CharField(max_length=20)
"""
INITIAL = """\
from django.db import migrations, models

KEY = ("id", models.BigAutoField(primary_key=True))


class Migration(migrations.Migration):
    initial = True
    operations = [
        migrations.CreateModel("Customer", [KEY, ("name", models.CharField(max_length=20))]),
        migrations.CreateModel("Order", [
            KEY,
            ("number", models.CharField(max_length=20)),
            ("quantity", models.IntegerField(null=True)),
            ("total", models.DecimalField(max_digits=8, decimal_places=2)),
            ("note", models.TextField()),
            ("old", models.IntegerField(default=1)),
            ("gone", models.IntegerField(default=1)),
            ("paid", models.BooleanField(null=True)),
        ]),
        migrations.CreateModel("Tag", [KEY, ("slug", models.CharField(max_length=20))]),
    ]
"""
PRELUDE = """\
from django.db import migrations, models


def all_at_once(apps, editor):
    apps.get_model("shop", "Order").objects.update(paid=True)


def in_batches(apps, editor):
    orders = apps.get_model("shop", "Order").objects
    last = 0
    while True:
        found = orders.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)
        keys = list(found[:1000])
        if not keys:
            return
        orders.filter(pk__in=keys).update(paid=True)
        last = keys[-1]


def of_today(apps, editor):
    from shop.models import Tag

    Tag.objects.count()


"""
FOREIGN_KEY = 'models.ForeignKey("shop.customer", models.CASCADE, null=True{})'
OPERATIONS = {
    "required": 'migrations.AddField("order", "extra", models.IntegerField(default=3))',
    "db_default": 'migrations.AddField("order", "level", models.IntegerField(db_default=3))',
    "index": 'migrations.AddIndex("order", models.Index(fields=["total"], name="order_total"))',
    "longer": 'migrations.AlterField("order", "number", models.CharField(max_length=40))',
    "type": 'migrations.AlterField("order", "quantity", models.BigIntegerField(null=True))',
    "key": f'migrations.AddField("order", "buyer", {FOREIGN_KEY.format("")})',
    "key_unchecked": f'migrations.AddField("order", "payer", '
    f"{FOREIGN_KEY.format(', db_constraint=False')})",
    "key_online": """migrations.RunSQL(
            ["SET foreign_key_checks = 0",
             "ALTER TABLE shop_order ADD CONSTRAINT payer_of FOREIGN KEY (payer_id) "
             "REFERENCES shop_customer (id), ALGORITHM=INPLACE, LOCK=NONE",
             "SET foreign_key_checks = 1"],
            "ALTER TABLE shop_order DROP FOREIGN KEY payer_of",
        )""",
    "check": 'migrations.AddConstraint("order", models.CheckConstraint('
    'condition=models.Q(total__gte=-10**6), name="order_total_from"))',
    "halves": """migrations.AddField("order", "code", models.IntegerField(null=True)),
        migrations.AlterField("order", "number", models.CharField(max_length=40, unique=True))""",
    "unique": """migrations.AlterField(
            "tag", "slug", models.CharField(max_length=20, unique=True)
        )""",
    "renamed": 'migrations.RenameField("order", "old", "newer")',
    "view_of_it": 'migrations.RunSQL("CREATE VIEW gone_ones AS SELECT gone FROM shop_order", '
    '"DROP VIEW gone_ones")',  # which the next one leaves invalid
    "removed": 'migrations.RemoveField("order", "gone")',
    "today": "migrations.RunPython(of_today, migrations.RunPython.noop)",
    "table": 'migrations.RenameModel("Tag", "Label")',
    "rows": "migrations.RunPython(all_at_once, migrations.RunPython.noop)",
    "batches": "migrations.RunPython(in_batches, migrations.RunPython.noop, atomic=False)",
    "statement": "migrations.RunSQL(\"UPDATE shop_order SET note = ''\")",
    "copy": 'migrations.RunSQL("ALTER TABLE shop_order COMMENT = \'x\', ALGORITHM=COPY", "")',
    "view": 'migrations.RunSQL("CREATE VIEW named AS SELECT id, name FROM shop_customer", '
    '"DROP VIEW named")',
    "after_view": 'migrations.AddField("customer", "age", models.IntegerField(null=True))',
    "fulltext": 'migrations.RunSQL("CREATE FULLTEXT INDEX words ON shop_customer (name)", '
    '"DROP INDEX words ON shop_customer")',
    "concurrent": 'AddIndexConcurrently("order", models.Index(fields=["paid"], name="paid_now"))',
}
FOUND = {
    "required": {"not-null-without-database-default"},
    "longer": {"reverse-fails"},
    "type": {"table-rewritten", "reverse-fails"},
    "key": {"foreign-key-validated-under-lock"},
    "check": {"constraint-validated-under-lock"},
    "halves": {"data-does-not-fit", "half-applied-when-it-fails"},
    "unique": {"data-does-not-fit"},
    "renamed": {"renamed-while-in-use"},
    "removed": {"removed-while-in-use"},
    "table": {"renamed-while-in-use"},
    "rows": {"all-rows-in-one-transaction"},
    "statement": {"all-rows-in-one-transaction", "irreversible"},
    "today": {"real-models-in-migration"},
    "fulltext": {"lock-held-while-scanning"},
    "copy": {"table-rewritten"},
    "concurrent": {"migration-fails"},
}
LOCKS = {
    "required": "LOCK=NONE",
    "index": "LOCK=NONE",
    "longer": "LOCK=NONE",
    "type": "LOCK=SHARED",
    "key": "LOCK=SHARED",
    "key_unchecked": "LOCK=NONE",
    "key_online": "LOCK=NONE",
    "check": "LOCK=SHARED",
    "halves": "LOCK=NONE",
    "table": "LOCK=EXCLUSIVE",
    "rows": "ROW LOCKS",
    "fulltext": "LOCK=SHARED",
    "copy": "LOCK=SHARED",
}
OF_POSTGRESQL = ("CONCURRENTLY", "NOT VALID", "lock_timeout", "ACCESS", "PostgreSQL", "AddIndexC")


def make(root: Path, names: list[str], settings: str = "") -> Path:
    """A project whose migrations after the first have the operations of these names."""
    folder = root / "shop" / "migrations"
    folder.mkdir(parents=True)
    (root / "settings.py").write_text(SETTINGS + settings)
    (root / "manage.py").write_text(MANAGE)
    (root / "shop" / "__init__.py").touch()
    (root / "shop" / "models.py").write_text(MODELS)
    (folder / "__init__.py").touch()
    (folder / "0001_initial.py").write_text(INITIAL)
    before = "0001_initial"
    for number, name in enumerate(names, 2):
        imports = "from django.contrib.postgres.operations import AddIndexConcurrently\n"
        text = (imports if name == "concurrent" else "") + PRELUDE
        text += "class Migration(migrations.Migration):\n"
        text += f'    dependencies = [("shop", "{before}")]\n'
        text += f"    operations = [\n        {OPERATIONS[name]},\n    ]\n"
        before = f"{number:04}_{name}"
        (folder / f"{before}.py").write_text(text)
    return root


def told(root: Path, *options: str, verb: str = "audit") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "django_pro", verb, str(root), "--python", sys.executable]
    command += ["--only", "migrations", *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def audited(root: Path, url: str, *options: str) -> dict[str, Any]:
    ran = told(root, "--database-url", url, "--json", *options)
    assert ran.stdout.startswith("{"), ran.stderr
    assert "Traceback" not in ran.stderr
    report: dict[str, Any] = json.loads(ran.stdout)
    return report


def rules(report: dict[str, Any]) -> dict[str, set[str]]:
    """By the name of a migration, without its number; drift, of which these have much, left out."""
    found: dict[str, set[str]] = {}
    for each in report["findings"]:
        if each["rule"] != "model-drift":
            found.setdefault(each["migration"]["name"][5:], set()).add(each["rule"])
    return found


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Holds that the server has the databases that it had."""
    try:
        before = databases()
    except pymysql.err.OperationalError as error:
        pytest.skip(f"no MySQL or MariaDB at {URL}: {error}; DJANGO_PRO_TEST_MYSQL_URL names one")
    yield URL
    left = databases() - before
    end_of_patience = time.monotonic() + 15
    while left:  # another audit may have made its own meanwhile, and drops them
        assert time.monotonic() < end_of_patience, left
        left &= databases()


@pytest.fixture(scope="module")
def report(server: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    root = make(tmp_path_factory.mktemp("mysql") / "p", list(OPERATIONS))
    return audited(root, server, "--no-cache")


def test_what_is_found_and_what_is_not(report: dict[str, Any]) -> None:
    assert report["target"]["database"].startswith("MySQL at ")
    open_ = {each["what"] for each in report["not_checked"]}
    assert open_ == {"migration shop.0025_concurrent"}  # it fails
    assert rules(report) == FOUND
    assert {each["verdict"] for each in report["findings"]} == {"proved"}


def test_locks_are_what_the_server_accepts(report: dict[str, Any]) -> None:
    ran = {each["name"][5:]: each for each in report["migrations"]}
    strongest = {
        name: max(
            (mode for each in ran[name]["statements"] for mode in each["locks"].values()),
            key=["LOCK=NONE", "ROW LOCKS", "LOCK=SHARED", "LOCK=EXCLUSIVE"].index,
        )
        for name in LOCKS
    }
    assert strongest == LOCKS
    assert ran["type"]["rewrites"] == ["shop_order"]
    # What a foreign key refers to is locked as well, and not by one that checks no row.
    assert ran["key"]["tables"] == ["shop_customer", "shop_order"]
    assert ran["key_online"]["tables"] == []
    assert ran["index"]["rewrites"] == []
    assert ran["type"]["blocked"] == "writers"
    (rewritten,) = [
        each
        for each in report["findings"]
        if each["rule"] == "table-rewritten" and each["migration"]["name"].endswith("type")
    ]
    assert rewritten["before"] == {"scales": [20, 200], "queries": [20, 200]}
    assert "Try ALGORITHM=COPY" in rewritten["message"]


def test_no_plan_is_for_another_server(report: dict[str, Any]) -> None:
    plans = {each["plan"] for each in report["findings"]}
    assert [plan for plan in plans if any(word in plan for word in OF_POSTGRESQL)] == []
    (key,) = [each for each in report["findings"] if each["rule"].startswith("foreign-key")]
    assert "foreign_key_checks = 0" in key["plan"]
    names = [each["message"] for each in report["findings"] if "django_pro_" in each["message"]]
    assert names == []  # of databases that were made for it


def test_a_migration_that_fails_in_the_middle_is_shown_half_applied(report: dict[str, Any]) -> None:
    (half,) = [each for each in report["findings"] if each["rule"].startswith("half-applied")]
    assert "left: column shop_order.code" in half["message"]
    assert "Duplicate column name 'code'" in half["message"]


def test_one_finding_is_proved_again_and_a_second_audit_knows(server: str, tmp_path: Path) -> None:
    root = make(tmp_path / "p", ["type"])
    (first,) = [
        each for each in audited(root, server)["findings"] if each["rule"] == "table-rewritten"
    ]
    ran = subprocess.run(
        [
            *(sys.executable, "-m", "django_pro", "prove", first["id"], str(root)),
            *("--python", sys.executable, "--database-url", server, "--json"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert [each["id"] for each in json.loads(ran.stdout)["findings"]] == [first["id"]], ran.stderr
    again = audited(root, server)
    assert first in again["findings"]


def test_without_a_server_the_way_out_is_named(tmp_path: Path) -> None:
    ran = told(make(tmp_path / "p", ["index"]))
    assert ran.returncode == 3
    (line,) = [each for each in ran.stderr.splitlines() if each.startswith("django-pro: ")]
    assert "--database-url mysql://" in line
    assert ran.stdout == ""


def test_nothing_is_written_for_mysql(tmp_path: Path) -> None:
    root = make(tmp_path / "p", ["type"])
    before = {path: path.read_bytes() for path in root.rglob("*.py")}
    ran = told(root, "--database-url", URL, "--write", "--allow-dirty", verb="fix")
    assert ran.returncode == 3
    (line,) = [each for each in ran.stderr.splitlines() if each.startswith("django-pro: ")]
    assert "PostgreSQL alone" in line
    assert {path: path.read_bytes() for path in root.rglob("*.py")} == before


@pytest.fixture(scope="module")
def telling(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of a server of our own that tells of its metadata locks."""
    tmp_path = tmp_path_factory.mktemp("server")
    install, run = shutil.which("mariadb-install-db"), shutil.which("mariadbd")
    if install is None or run is None:
        pytest.skip("MariaDB's programs are not installed: mariadb-install-db and mariadbd")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    place = ["--no-defaults", f"--datadir={tmp_path / 'data'}"]
    # As root it wants to be told so; others it does not let choose.
    whose = ["--user=root"] if Path("/proc/self").owner() == "root" else []
    options = ["--auth-root-authentication-method=normal", "--skip-test-db"]
    subprocess.run([install, *place, *whose, *options], check=True, capture_output=True)
    process = subprocess.Popen(
        [
            *(run, *place, *whose, f"--port={port}", "--bind-address=127.0.0.1"),
            *(f"--socket={tmp_path / 's'}", f"--pid-file={tmp_path / 'pid'}"),
            *("--performance-schema=ON", "--innodb-flush-log-at-trx-commit=0"),
            "--performance-schema-instrument=wait/lock/metadata/sql/mdl=ON",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(600):
            try:
                pymysql.connect(host="127.0.0.1", port=port, user="root").close()
                break
            except pymysql.err.OperationalError:
                assert process.poll() is None
                time.sleep(0.1)
        yield port
    finally:
        process.terminate()
        process.wait()


def _locks(report: dict[str, Any]) -> dict[str, list[dict[str, str]]]:
    return {
        each["name"][5:]: [one["locks"] for one in each["statements"] if one["locks"]]
        for each in report["migrations"]
    }


def test_metadata_locks_are_those_that_are_tried(telling: int, server: str, tmp_path: Path) -> None:
    names = ["index", "key", "key_unchecked", "key_online", "type", "table"]
    root = make(tmp_path / "p", names)
    told_by_it = audited(root, f"mysql://root@127.0.0.1:{telling}/", "--no-cache")
    tried = audited(root, server, "--no-cache")
    both = {"shop_customer": "LOCK=SHARED", "shop_order": "LOCK=SHARED"}
    assert _locks(told_by_it)["key"] == [both]
    assert _locks(told_by_it) == _locks(tried)
    assert told_by_it["findings"] == tried["findings"]


def test_a_user_without_rights_beyond_the_databases_is_enough(telling: int, tmp_path: Path) -> None:
    """What was written anew is then known by what the server accepts."""
    root_of_it = pymysql.connect(host="127.0.0.1", port=telling, user="root")
    with root_of_it as link, link.cursor() as cursor:
        cursor.execute("CREATE USER narrow@localhost IDENTIFIED BY 'x'")
        cursor.execute(r"GRANT ALL ON `django\_pro\_%`.* TO narrow@localhost")
    root = make(tmp_path / "p", ["index", "type", "check"])
    report = audited(root, f"mysql://narrow:x@127.0.0.1:{telling}/", "--no-cache")
    assert report["not_checked"] == []
    assert {each["name"][5:]: each["rewrites"] for each in report["migrations"]} == {
        "initial": [],
        "index": [],
        "type": ["shop_order"],
        "check": ["shop_order"],
    }


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_an_audit_that_is_stopped_leaves_no_copy(
    server: str, tmp_path: Path, number: signal.Signals
) -> None:
    root = make(tmp_path / "p", ["index", "type"])
    before = databases()
    command = [sys.executable, "-m", "django_pro", "audit", str(root), "--python", sys.executable]
    process = subprocess.Popen(
        [*command, "--only", "migrations", "--no-cache", "--database-url", server],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while not any(name.endswith("_few") for name in databases() - before):
        assert process.poll() is None
        time.sleep(0.05)
    ours = databases() - before
    process.send_signal(number)
    process.wait()
    for _ in range(150):
        if not ours & databases():
            return
        time.sleep(0.1)
    assert ours & databases() == set()
