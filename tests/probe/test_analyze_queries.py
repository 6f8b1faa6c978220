"""`manage.py analyze_queries` in a copy of the bookstore, with a database of its own."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SETTINGS = """
INSTALLED_APPS += ["django.contrib.sessions", "django_pro_probe"]
MIDDLEWARE += [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
"""
FILL = """
from django.contrib.auth import get_user_model
from shop.models import Author, Book, Publisher
get_user_model().objects.create_user("alice")
for number in range(3):
    author = Author.objects.create(name=f"author {number}", email=f"a{number}@example.com")
    for part in "ab":
        publisher = Publisher.objects.create(name=f"publisher {number}{part}")
        Book.objects.create(title=f"book {number}{part}", author=author, publisher=publisher)
"""


class Project:
    """The bookstore with the probe in INSTALLED_APPS."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(ROOT / "examples" / "bookstore", root)
        settings = root / "bookstore" / "settings.py"
        settings.write_text(settings.read_text() + SETTINGS)

    def manage(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
        )

    def pages(self, *arguments: str) -> list[dict[str, Any]]:
        run = self.manage("analyze_queries", *arguments, "--json")
        assert run.returncode == 0, run.stderr
        pages: list[dict[str, Any]] = json.loads(run.stdout)["pages"]
        return pages

    @property
    def database(self) -> str:
        found = next(self.root.glob("*.sqlite3"))
        return hashlib.sha256(found.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    made = Project(tmp_path_factory.mktemp("analyze") / "bookstore")
    migrated = made.manage("migrate", "--run-syncdb", "-v", "0")
    assert migrated.returncode == 0, migrated.stderr
    filled = made.manage("shell", stdin=FILL)
    assert filled.returncode == 0, filled.stderr
    return made


def test_each_query_has_its_time_line_and_template(project: Project) -> None:
    (page,) = project.pages("/authors/")
    assert page["status"] == 200
    assert page["count"] == len(page["queries"]) == 1 + 3 + 6
    last = page["queries"][-1]
    assert "shop_publisher" in last["sql"]
    assert last["ms"] >= 0
    assert last["template"]["path"].endswith("author_list.html")
    assert last["template"]["line"] > 1
    first = page["queries"][0]
    assert first["built"]["path"] == "shop/views.py"


def test_what_repeats_is_grouped_by_its_relation(project: Project) -> None:
    (page,) = project.pages("/authors/")
    repeated = {group["relation"]: group for group in page["repeated"]}
    assert {name: group["count"] for name, group in repeated.items()} == {
        "shop.Author.books": 3,
        "shop.Book.publisher": 6,
    }
    assert repeated["shop.Book.publisher"]["different"] == 6


def test_the_text_says_the_same(project: Project) -> None:
    run = project.manage("analyze_queries", "/authors/", "/nowhere/")
    assert run.returncode == 0, run.stderr
    assert "GET /authors/  200  10 queries in" in run.stdout
    assert "   6 x" in run.stdout
    assert "built shop/views.py:" in run.stdout
    assert "GET /nowhere/  404  0 queries" in run.stdout


def test_nothing_is_written(project: Project) -> None:
    before = project.database
    (page,) = project.pages("/authors/", "--as", "alice")
    assert page["status"] == 200
    assert project.database == before


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["authors/"], "A path begins with /"),
        (["/authors/", "--as", "nobody"], "no user whose username is 'nobody'"),
    ],
)
def test_bad_input_is_told_in_a_line(project: Project, arguments: list[str], why: str) -> None:
    run = project.manage("analyze_queries", *arguments)
    assert run.returncode == 1
    assert why in run.stderr
    assert "Traceback" not in run.stderr
