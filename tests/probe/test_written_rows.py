"""What a request changes in the database, and what the project does when a row is saved."""

from __future__ import annotations

from typing import Any

import pytest
from probing import Events, probe
from tests.hostile.projects import make

MODELS = """\
import uuid
from django.db import models
from django.db.models.signals import post_save, pre_delete
class Author(models.Model):
    name = models.CharField(max_length=50, default="someone")
    def delete(self, *args, **kwargs):
        return super().delete(*args, **kwargs)
class Shown(models.Manager):
    def get_queryset(self):
        return super().get_queryset().exclude(title="")
class Book(models.Model):
    title = models.CharField(max_length=50, default="title")
    pages = models.IntegerField(default=3)
    mark = models.CharField(max_length=50, default="")
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
    changed = models.DateTimeField(auto_now=True)
    cover = models.FileField(blank=True)
    objects = Shown()
class Timed(models.Model):
    class Meta:
        abstract = True
    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
class Page(Timed):
    objects = Shown()
    every = models.Manager()
def heard(sender, **kwargs):
    pass
class Heard:
    def __call__(self, sender, **kwargs):
        pass
loud = Heard()
post_save.connect(heard, sender=Author)
post_save.connect(loud)
pre_delete.connect(heard)
"""
VIEWS = """\
import os
from django.db import connection, transaction
from django.db.models import F
from django.http import HttpResponse
from shop.models import Author, Book
def same(request):
    Author.objects.update(name=F("name"))
    return HttpResponse()
def column(request):
    Book.objects.update(pages=F("pages") + 1)
    return HttpResponse()
def row(request):
    Author.objects.create()
    return HttpResponse()
def cascade(request):
    Author.objects.all().delete()
    return HttpResponse()
def raw(request):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE shop_book SET pages = 77")
    return HttpResponse()
def undone(request):
    try:
        with transaction.atomic():
            Author.objects.create()
            raise ValueError
    except ValueError:
        pass
    return HttpResponse()
def read(request):
    return HttpResponse(len(Book.objects.all()))
"""
NAMES = ("same", "column", "row", "cascade", "raw", "undone", "read")
URLS = f"""\
from django.urls import path
from shop import views
urlpatterns = [path(f"{{name}}/", getattr(views, name)) for name in {NAMES!r}]
"""


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> Events:
    folder = tmp_path_factory.mktemp("written")
    files: dict[str, str | bytes] = {
        "shop/models.py": MODELS,
        "shop/views.py": VIEWS,
        "site_of_ours/urls.py": URLS,
    }
    code, found = probe(make(folder / "p", files), "site_of_ours.settings", folder / "scratch")
    assert code == 0
    return found


def written(events: Events, name: str) -> dict[str, list[str]]:
    found = next(
        each
        for each in events
        if each["event"] == "request" and each["url"] == f"/{name}/" and each["scale"] == 3
    )
    return {table: sorted(columns) for table, columns in found["written"].items()}


def model(events: Events, name: str) -> dict[str, Any]:
    return next(each for each in events if each["event"] == "model" and each["name"] == name)


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("same", {}),
        ("column", {"shop_book": ["pages"]}),
        ("row", {"shop_author": ["", "id", "name"]}),
        ("raw", {"shop_book": ["pages"]}),
        ("undone", {}),
        ("read", {}),
    ],
)
def test_what_is_other_afterwards_is_told_by_column(
    events: Events, name: str, left: dict[str, list[str]]
) -> None:
    assert written(events, name) == left


def test_what_is_deleted_along_is_told(events: Events) -> None:
    assert set(written(events, "cascade")) == {"shop_author", "shop_book"}


def test_a_model_tells_what_its_saving_does(events: Events) -> None:
    author, book, page = (model(events, name) for name in ("Author", "Book", "Page"))
    assert author["overrides"] == ["shop.models.Author.delete"]
    assert author["receivers"] == ["post_save shop.models.heard", "post_save shop.models.Heard"]
    assert author["manager"] == "objects"
    assert (book["manager"], book["auto_now"], book["prepared"]) == ("", ["changed"], ["cover"])
    assert book["receivers"] == ["post_save shop.models.Heard"]
    assert (page["manager"], page["overrides"]) == ("every", ["shop.models.Timed.save"])
