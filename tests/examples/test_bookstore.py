"""The bookstore: the audit of the naive one says what the mended one does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
PLAN = 'prefetch_related(Prefetch("books", queryset=Book.objects.select_related("publisher")))'


def audited(name: str, cache: Path) -> tuple[int, dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "django_pro", "audit", str(EXAMPLES / name), "--json"],
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode in (0, 1), done.stderr
    return done.returncode, json.loads(done.stdout)


@pytest.fixture(scope="module")
def naive(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, dict[str, Any]]:
    return audited("bookstore", tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def mended(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, dict[str, Any]]:
    return audited("bookstore_mended", tmp_path_factory.mktemp("cache"))


def page(report: dict[str, Any], url: str) -> dict[str, Any]:
    found: dict[str, Any] = next(p for p in report["pages"] if p["endpoint"]["url"] == url)
    return found


def test_the_naive_list_grows_with_authors_and_their_books(
    naive: tuple[int, dict[str, Any]],
) -> None:
    code, report = naive
    assert code == 1
    assert page(report, "/authors/")["growth"] == "1 + N + N x M"


def test_the_plan_is_word_for_word(naive: tuple[int, dict[str, Any]]) -> None:
    plans = [finding["plan"] for finding in naive[1]["findings"]]
    assert any(PLAN in plan for plan in plans), plans


def test_the_finding_names_the_queryset_and_the_path(naive: tuple[int, dict[str, Any]]) -> None:
    source = (EXAMPLES / "bookstore" / "shop" / "views.py").read_text().splitlines()
    paths = {tuple(finding["relation_path"]): finding for finding in naive[1]["findings"]}
    found = paths["books", "publisher"]
    assert found["path"] == "shop/views.py"
    assert "authors = Author.objects.all()" in source[found["line"] - 1]
    assert found["template"]["path"] == "shop/templates/shop/author_list.html"
    assert found["verdict"] == "proved"


def test_the_totals_are_counted_in_python(naive: tuple[int, dict[str, Any]]) -> None:
    _, report = naive
    assert page(report, "/totals/")["growth"] == "1 + N"
    endpoints = {e["url"] for finding in report["findings"] for e in finding["endpoints"]}
    assert endpoints == {"/authors/", "/totals/"}


def test_the_mended_pages_do_not_grow(mended: tuple[int, dict[str, Any]]) -> None:
    code, report = mended
    assert report["findings"] == []
    assert code == 0
    assert page(report, "/authors/")["queries"] == [2, 2]
    assert set(page(report, "/totals/")["queries"]) == {1}
    assert report["scorecard"]["queries"]["score"] == 1.0


def test_the_mended_project_passes_its_own_tests() -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", "test"],
        cwd=EXAMPLES / "bookstore_mended",
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "Ran 4 tests" in done.stderr
