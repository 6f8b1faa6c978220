"""A baseline's keys: what they survive, what they tell apart, and files that are no baseline."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from django_pro.core.errors import UsageError
from django_pro.engine.baseline import keys_of, left, load, render, write
from django_pro.facts import source
from tests.report import sample

VIEW = """\
class BookList(View):
    def get(self, request):
        books = Book.objects.filter(title="x")
        for book in books:
            print(book.author)
"""


def keys(root: Path, text: str, mark: str = "Book.objects", **changes: object) -> list[object]:
    """Key of a finding at the line that has `mark`."""
    (root / "views.py").write_text(text)
    line = next(n for n, each in enumerate(text.split("\n"), 1) if mark in each)
    with source.reading({}):
        return list(keys_of([sample.finding(path="views.py", line=line, **changes)], root))


@pytest.mark.parametrize(
    "text",
    [
        "import os\n\n# A comment.\n" + VIEW,
        VIEW.replace('"x")', "'x')  # django-pro: allow lazy-foreign-key -- x"),
        VIEW.replace('Book.objects.filter(title="x")', '(\n    Book.objects.filter(title="x")\n)'),
        VIEW + "\n\ndef other():\n    pass\n",
    ],
    ids=["lines above", "quotes and a comment", "another layout", "lines below"],
)
def test_a_key_stays(tmp_path: Path, text: str) -> None:
    assert keys(tmp_path, text) == keys(tmp_path, VIEW)


@pytest.mark.parametrize(
    "text",
    [
        VIEW.replace("BookList", "Books"),
        VIEW.replace("get(", "post("),
        VIEW.replace('"x"', '"y"'),
    ],
)
def test_another_place_has_another_key(tmp_path: Path, text: str) -> None:
    assert keys(tmp_path, text) != keys(tmp_path, VIEW)


def test_another_rule_or_relation_has_another_key(tmp_path: Path) -> None:
    first = keys(tmp_path, VIEW)
    assert keys(tmp_path, VIEW, rule="count-per-row") != first
    assert keys(tmp_path, VIEW, relation_path=("author", "card")) != first


def test_a_header_is_known_without_its_body(tmp_path: Path) -> None:
    mended = VIEW.replace("print(book.author)", "pass")
    assert keys(tmp_path, mended, "for book") == keys(tmp_path, VIEW, "for book")


def test_a_package_has_the_same_key_on_every_machine(tmp_path: Path) -> None:
    told = []
    for home in ("a/lib/python3.11", "b/lib/python3.12"):
        path = tmp_path / home / "site-packages" / "django" / "forms.py"
        path.parent.mkdir(parents=True)
        path.write_text("x = 1\n")
        told.append(keys_of([sample.finding(path=str(path), line=1)], tmp_path))
    assert told[0] == told[1]


def test_two_of_a_key_cover_two(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "views.py").write_text("a = 1\nb = 2\n")
    found = [sample.finding(id=name) for name in "abc"]
    write(tmp_path / "known.json", found[:2], tmp_path)
    known = load(tmp_path / "known.json", required=True)
    assert known is not None
    new, gone = left(found, known, tmp_path)
    assert [finding.id for finding in new] == ["c"]
    assert gone.total() == 0
    new, gone = left(found[:1], known, tmp_path)
    assert new == []
    assert gone.total() == 1


def test_the_file_is_sorted_and_one_line_an_entry(tmp_path: Path) -> None:
    found = [sample.finding(rule=rule) for rule in ("b", "a", "b")]
    text = render(keys_of(found, tmp_path))
    assert text == render(keys_of(reversed(found), tmp_path))
    lines = [line.strip().rstrip(",") for line in text.splitlines()]
    told = [json.loads(line) for line in lines if line.startswith('{"')]
    assert [(each["rule"], each.get("count")) for each in told] == [("a", None), ("b", 2)]
    assert json.loads(text)["version"] == 1
    assert json.loads(render(keys_of([], tmp_path))) == {"version": 1, "findings": []}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "can't be read"),
        ("<<<<<<< HEAD\n", "can't be read"),
        ("[" * 100_000, "can't be read"),
        ("\udcff", "can't be read"),
        ("[]", "baseline must be a table"),
        ('{"findings": []}', "baseline.version must be present"),
        ('{"version": 1}', "baseline.findings must be present"),
        ('{"version": "1", "findings": []}', "baseline.version must be an integer"),
        ('{"version": 1, "findings": [{"rule": "x"}]}', "baseline.findings[0].path"),
        ('{"version": 2, "findings": {}}', "of version 2, and this django-pro reads 1"),
    ],
)
def test_what_is_no_baseline_is_named(tmp_path: Path, content: str, told: str) -> None:
    path = tmp_path / "known.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(UsageError) as caught:
        load(path, required=False)
    assert told in str(caught.value)
    assert "known.json" in str(caught.value)


def test_no_baseline_is_none_unless_it_is_named(tmp_path: Path) -> None:
    assert load(tmp_path / "known.json", required=False) is None
    with pytest.raises(UsageError, match="there is none"):
        load(tmp_path / "known.json", required=True)
