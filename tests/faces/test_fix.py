"""`django-pro fix` as a user meets it, on copies of the bookstore."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

BOOKSTORE = Path(__file__).parent.parent.parent / "examples" / "bookstore"

Done = subprocess.CompletedProcess[str]
Run = Callable[..., Done]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BOOKSTORE, tmp_path / "store"))


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def run(*arguments: str | Path) -> Done:
        return subprocess.run(
            [sys.executable, "-m", "django_pro", *map(str, arguments)],
            cwd=tmp_path,
            env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
            capture_output=True,
            text=True,
            timeout=300,
        )

    return run


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".git/" not in str(path)
    }


def growth(run: Run, project: Path, url: str) -> str:
    report = json.loads(run("audit", project, "--json").stdout)
    return next(page["growth"] for page in report["pages"] if page["endpoint"]["url"] == url)


def test_it_shows_the_change_and_changes_nothing(run: Run, project: Path) -> None:
    before = tree(project)
    done = run("fix", project)
    assert done.returncode == 0, done.stderr
    assert '+        Prefetch("books", queryset=Book.objects.select_related("publisher"))' in (
        done.stdout
    )
    assert "Nothing is written" in done.stdout
    assert tree(project) == before


def test_the_list_takes_two_queries_afterwards(run: Run, project: Path) -> None:
    assert growth(run, project, "/authors/") == "1 + N + N x M"
    done = run("fix", project, "--all", "--write", "--allow-dirty", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["written"] == [str(project / "shop" / "views.py")]
    assert told["bodies"] >= 6
    assert growth(run, project, "/authors/") == "2"


BY_CURSOR = """
    from django.db import connection

    titles = []
    with connection.cursor() as cursor:
        for pk in Author.objects.values_list("pk", flat=True):
            cursor.execute("SELECT title FROM shop_book WHERE author_id = %s", [pk])
            titles += cursor.fetchall()
"""


def test_what_has_no_change_is_said_with_its_plan(run: Run, project: Path) -> None:
    views = project / "shop" / "views.py"
    views.write_text(views.read_text().replace("    rows = []\n", f"{BY_CURSOR}    rows = []\n"))
    told = json.loads(run("fix", project, "--json").stdout)
    assert "filter-in-loop" in {each["rule"] for each in told["unfixed"]}
    assert all(each["plan"] and each["reason"] for each in told["unfixed"])


def test_one_finding_alone(run: Run, project: Path) -> None:
    report = json.loads(run("audit", project, "--json").stdout)
    wanted = next(each for each in report["findings"] if each["rule"] == "lazy-reverse-relation")
    told = json.loads(run("fix", project, wanted["id"], "--json").stdout)
    assert wanted["id"] in told["fixes"][0]["findings"]
    assert told["unfixed"] == []


def test_the_diff_is_one_that_git_applies(run: Run, project: Path) -> None:
    patch = run("fix", project, "--diff").stdout
    git = ["git", "-C", str(project)]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "apply", "-"], input=patch, text=True, check=True)
    assert growth(run, project, "/authors/") == "2"


def test_uncommitted_changes_are_not_written_over(run: Run, project: Path) -> None:
    before = tree(project)
    done = run("fix", project, "--write")
    assert (done.returncode, tree(project)) == (2, before)
    assert "--allow-dirty" in done.stderr


IN_MODE = """\
from django_pro.faces import cli
from django_pro.sandbox import Sandbox

Sandbox._strictest = lambda self: "MODE"
cli.main()
"""


@pytest.mark.parametrize("mode", ["landlock", "plain"])
def test_where_the_project_is_copied_the_copy_is_changed(project: Path, mode: str) -> None:
    before = tree(project)
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            IN_MODE.replace("MODE", mode),
            "fix",
            str(project),
            "--json",
            "--no-cache",
        ],
        capture_output=True,
        text=True,
        timeout=300,
    )
    told = json.loads(done.stdout)
    assert {each["verdict"] for each in told["fixes"]} == {"proved"}
    assert tree(project) == before


def test_what_is_committed_is_written(run: Run, project: Path) -> None:
    git = ["git", "-C", str(project), "-c", "user.name=n", "-c", "user.email=n@example.com"]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "add", "."], check=True)
    subprocess.run([*git, "commit", "-qm", "all"], check=True)
    assert run("fix", project, "--write").returncode == 0
    changed = subprocess.run([*git, "diff", "--name-only"], capture_output=True, text=True)
    assert changed.stdout.split() == ["shop/views.py"]
    again = run("fix", project, "--write")
    assert again.returncode == 2
    assert "uncommitted" in again.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["0000000000"], "no finding '0000000000'"),
        (["--rule", "lazy-forein-key"], "Did you mean lazy-foreign-key?"),
        (["0000000000", "--all"], "--all takes neither"),
    ],
)
def test_bad_input_is_said(run: Run, project: Path, arguments: list[str], said: str) -> None:
    done = run("fix", project, *arguments)
    assert done.returncode == 2
    assert said in done.stderr


LISTS = """\
from django.http import HttpResponse

from shop.models import Book


def titles(request):
    books = Book.objects.all()[:50]
    names = [book.author.name for book in books]
    loaded = (books.query.select_related, books._prefetch_related_lookups)
    return HttpResponse(f"{names} {loaded}")


def authors(request):
    books = Book.objects.all()[:50]
    return HttpResponse(str([book.author.name for book in books]))
"""


def test_a_change_that_alters_a_page_is_dropped_and_the_others_kept(
    run: Run, project: Path
) -> None:
    (project / "shop" / "views.py").write_text(LISTS)
    (project / "bookstore" / "urls.py").write_text(
        "from django.urls import path\n\nfrom shop import views\n\n"
        'urlpatterns = [path("titles/", views.titles), path("authors/", views.authors)]\n'
    )
    told = json.loads(run("fix", project, "--write", "--allow-dirty", "--json").stdout)
    assert {(each["line"], each["verdict"]) for each in told["fixes"]} == {
        (7, "refuted"),
        (14, "proved"),
    }
    assert "GET /titles/ as anonymous" in next(
        each["reason"] for each in told["fixes"] if each["verdict"] == "refuted"
    )
    assert (project / "shop" / "views.py").read_text() == LISTS.replace(
        "[:50]\n    return", '.select_related("author")[:50]\n    return'
    )


def test_models_that_can_not_be_imported_are_not(run: Run, project: Path) -> None:
    """`shop.lists` is imported by the models, so it can't import more of them."""
    (project / "shop" / "lists.py").write_text(
        "from django.apps import apps\n\n\ndef shelf():\n"
        '    return apps.get_model("shop", "Author").objects.all()[:50]\n'
    )
    models = project / "shop" / "models.py"
    models.write_text(f"from shop import lists  # noqa: F401\n{models.read_text()}")
    views = project / "shop" / "views.py"
    views.write_text(
        views.read_text()
        .replace("Author.objects.all()[:100]\n    return", "lists.shelf()\n    return", 1)
        .replace("from shop.models", "from shop import lists\nfrom shop.models")
    )
    told = json.loads(run("fix", project, "--write", "--allow-dirty", "--json").stdout)
    proved = {each["path"]: each["change"] for each in told["fixes"] if each["verdict"] == "proved"}
    assert proved["shop/lists.py"] == 'prefetch_related("books__publisher")'
    assert growth(run, project, "/authors/") == "3"


def test_tests_that_fail_with_the_change_keep_it_from_being_written(
    run: Run, project: Path
) -> None:
    before = tree(project)
    check = "import sys; sys.exit('prefetch' in open('shop/views.py').read())"
    arguments = ("fix", project, "--write", "--allow-dirty", "--tests", f'python -c "{check}"')
    told = run(*arguments)
    assert told.returncode == 1
    assert "exit code 0 before, 1 with the changes" in " ".join(told.stdout.split())
    assert tree(project) == before


OUTCOME = """\
import os, sys
changed = "prefetch" in open("shop/views.py").read()
print("FAILED tests.py::test_old - no database")
if changed:
    print("FAILED tests.py::test_new - 2 != 1")
print(os.environ.get("DJANGO_SETTINGS_MODULE"))
sys.exit(1)
"""


def test_another_test_that_fails_is_named_and_nothing_written(run: Run, project: Path) -> None:
    (project / "check.py").write_text(OUTCOME)
    before = tree(project)
    done = run("fix", project, "--write", "--allow-dirty", "--json", "--tests", "python check.py")
    told = json.loads(done.stdout)
    assert done.returncode == 1
    assert told["tests"]["failures"] == ["FAILED tests.py::test_new"]
    assert told["tests"]["output"].splitlines()[-1] == "None"
    assert (told["written"], tree(project)) == ([], before)


def test_a_link_stays_a_link(run: Run, project: Path) -> None:
    views = project / "shop" / "views.py"
    views.rename(project / "real_views.py")
    views.symlink_to(project / "real_views.py")
    told = json.loads(run("fix", project, "--write", "--allow-dirty", "--json").stdout)
    assert told["written"]
    assert views.is_symlink()
    assert "prefetch_related" in (project / "real_views.py").read_text()


def test_tests_that_fail_before_too_do_not_hinder(run: Run, project: Path) -> None:
    done = run(
        "fix", project, "--write", "--allow-dirty", "--json", "--tests", 'python -c "exit(3)"'
    )
    told = json.loads(done.stdout)
    assert (told["tests"]["before"], told["tests"]["after"]) == (3, 3)
    assert told["written"]


COUNTED = """\
from django.test import TestCase

from shop.models import Author, Book, Publisher


class PageTests(TestCase):
    def test_queries(self):
        publisher = Publisher.objects.create(name="p")
        for number in range(3):
            author = Author.objects.create(name="a", email=f"{number}@example.org")
            Book.objects.create(title="t", author=author, publisher=publisher)
        with self.assertNumQueries(MANY):
            self.client.get("/authors/")
"""


PLAIN = """\
from django.test import SimpleTestCase


class PlainTests(SimpleTestCase):
    def test_sum(self):
        self.assertEqual(1 + 1, 2)
"""


def test_tests_that_run_a_changed_line_are_run_again(run: Run, project: Path) -> None:
    (project / "shop" / "tests.py").write_text(PLAIN)
    other = project / "elsewhere"
    other.mkdir()
    (other / "__init__.py").touch()
    (other / "test_pages.py").write_text(COUNTED.replace("MANY", "7"))
    before = tree(project)
    done = run("fix", project, "--write", "--allow-dirty", "--json")
    tests = json.loads(done.stdout)["tests"]
    assert tests["command"] == "python manage.py test --noinput"
    assert tests["covered"] == {"tests": 2, "running": 1, "passed": 0}
    assert (tests["before"], tests["after"]) == (0, 1)
    assert "test_queries" in tests["failures"][0]
    assert tree(project) == before
    done = run("fix", project, "--write", "--allow-dirty", "--json", "--no-tests")
    told = json.loads(done.stdout)
    assert told["tests"] is None
    assert told["written"]


def test_that_no_test_runs_a_changed_line_is_said(run: Run, project: Path) -> None:
    (project / "shop" / "tests.py").write_text(PLAIN)
    done = run("fix", project)
    assert done.returncode == 0
    assert "No test of the project runs a changed line (1 ran)." in done.stdout


OWNER = """\
from django.views.generic import ListView

from shop.models import Author, Book


class Titles(ListView):
    queryset = Book.objects.all()
    template_name = "shop/titles.html"


class Authors(ListView):
    queryset = Author.objects.all()
    template_name = "shop/titles.html"
"""
OWNER_TESTS = """\
from django.test import TestCase


class PageTests(TestCase):
    def test_titles(self):
        self.client.get("/titles/")

    def test_authors(self):
        self.client.get("/authors/")
"""


def test_a_test_that_requests_a_changed_class_runs_it(run: Run, project: Path) -> None:
    (project / "shop" / "views.py").write_text(OWNER)
    (project / "shop" / "templates" / "shop" / "titles.html").write_text(
        "{% for each in object_list %}{{ each.author.name }}{% endfor %}"
    )
    (project / "bookstore" / "urls.py").write_text(
        "from django.urls import path\n\nfrom shop import views\n\n"
        'urlpatterns = [path("titles/", views.Titles.as_view()), '
        'path("authors/", views.Authors.as_view())]\n'
    )
    (project / "shop" / "tests.py").write_text(OWNER_TESTS)
    done = run("fix", project)
    assert "1 of 2 tests run a changed line: 1 passed before and after." in done.stdout


def test_tests_beside_the_changed_files_are_run_where_there_is_no_suite(
    run: Run, project: Path
) -> None:
    """Discovery does not enter a folder without `__init__.py`, and a label names it."""
    (project / "shop" / "tests").mkdir()
    (project / "shop" / "tests" / "test_pages.py").write_text(COUNTED.replace("MANY", "7"))
    tests = json.loads(run("fix", project, "--json").stdout)["tests"]
    assert tests["command"] == "python manage.py test --noinput shop/tests"
    assert (tests["covered"], tests["before"], tests["after"]) == (None, 0, 1)
    assert "runs no test (exit code" in tests["note"]


def test_a_project_that_answers_no_page_is_not_called_fixed(run: Run, project: Path) -> None:
    """Where nothing could be seen nothing is left to fix: that is not said."""
    settings = project / "bookstore" / "settings.py"
    settings.write_text(
        settings.read_text() + "\nMIDDLEWARE = ['whitenoise_that_is_not_there.Middleware']\n"
    )
    done = run("fix", project)
    assert done.returncode == 3
    assert "pages answered" in done.stderr


def test_trials_stand_on_the_rows_of_the_audit(run: Run, project: Path, tmp_path: Path) -> None:
    """Rows are made once: no trial waits for them, unless what was kept is damaged."""
    run("audit", project)
    kept = list(tmp_path.glob("cache/django-pro/*/databases/*.rows/*/facts.json"))
    assert {path.parent.name for path in kept} == {"0", "1"}
    told = json.loads(run("fix", project, "--json").stdout)
    assert "filling models" not in run("fix", project).stderr
    for path in kept:
        path.write_text("{")
    again = json.loads(run("fix", project, "--json").stdout)
    assert again["fixes"] == told["fixes"]


PAGED = """\
from django.views.generic import ListView

from shop.models import Author, Book


class Titles(ListView):
    model = Book
    template_name = "shop/titles.html"

    def get_queryset(self):
        return Book.objects.order_by("title")


class Authors(ListView):
    model = Author
    ordering = ("name",)
    template_name = "shop/names.html"
"""


def test_a_list_whose_template_links_to_its_pages_is_paginated(run: Run, project: Path) -> None:
    """Its page sends a COUNT more; another change must not."""
    with (project / "pyproject.toml").open("a") as settings:
        settings.write('\n[tool.django-pro]\nlarge-models = ["shop.Book", "shop.Author"]\n')
    (project / "shop" / "views.py").write_text(PAGED)
    templates = project / "shop" / "templates" / "shop"
    (templates / "links.html").write_text(
        '{% if is_paginated %}<a href="?page=2">{{ page_obj.number }}</a>{% endif %}'
    )
    listed = "{% for each in object_list %}{{ each }}{% endfor %}"
    (templates / "titles.html").write_text(f'{listed}{{% include "shop/links.html" %}}')
    (templates / "names.html").write_text(listed)
    (project / "bookstore" / "urls.py").write_text(
        "from django.urls import path\n\nfrom shop import views\n\n"
        'urlpatterns = [path("titles/", views.Titles.as_view()), '
        'path("authors/", views.Authors.as_view())]\n'
    )
    told = json.loads(run("fix", project, "--rule", "unbounded-list", "--json").stdout)
    assert [(each["change"], each["verdict"], each["safety"]) for each in told["fixes"]] == [
        ("paginate_by = 100 in Titles", "proved", "review")
    ]
    assert [each["path"] for each in told["unfixed"]] == ["shop/views.py"]
    assert "+    paginate_by = 100\n" in told["diff"]
    assert told["queries_after"] > told["queries_before"]
