"""One Django project out of many small examples written in Markdown.

An example is a heading followed by fenced blocks whose info string names the file:

    ### bad: author of each book
    rule: lazy-foreign-key
    path: author
    ```python views.py
    ...
    ```

`### pair:` is a bad example and its mended twin in one: lines that end in `# <- origin` or `# <- bad`
are the bad one's only, lines that start with `#+ ` (in a template `{#+ ... #}`) the good one's.
`models: shop` takes the models of `domains/shop.py` instead of the ones below.

`## Bad` and `## Good` of a rule's page hold examples without a heading of their own. Every example
becomes an app with its own models (the ones below unless it brings a `models.py`), mounted under
its name; the line to change carries the comment `# <- origin`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PAGES = Path(__file__).parent
RULES = Path(__file__).parents[2] / "src" / "django_pro" / "rules" / "queries"
DOMAINS = PAGES / "domains"
ORIGIN = "# <- origin"

MODELS = """\
from django.contrib.contenttypes.fields import GenericForeignKey, GenericRelation
from django.db import models


class Publisher(models.Model):
    name = models.CharField(max_length=80)

    def __str__(self):
        return self.name


class Author(models.Model):
    name = models.CharField(max_length=80)
    publisher = models.ForeignKey(Publisher, models.CASCADE, related_name="authors")
    notes = GenericRelation("Note")

    def __str__(self):
        return self.name


class Card(models.Model):
    author = models.OneToOneField(Author, models.CASCADE, related_name="card")
    text = models.CharField(max_length=80)


class Tag(models.Model):
    name = models.CharField(max_length=80)

    def __str__(self):
        return self.name


class Book(models.Model):
    title = models.CharField(max_length=80)
    pages = models.IntegerField(default=10)
    author = models.ForeignKey(Author, models.CASCADE, related_name="books")
    publisher = models.ForeignKey(Publisher, models.SET_NULL, null=True)
    tags = models.ManyToManyField(Tag, related_name="books")

    def __str__(self):
        return self.title


class Review(models.Model):
    book = models.ForeignKey(Book, models.CASCADE)
    stars = models.IntegerField(default=3)


class Note(models.Model):
    text = models.CharField(max_length=80)
    content_type = models.ForeignKey("contenttypes.ContentType", models.CASCADE)
    object_id = models.PositiveIntegerField()
    target = GenericForeignKey()


class Chapter(models.Model):
    title = models.CharField(max_length=80)
    parent = models.ForeignKey("self", models.CASCADE, null=True, related_name="children")


class Place(models.Model):
    name = models.CharField(max_length=80)


class Cafe(Place):
    seats = models.IntegerField(default=4)
"""

SEED = """\
from django.contrib.contenttypes.models import ContentType

from .models import *


def seed(first, last):
    for n in range(first, last):
        publisher = Publisher.objects.create(name=f"publisher {n}")
        author = Author.objects.create(name=f"author {n}", publisher=publisher)
        Card.objects.create(author=author, text="card")
        tag = Tag.objects.create(name=f"tag {n}")
        for _ in range(2):
            book = Book.objects.create(title=f"book {n}", author=author, publisher=publisher)
            book.tags.add(tag)
            Review.objects.create(book=book)
        Note.objects.create(
            text="note", content_type=ContentType.objects.get_for_model(Author), object_id=author.pk
        )
        Chapter.objects.create(title="chapter", parent=Chapter.objects.order_by("pk").last())
        Cafe.objects.create(name=f"cafe {n}")
"""

SETTINGS = """\
from pathlib import Path

BASE = Path(__file__).parent
SECRET_KEY = "a fixture's"
DEBUG = True
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "urls"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {{"default": {{"ENGINE": "django.db.backends.sqlite3", "NAME": BASE / "db.sqlite3"}}}}
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "rest_framework",
    {apps}
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    {middleware}
]
TEMPLATES = [
    {{
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {{
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                {context}
            ]
        }},
    }}
]
"""

MANAGE = """\
import os
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")

if __name__ == "__main__":
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
"""


@dataclass
class Example:
    """One app: its files, and what is true of it."""

    name: str
    bad: bool
    rule: str = ""
    path: tuple[str, ...] | None = None
    """Relation path; None when the family has none."""
    url: str = ""
    """Below the app's own prefix, or absolute."""
    method: str = "GET"
    data: str = ""
    """JSON of what is sent with a POST; as JSON where `sends` is "json", else as a form.

    A list of one entry is sent with one for each row.
    """
    sends: str = "form"
    models: str = ""
    middleware: str = ""
    context: str = ""
    entrypoint: str = ""
    """`package.module:function`, called instead of a request."""
    large: str = ""
    """A model that `large-models` names."""
    family: str = ""
    grows: bool = True
    """Whether a bad one shows as more queries on more rows."""
    cascades: str = ""
    """Says of a good one why it runs more queries on more rows all the same."""
    mends: str = ""
    """`no` or `half`, and why, of a bad one that `fix` must not mend as a whole."""
    files: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        url = self.url.replace("APP", self.name)
        return url if url.startswith("/") else f"/{self.name}/{url}"

    @property
    def origin(self) -> tuple[str, int] | None:
        """(file, line) of the line to change, or None where it is not marked."""
        for name, text in self.files.items():
            for number, line in enumerate(text.splitlines(), 1):
                if line.rstrip().endswith(ORIGIN):
                    return name.replace("APP", self.name), number
        return None


_FENCE = re.compile(r"^```\w+ (?P<name>\S+)\n(?P<text>.*?)^```$", re.M | re.S)
_HEAD = re.compile(r"^(?P<key>rule|path|url|method|grows|data|sends|models|middleware|context|entrypoint|large|cascades|mends): *(?P<value>.*)$", re.M)


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def _fill(example: Example, part: str) -> Example:
    prose = _FENCE.sub("", part)
    for found in _HEAD.finditer(prose):
        key, value = found["key"], found["value"].strip()
        if key == "path":
            example.path = tuple(value.split(".")) if value else ()
        elif key == "grows":
            example.grows = value == "yes"
        else:
            setattr(example, key, value)
    for found in _FENCE.finditer(part):
        example.files[found["name"]] = found["text"]
    return example


_OF_BAD = re.compile(r"^.*# <- (?:origin|bad)(?: #\})?\n", re.M)
_OF_GOOD = re.compile(r"^( *)(?:#\+ (.*)|\{#\+ (.*) #\})\n", re.M)


def _half(part: str, bad: bool) -> str:
    """One of the two examples of a pair."""
    if bad:
        return _OF_GOOD.sub("", part)
    return _OF_GOOD.sub(r"\1\2\3\n", _OF_BAD.sub("", part))


def cases() -> Iterator[Example]:
    """The labelled cases of this folder's pages."""
    for page in sorted(PAGES.glob("*.md")):
        parts = re.split(r"^### (bad|good|pair): (.+)$", page.read_text(), flags=re.M)
        for label, title, part in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
            for bad in (True, False) if label == "pair" else (label == "bad",):
                name = f"{'b' if bad else 'g'}_{_slug(page.stem)}_{_slug(title)}"
                text = _half(part, bad) if label == "pair" else part
                yield _fill(Example(name, bad, family=page.stem), text)


def examples_of(page: Path) -> Iterator[Example]:
    """The examples of a rule's page, each block group under `## Bad` and `## Good`."""
    sections = re.split(r"^## (.+)$", page.read_text(), flags=re.M)
    for title, text in zip(sections[1::2], sections[2::2], strict=True):
        if title not in ("Bad", "Good"):
            continue
        parts = re.split(r"^---$", text, flags=re.M)
        for number, part in enumerate(parts):
            if _FENCE.search(part):
                name = f"r_{page.stem}_{title.lower()}{number or ''}"
                example = Example(name, title == "Bad", page.stem.replace("_", "-"))
                yield _fill(example, part)


def _domain(name: str) -> dict[str, str]:
    if not name:
        return {}
    return {
        "models.py": (DOMAINS / f"{name}.py").read_text(),
        "seed.py": (DOMAINS / f"{name}_seed.py").read_text(),
    }


def _app(folder: Path, example: Example) -> None:
    app = folder / example.name
    app.mkdir(parents=True)
    (app / "__init__.py").write_text("")
    files = {"models.py": MODELS, "seed.py": SEED, **_domain(example.models), **example.files}
    if "models.py" in example.files and "seed.py" not in example.files:
        raise ValueError(f"{example.name} has models of its own and no seed.py")
    if "urls.py" not in files and "views.py" in files:
        files["urls.py"] = (
            "from django.urls import path\n\nfrom . import views\n\n"
            'urlpatterns = [path("", views.page)]\n'
        )
    for name, text in files.items():
        place = f"templates/{example.name}/{name}" if name.endswith((".html", ".txt")) else name
        path = app / place.replace("APP", example.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.parent != app and path.suffix == ".py":
            (path.parent / "__init__.py").touch()
        path.write_text(text.replace("APP", example.name))


def build(folder: Path, examples: list[Example]) -> Path:
    """Write the project; returns its folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for example in examples:
        _app(folder, example)
    apps = "\n    ".join(f'"{example.name}",' for example in examples)
    middleware = "\n    ".join(
        f'"{each.name}.{each.middleware}",' for each in examples if each.middleware
    )
    context = "\n                ".join(
        f'"{each.name}.{each.context}",' for each in examples if each.context
    )
    (folder / "settings.py").write_text(
        SETTINGS.format(apps=apps, middleware=middleware, context=context)
    )
    entrypoints = [f"{each.name}.{each.entrypoint}" for each in examples if each.entrypoint]
    large = [f"{each.name}.{each.large}" for each in examples if each.large]
    (folder / "pyproject.toml").write_text(
        f"[tool.django-pro]\nentrypoints = {json.dumps(entrypoints)}\n"
        f"large-models = {json.dumps(large)}\n"
    )
    (folder / "manage.py").write_text(MANAGE)
    routes = "\n".join(
        f'    path("{example.name}/", include("{example.name}.urls")),'
        for example in examples
        if "views.py" in example.files
    )
    (folder / "urls.py").write_text(
        "from django.contrib import admin\nfrom django.urls import include, path\n\n"
        f'urlpatterns = [\n    path("admin/", admin.site.urls),\n{routes}\n]\n'
    )
    return folder
