"""Packages named in files of requirements."""

from __future__ import annotations

import pytest

from django_pro.edits import EditError
from django_pro.edits.requirements import names, with_package

PACKAGE = "django-cors-headers"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            "Django>=5.2,<5.3\ndjangorestframework>=3.16\n",
            "Django>=5.2,<5.3\ndjango-cors-headers>=4.9\ndjangorestframework>=3.16\n",
        ),
        ("Django==5.2.1\n", "Django==5.2.1\ndjango-cors-headers==4.9.0\n"),
        ("zope\nDjango\n# why\n", "zope\nDjango\ndjango-cors-headers\n# why\n"),
        ("-r a\r\nDjango~=5.2\r\n", "-r a\r\nDjango~=5.2\r\ndjango-cors-headers~=4.9\r\n"),
        ("Django\nDjango_CORS.headers>=4  # there\n", "Django\nDjango_CORS.headers>=4  # there\n"),
    ],
)  # fmt: skip
def test_a_package_is_bound_as_the_others_are(content: str, expected: str) -> None:
    assert with_package(content, PACKAGE, "4.9.0") == expected
    assert with_package(expected, PACKAGE, "4.9.0") == expected


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ('["django>=5.2"]', '["django>=5.2", "django-cors-headers>=4.9"]'),
        (
            '[\n    "django>=5.2",  # "one"\n    "pytz>=3",\n]',
            '[\n    "django>=5.2",  # "one"\n    "pytz>=3",\n    "django-cors-headers>=4.9",\n]',
        ),
    ],
)
def test_a_package_among_the_dependencies_of_a_project(listed: str, expected: str) -> None:
    content = f'[project]\nname = "x"\ndependencies = {listed}\n\n[tool.x]\ny = 1\n'
    new = with_package(content, PACKAGE, "4.9.0", toml=True)
    assert new == content.replace(listed, expected)
    assert PACKAGE in names(new, toml=True)


@pytest.mark.parametrize(
    ("content", "toml"),
    [
        ("#    pip-compile requirements.in\ndjango==5.2.1\n", False),
        ("django==5.2.1 --hash=sha256:00\n", False),
        ('[tool.poetry.dependencies]\ndjango = "^5.2"\n', True),
    ],
)
def test_a_file_that_a_tool_writes_is_left(content: str, toml: bool) -> None:
    with pytest.raises(EditError):
        with_package(content, PACKAGE, "4.9.0", toml=toml)
