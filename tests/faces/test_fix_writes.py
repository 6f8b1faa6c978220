"""`django-pro fix` on writes in loops: what is safe, what a person looks at, what is left."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.projects import make

POSTGRES = "DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'NAME': 'x'}}\n"
MODELS = """\
from django.db import models
from django.db.models.signals import post_save
class Author(models.Model):
    name = models.CharField(max_length=50)
class Book(models.Model):
    title = models.CharField(max_length=50)
    pages = models.IntegerField(default=3)
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
"""
HEARD = """\
def heard(sender, **kwargs):
    pass
post_save.connect(heard, sender=Book)
"""
SAVES = """\
from django.http import HttpResponse
from shop.models import Author, Book
def page(request):
    for book in Book.objects.all():
        book.title = f"{book.title}!"
        book.save()
    return HttpResponse("saved")
"""
CREATES = """\
from django.http import HttpResponse
from shop.models import Author, Book
def page(request):
    books = [Book.objects.create(author=each, title="new") for each in Author.objects.all()]
    return HttpResponse(str([book.pk for book in books]))
"""
AS_BEFORE = """\
from django.http import HttpResponse
from shop.models import Author, Book
def page(request):
    for book in Book.objects.all():
        book.pages = book.pages
        book.save()
    return HttpResponse("saved")
"""
ASYNC = """\
from django.http import HttpResponse
from shop.models import Author, Book
async def page(request):
    async for book in Book.objects.all():
        book.pages += 1
        await book.asave()
    async for author in Author.objects.all():
        await Author.objects.acreate(name=f"new {author.name}")
    return HttpResponse("saved")
"""
URLS = (
    'from django.urls import path\nfrom shop import views\nurlpatterns = [path("", views.page)]\n'
)


def fixed(
    folder: Path, views: str, *arguments: str, models: str = MODELS, settings: str = ""
) -> tuple[Any, str]:
    files: dict[str, str | bytes] = {
        "shop/models.py": models,
        "shop/views.py": views,
        "site_of_ours/urls.py": URLS,
    }
    project = make(folder / "p", files, settings=settings)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "django_pro", "fix", str(project)),
            *("--json", "--write", "--allow-dirty", *arguments),
        ],
        env={**os.environ, "XDG_CACHE_HOME": str(folder / "cache")},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout), (project / "shop" / "views.py").read_text()


def test_the_same_values_for_all_rows_are_one_update(tmp_path: Path) -> None:
    views = SAVES.replace('book.title = f"{book.title}!"', "book.pages += 1")
    _, text = fixed(tmp_path, views)
    assert '    Book.objects.all().update(pages=F("pages") + 1)\n' in text
    assert "from django.db.models import F\n" in text


def test_a_loop_of_saves_is_one_update(tmp_path: Path) -> None:
    told, text = fixed(tmp_path, SAVES)
    (change,) = told["fixes"]
    assert (change["safety"], change["verdict"]) == ("safe", "proved")
    assert text == SAVES.replace(
        '    for book in Book.objects.all():\n        book.title = f"{book.title}!"\n'
        "        book.save()\n",
        "    books = Book.objects.all()\n    for book in books:\n"
        '        book.title = f"{book.title}!"\n    Book.objects.bulk_update(books, ["title"])\n',
    )


def test_what_hears_of_saved_rows_is_said_and_left_to_a_person(tmp_path: Path) -> None:
    told, text = fixed(tmp_path, SAVES, models=MODELS + HEARD)
    assert text == SAVES
    (left,) = told["unfixed"]
    assert (
        "--include-review: bulk_update() does not call shop.models.heard (post_save)"
        in (left["reason"])
    )


def test_a_person_can_want_it_all_the_same(tmp_path: Path) -> None:
    told, text = fixed(tmp_path, SAVES, "--include-review", models=MODELS + HEARD)
    assert told["fixes"][0]["safety"] == "review"
    assert "bulk_update" in text


def test_a_write_that_leaves_all_as_it_was_proves_nothing(tmp_path: Path) -> None:
    told, text = fixed(tmp_path, AS_BEFORE)
    assert text == AS_BEFORE
    assert "no request leaves other rows behind" in told["unfixed"][0]["reason"]


def test_async_loops(tmp_path: Path) -> None:
    _, text = fixed(tmp_path, ASYNC)
    assert '    await Book.objects.abulk_update(changed, ["pages"])\n' in text
    assert "    await Author.objects.abulk_create(made)\n" in text
    assert text.index("abulk_update") < text.index("Author.objects.all()")


@pytest.mark.parametrize(("views", "name"), [(SAVES, "bulk_update"), (CREATES, "bulk_create")])
def test_postgresql(tmp_path: Path, views: str, name: str) -> None:
    told, text = fixed(tmp_path, views, settings=POSTGRES)
    assert told["fixes"][0]["verdict"] == "proved"
    assert name in text
