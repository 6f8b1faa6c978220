"""A form by which users change a row of theirs that no URL names."""

from __future__ import annotations

from pathlib import Path

import pytest

from django_pro.agent import said_characters
from django_pro.core.outline import Field
from tests.agent import library_project
from tests.agent.playing import play, taken_by

_READER = """

class Reader(models.Model):
    user = models.OneToOneField('auth.User', on_delete=models.CASCADE)
    mobile = models.CharField(max_length=20, blank=True)
    town = models.CharField(max_length=40)
    level = models.CharField(max_length=10, default='plain')
"""
_MIGRATION = """import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ('books', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Reader',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('mobile', models.CharField(blank=True, max_length=20)),
                ('town', models.CharField(max_length=40)),
                ('level', models.CharField(default='plain', max_length=10)),
                ('user', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL)),
            ],
        ),
    ]
"""  # noqa: E501 - as makemigrations writes it
ASKED = (
    "Readers should be able to change their mobile and town: a form at /reader/edit/ for the "
    "logged-in user's own reader row, linked from /authors/, and back to /authors/ after saving."
)


@pytest.fixture(scope="module")
def readers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = library_project.written(tmp_path_factory.mktemp("readers") / "library")
    models = root / "books/models.py"
    models.write_text(models.read_text() + _READER)
    (root / "books/migrations/0002_reader.py").write_text(_MIGRATION)
    return root


def test_users_change_their_own_row(readers: Path) -> None:
    request = f"{ASKED} The mobile may only have digits and dashes. Nothing else can be changed."
    played = play(readers, request)
    assert played.is_proven, played.text
    assert set(played.verdicts.values()) == {"passed"}
    assert "get_object_or_404(Reader, user=" in played.files["books/views.py"]
    assert "['mobile', 'town']" in played.files["books/forms.py"]
    assert r"^[0-9\-]+\Z" in played.files["books/forms.py"]
    assert "reader-update" in played.files["books/templates/books/author_list.html"]


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("Both may be empty.", "town can't be empty"),
        ("The mobile may only have digits and emojis.", "Not understood"),
        ("Only readers of a high level may use it.", "Not understood"),
    ],
)
def test_what_is_not_so_or_not_understood_is_refused(readers: Path, more: str, told: str) -> None:
    played = play(readers, f"{ASKED} {more}")
    assert not played.is_proven
    assert told in played.text


def test_a_form_of_a_stated_url_closes_no_page() -> None:
    assert taken_by(f"{ASKED} Nothing else can be changed there, only these.") == "create-form"
    told = "A form at /readers/3/ shows the logged-in user other readers' rows. Close that."
    assert taken_by(told) == "fix-access"


def test_the_characters_of_a_text() -> None:
    mobile = Field(
        "mobile", "CharField", "", concrete=True, editable=True, primary_key=False, null=False,
        blank=True, unique=False, has_default=False, choices=False, max_length=20,
    )  # fmt: skip
    low = "the mobile may only have digits and spaces, with an optional + at the very start."
    ((found, words),) = said_characters.read(low, [mobile])
    assert (found.signs, found.led, words) == ("0-9 ", True, low.rstrip("."))
    assert not list(said_characters.read("the mobile may only have digits and letters", [mobile]))
