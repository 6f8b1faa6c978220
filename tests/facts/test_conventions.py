"""How a project writes its tests, read off its files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from django_pro.core.observed import ModelFact
from django_pro.facts.conventions import conventions

Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(name: str, text: str = "") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    return write


def model(name: str) -> ModelFact:
    label = f"shop.{name}"
    empty = {each.name: () for each in fields(ModelFact)}
    return ModelFact(**{**empty, "label": label, "name": name, "module": "shop.models"})  # type: ignore[arg-type]


FUNCTIONS = (
    "def test_one(client):\n    pass\n\n\nclass TestTwo:\n    def test_two(self):\n        pass\n"
)
CLASSES = "class OneTests(TestCase):\n    def test_one(self):\n        pass\n"


@pytest.mark.parametrize(
    ("files", "prefers"),
    [
        ({"shop/tests.py": CLASSES}, False),
        ({"shop/tests.py": FUNCTIONS}, True),
        ({"shop/tests.py": "def helper():\n    pass\n" + CLASSES, "pytest.ini": ""}, False),
        ({"pytest.ini": ""}, True),
        ({}, False),
    ],
)
def test_the_style_is_that_of_most_tests(
    tmp_path: Path, write: Write, files: dict[str, str], prefers: bool
) -> None:
    for name, text in files.items():
        write(name, text)
    assert conventions(tmp_path).prefers_functions is prefers


FACTORIES = """\
import factory


class Base(factory.django.DjangoModelFactory):
    class Meta:
        abstract = True


class AuthorFactory(Base):
    class Meta:
        model = models.Author


class BookFactory(factory.django.DjangoModelFactory[Book]):
    class Meta:
        model = "shop.Book"


class Author:
    class Meta:
        model = Author
"""


def test_factories_are_found_by_their_models(tmp_path: Path, write: Write) -> None:
    path = write("shop/tests/factories.py", FACTORIES)
    write(".venv/lib/tests/factories.py", FACTORIES.replace("AuthorFactory", "Other"))
    found = conventions(tmp_path).factories((model("Author"), model("Book"), model("Shelf")))
    assert found == {"shop.Author": (path, "AuthorFactory"), "shop.Book": (path, "BookFactory")}


@pytest.mark.parametrize(
    ("files", "home"),
    [
        (["shop/models.py", "shop/tests/test_a.py"], "shop/tests"),
        (["shop/models.py", "shop/tests.py"], "shop"),
        (["shop/models.py"], "shop"),
        (["shop/models.py", "tests/test_a.py"], "tests"),
        (["shop/models.py", "tests/shop/test_a.py"], "tests/shop"),
        (["shop/models.py", "tests/test_a.py", "shop/tests/test_b.py"], "shop/tests"),
    ],
)
def test_tests_stand_where_those_of_the_app_do(
    tmp_path: Path, write: Write, files: list[str], home: str
) -> None:
    for name in files:
        write(name, "")
    view = write("shop/views/lists.py", "")
    assert conventions(tmp_path).home(view) == tmp_path / home


def test_no_file_is_named_that_is_there(tmp_path: Path, write: Write) -> None:
    found = conventions(tmp_path)
    assert found.fresh_name(tmp_path) == "test_query_counts.py"
    write("test_query_counts.py", "")
    assert found.fresh_name(tmp_path) == "test_query_counts_2.py"
    write("one_test.py", "")
    write("two_test.py", "")
    assert found.fresh_name(tmp_path) == "query_counts_test.py"


def test_the_database_fixture_of_a_conftest_above_all_tests(write: Write, tmp_path: Path) -> None:
    write("site/settings/test.py", "DEBUG = False\n")
    write("tests/test_orders.py", "def test_list(db): ...\n")
    write("tests/conftest.py", "import pytest\n\n\n@pytest.fixture\ndef db(): ...\n")
    assert conventions(tmp_path).database_fixture == "db"
    write("shop/tests.py", "def test_elsewhere(): ...\n")
    assert not conventions(tmp_path).database_fixture
