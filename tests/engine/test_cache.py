"""What is observed anew after an edit, and what is reused."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from django_pro.engine.cache import Cache, Reuse, read_index, write_index
from django_pro.engine.snapshot import packages

FILES = {
    "manage.py": "",
    "site_/settings.py": "MIDDLEWARE = ['shop.guard.Guard']\nROOT_URLCONF = 'site_.urls'\n",
    "site_/urls.py": "from shop import views\nfrom blog import views as blog\n",
    "shop/__init__.py": "",
    "shop/models.py": "from shop.prices import price\n",
    "shop/prices.py": "",
    "shop/guard.py": "",
    "shop/views.py": "from .forms import BookForm\n",
    "shop/forms.py": "",
    "shop/tests.py": "",
    "shop/templates/shop/books.html": "",
    "shop/static/shop.css": "",
    "blog/__init__.py": "",
    "blog/views.py": "from django.utils.module_loading import import_string\n"
    "render = import_string('blog.markup.render')\n",
    "blog/markup.py": "",
    "blog/templates/blog/list.html": "",
    "lone.py": "",
}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    # Names above the project must mean nothing: this one would be global.
    root = tmp_path / "settings" / "tests"
    for name, content in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return root


def lines(root: Path) -> list[dict[str, Any]]:
    def frame(name: str) -> dict[str, Any]:
        return {"path": str(root / name)}

    return [
        {"event": "model", "label": "shop.Book", "frame": frame("shop/models.py")},
        {"event": "endpoint", "id": "books", "kind": "function", "frame": frame("shop/views.py")},
        {"event": "endpoint", "id": "posts", "kind": "function", "frame": frame("blog/views.py")},
        {
            "event": "request",
            "endpoint": "books",
            "files": [str(root / "shop/views.py")],
            "templates": [str(root / "shop/templates/shop/books.html")],
        },
        {
            "event": "request",
            "endpoint": "posts",
            "files": ["blog/views.py"],
            "templates": ["blog/list.html"],
        },
        {"event": "not_checked", "endpoint": "posts", "what": "x", "why": "y"},
    ]


Audited = Callable[[], Reuse]


@pytest.fixture
def reuse(root: Path) -> Audited:
    Cache(root, "k" * 16).save(lines(root))
    return lambda: Cache(root, "k" * 16).reuse()


def test_without_an_edit_everything_holds(root: Path, reuse: Audited) -> None:
    found = reuse()
    assert found.complete
    assert list(found.lines) == lines(root)


@pytest.mark.parametrize(
    ("name", "skipped"),
    [
        ("shop/views.py", "posts"),
        ("shop/forms.py", "posts"),
        ("shop/templates/shop/books.html", "posts"),
        ("blog/views.py", "books"),
        ("blog/markup.py", "books"),
        ("blog/templates/blog/list.html", "books"),
    ],
)
def test_an_edit_costs_the_endpoints_behind_it(
    root: Path, reuse: Audited, name: str, skipped: str
) -> None:
    (root / name).write_text("# edited\n")
    found = reuse()
    assert found.skip == (skipped,)
    assert not found.complete
    assert {line["endpoint"] for line in found.lines} == {skipped}


@pytest.mark.parametrize(
    "name",
    [
        "site_/settings.py",
        "site_/urls.py",
        "shop/models.py",
        "shop/prices.py",
        "shop/guard.py",
        "shop/__init__.py",
        "lone.py",
    ],
)
def test_an_edit_that_any_request_may_see_costs_all(root: Path, reuse: Audited, name: str) -> None:
    (root / name).write_text("# edited\n")
    found = reuse()
    assert found == Reuse((), (), False)


@pytest.mark.parametrize("name", ["shop/tests.py", "shop/static/shop.css"])
def test_an_edit_that_no_request_sees_costs_nothing(root: Path, reuse: Audited, name: str) -> None:
    (root / name).write_text("/* edited */" if name.endswith("css") else "# edited\n")
    assert reuse().complete


def test_a_new_file_costs_all(root: Path, reuse: Audited) -> None:
    (root / "blog" / "templates" / "shop").mkdir()
    (root / "blog" / "templates" / "shop" / "books.html").write_text("shadows the other")
    assert reuse() == Reuse((), (), False)


def test_a_file_that_is_gone_costs_all(root: Path, reuse: Audited) -> None:
    (root / "lone.py").unlink()
    assert reuse() == Reuse((), (), False)


def test_another_way_of_asking_shares_nothing(root: Path, reuse: Audited) -> None:
    assert Cache(root, "other").reuse() == Reuse((), (), False)


@pytest.mark.parametrize("content", [b"", b"no gzip", b"\x1f\x8b\x08\x00broken"])
def test_a_broken_cache_is_a_cold_one(root: Path, reuse: Audited, content: bytes) -> None:
    cache = Cache(root, "k" * 16)
    next(cache.folder.glob("*.gz")).write_bytes(content)
    assert reuse() == Reuse((), (), False)


def test_a_cache_that_cannot_be_written_is_no_error(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    Cache(root, "k").save(lines(root))
    write_index(root, {"a": ["b"]})
    assert read_index(root) == {}


def test_the_index_keeps_what_it_knew(root: Path) -> None:
    write_index(root, {"a": ["e1"]})
    write_index(root, {"b": ["e2"], "a": ["e3"]})
    assert read_index(root) == {"a": ["e3"], "b": ["e2"]}


def test_an_edited_editable_package_is_seen(root: Path, tmp_path: Path, reuse: Audited) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "thing.py").write_text("")
    Cache(root, "e", [package]).save(lines(root))
    assert Cache(root, "e", [package]).reuse().complete
    (package / "thing.py").write_text("# edited")
    assert not Cache(root, "e", [package]).reuse().complete


def test_packages_of_an_interpreter() -> None:
    assert packages(sys.executable) == packages(sys.executable)
    assert packages(sys.executable).digest
    assert packages("/nowhere/python").digest == ""


def test_what_is_kept_is_json(root: Path, reuse: Audited) -> None:
    assert json.loads(json.dumps([dict(line) for line in reuse().lines])) == lines(root)
