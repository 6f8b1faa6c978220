"""`django-pro fix --with-test`, on copies of the bookstore."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.faces.test_fix import BOOKSTORE, Run, growth, project, run, tree

__all__ = ["project", "run"]


def own_tests(project: Path) -> subprocess.CompletedProcess[str]:
    """The project's tests as its owner runs them."""
    return subprocess.run(
        [sys.executable, "manage.py", "test"],
        cwd=project,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )


def test_the_written_test_fails_on_the_old_code_and_passes_on_the_new(
    run: Run, project: Path
) -> None:
    assert growth(run, project, "/authors/") == "1 + N + N x M"
    done = run("fix", project, "--all", "--write", "--with-test", "--allow-dirty", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert {(each["url"], each["path"]) for each in told["query_tests"]} == {
        ("/authors/", "shop/test_query_counts.py"),
        ("/totals/", "shop/test_query_counts.py"),
    }
    assert all(each["before"][0] < each["before"][1] for each in told["query_tests"])
    assert told["untested"] == []
    assert str(project / "shop" / "test_query_counts.py") in told["written"]
    assert growth(run, project, "/authors/") == "2"

    passing = own_tests(project)
    assert passing.returncode == 0, passing.stderr
    assert "Ran 2 tests" in passing.stderr
    shutil.copy(BOOKSTORE / "shop" / "views.py", project / "shop" / "views.py")
    failing = own_tests(project)
    assert "failures=2" in failing.stderr
    assert "queries for 3 rows" in failing.stderr


def test_without_write_it_is_in_the_diff_alone(run: Run, project: Path) -> None:
    before = tree(project)
    done = run("fix", project, "--with-test")
    assert done.returncode == 0, done.stderr
    assert "+++ b/shop/test_query_counts.py" in done.stdout
    assert "fails on the old code" in done.stdout
    assert tree(project) == before


def test_a_file_that_is_there_stays(run: Run, project: Path) -> None:
    (project / "shop" / "test_query_counts.py").write_text("# mine\n")
    told = json.loads(
        run("fix", project, "--write", "--with-test", "--allow-dirty", "--json").stdout
    )
    assert {each["path"] for each in told["query_tests"]} == {"shop/test_query_counts_2.py"}
    assert (project / "shop" / "test_query_counts.py").read_text() == "# mine\n"


DETAIL = """\
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404

from shop.models import Author


@login_required
def author(request, pk):
    found = get_object_or_404(Author, pk=pk)
    return HttpResponse(str([str(book.publisher) for book in found.books.all()]))
"""


WITH_USERS = """
INSTALLED_APPS += ["django.contrib.sessions"]
MIDDLEWARE += [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
"""


def test_the_page_of_one_row_behind_a_login(run: Run, project: Path) -> None:
    (project / "shop" / "views.py").write_text(DETAIL)
    (project / "bookstore" / "urls.py").write_text(
        "from django.urls import path\n\nfrom shop import views\n\n"
        'urlpatterns = [path("authors/<int:pk>/", views.author, name="author")]\n'
    )
    settings = project / "bookstore" / "settings.py"
    settings.write_text(settings.read_text() + WITH_USERS)
    told = json.loads(run("fix", project, "--with-test", "--json").stdout)
    assert [(each["url"], each["role"]) for each in told["query_tests"]] == [
        ("/authors/1/", "user")
    ]
    assert 'reverse("author", args=[author.pk])' in told["diff"]
    assert "self.client.force_login(user)" in told["diff"]


PROFILE = """

class Profile(models.Model):
    author = models.OneToOneField(Author, on_delete=models.CASCADE)
    words = models.CharField(max_length=40)


@receiver(models.signals.post_save, sender=Author)
def begin(sender, instance, created, **kwargs):
    if created:
        Profile.objects.create(author=instance, words="none yet")
"""
LISTED = """\
from django.http import HttpResponse

from shop.models import Profile


def authors(request):
    return HttpResponse(str([each.author.name for each in Profile.objects.all()[:50]]))
"""


def test_a_row_that_a_receiver_makes_is_not_made_twice(run: Run, project: Path) -> None:
    models = project / "shop" / "models.py"
    models.write_text(models.read_text() + PROFILE)
    models.write_text(f"from django.dispatch import receiver\n{models.read_text()}")
    (project / "shop" / "views.py").write_text(LISTED)
    (project / "bookstore" / "urls.py").write_text(
        "from django.urls import path\n\nfrom shop import views\n\n"
        'urlpatterns = [path("authors/", views.authors, name="authors")]\n'
    )
    made = [sys.executable, "manage.py", "makemigrations", "shop"]
    subprocess.run(made, cwd=project, capture_output=True, check=True)
    told = json.loads(run("fix", project, "--with-test", "--json").stdout)
    assert [each["url"] for each in told["query_tests"]] == ["/authors/"], told["untested"]
    assert "Profile.objects.get_or_create(" in told["diff"]


def test_where_the_old_code_passes_nothing_is_written(run: Run, project: Path) -> None:
    """The page keeps its answer, so that a second request of the test sends no query."""
    settings = project / "bookstore" / "settings.py"
    settings.write_text(
        settings.read_text() + 'MIDDLEWARE = ["django.middleware.cache.UpdateCacheMiddleware",\n'
        '    "django.middleware.cache.FetchFromCacheMiddleware", *MIDDLEWARE]\n'
    )
    told = json.loads(
        run("fix", project, "--write", "--with-test", "--allow-dirty", "--json").stdout
    )
    assert told["query_tests"] == []
    assert all("old code" in each["reason"] for each in told["untested"])
    assert not (project / "shop" / "test_query_counts.py").exists()
