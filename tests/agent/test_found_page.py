"""A page that lists rows, filtered and searched by its query."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.agent import library_project
from tests.agent.playing import play, taken_by

_METHOD = """class BookQuerySet(models.QuerySet):
    def translated(self):
        return self.filter(foreign=True)


class Book(models.Model):
    foreign = models.BooleanField(default=False)
    lost = models.BooleanField(default=False)
    kind = models.CharField(max_length=9, choices=[('map', 'Map'), ('poem', 'Poem')], default='map')
    objects = BookQuerySet.as_manager()
"""
_MIGRATION = """from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [('books', '0001_initial')]

    operations = [
        migrations.AddField('book', 'foreign', models.BooleanField(default=False)),
        migrations.AddField('book', 'lost', models.BooleanField(default=False)),
        migrations.AddField('book', 'kind', models.CharField(
            choices=[('map', 'Map'), ('poem', 'Poem')], default='map', max_length=9)),
    ]
"""
ASKED = (
    "Add a public page /finder/ that lists the translated books (not the lost ones) with title, "
    "isbn and author name. Filter with ?kind=, search with ?q= in title and the author's name, 5 "
    "per page with ?page=, and the page links keep the filter."
)


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = library_project.written(tmp_path_factory.mktemp("finder") / "library")
    models = root / "books/models.py"
    models.write_text(models.read_text().replace("class Book(models.Model):\n", _METHOD))
    (root / "books/migrations/0002_kinds.py").write_text(_MIGRATION)
    return root


def test_a_list_is_filtered_and_searched(books: Path) -> None:
    played = play(books, ASKED)
    assert played.playbook == "create-view"
    assert played.is_proven, played.text
    assert set(played.verdicts.values()) == {"passed"}
    views = played.files["books/views.py"]
    assert ".translated().filter(lost=False)" in views
    assert "Q(title__icontains=text) | Q(author__name__icontains=text)" in views


@pytest.mark.parametrize(
    "request_",
    [
        ASKED.replace("translated", "beautiful"),
        ASKED.replace("lost ones", "torn ones"),
        ASKED.replace("isbn", "weight"),
        ASKED.replace("?kind=", "?author="),
        ASKED.replace("?kind=", "?class= (the kind)"),
        f"{ASKED} Only members may open it.",
        f"{ASKED} Sort by title.",
    ],
)
def test_what_is_not_understood_is_refused(books: Path, request_: str) -> None:
    played = play(books, request_)
    assert (played.playbook, played.is_proven, played.files) == ("create-view", False, {})
    assert "Nothing is written" in played.text
    assert "already" not in played.text


def test_a_page_that_is_there_is_none_of_these() -> None:
    assert taken_by("The page /books/ is slow when I filter with ?kind=map") != "create-view"
