"""`django-pro docs` on a small documentation of our own words, and on packages made up here."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from django_pro.agent import documentation
from django_pro.agent.documentation import plain_words
from django_pro.agent.documentation.index import path_of
from django_pro.agent.documentation.quoting import about, shortened
from django_pro.core.errors import DjangoProError, UsageError

PAGES = {
    "ref/shelves": """
        ===============
        Shelf reference
        ===============

        .. module:: library.shelves

        Shelves hold books. See :doc:`/topics/lending` and :ref:`late-books`.

        Methods of a ``Shelf``
        ======================

        .. class:: Shelf(width=80)

            A shelf of one room.

            .. method:: add_book(book, *, at=None)

                Puts *one* ``book`` on the :class:`Shelf`::

                    shelf.add_book(book)  # *not* emphasis

                .. note::

                    A full shelf raises :exc:`~library.shelves.ShelfFull`.

        .. method:: Shelf.empty()

            Takes all books away.

        * .. attribute:: Shelf.WIDE

            The widest that there is.

        ``width``
        ---------

        .. attribute:: Shelf.width

        Centimetres.

        .. exception:: ShelfFull

            It holds no more.
        """,
    "ref/lights": """
        ======
        Lights
        ======

        .. setting:: LAMP_COLOUR

        ``LAMP_COLOUR``
        ---------------

        Default: ``"white"``. How the lamps above each shelf shine.

        .. templatefilter:: dim

        ``dim``
        -------

        Makes a page darker.

        .. templatetag:: dim

        ``dim`` in a block
        ------------------

        Makes a part of a page darker.

        ``width``
        ---------

        .. attribute:: Lamp.width

        The lamp is narrow.
        """,
    "ref/commands": """
        ========
        Commands
        ========

        ``sortbooks``
        -------------

        .. django-admin:: sortbooks [shelf ...]

        Sorts the books.

        .. django-admin-option:: --reverse, -r

        The last book comes first.
        """,
    "topics/lending": """
        =============
        Lending books
        =============

        .. _late-books:

        Books that come back late
        =========================

        A book that is late costs money. A shelf is free.
        The `price list <https://example.com/prices>`_ tells how much\\ .
        """,
    "releases/1.0": """
        =======
        1.0
        =======

        Books that come back late
        =========================

        Late books are new.
        """,
}
HOSTILE = [
    '"', "AND OR NOT", 'a"b*c^(d:e)', "*", "NEAR(a b)", "book" * 25_000, "book " * 20_000,
    "日本語のドキュメント", "\0\x1b[31m\udcff", "'; DROP TABLE entries; --", "-", "...", "{}", "::",
]  # fmt: skip


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    for name, text in PAGES.items():
        path = folder / "docs" / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")
    (folder / "PKG-INFO").write_text("Metadata-Version: 2.4\nName: Django\nVersion: 9.1.2\n")
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose interpreter has Django 9.1 and a REST framework; none of it is started."""
    folder = tmp_path / "project"
    packages = folder / ".venv" / "lib" / "python3.12" / "site-packages"
    (packages / "rest_framework").mkdir(parents=True)
    (folder / "manage.py").write_text("")
    (folder / ".venv" / "bin").mkdir()
    (folder / ".venv" / "bin" / "python").write_text("#!/bin/sh\nexit 1\n")
    (folder / ".venv" / "pyvenv.cfg").write_text("home = /usr/bin\n")
    for name in ("django-9.1.2", "djangorestframework-3.99"):
        (packages / f"{name}.dist-info").mkdir()
    (packages / "rest_framework" / "__init__.py").write_text('"""Web APIs."""\n')
    (packages / "rest_framework" / "broken.py").write_text("class (:\n")
    (packages / "rest_framework" / "books.py").write_text(
        textwrap.dedent('''
            raise SystemExit("imported")

            class BookThrottle(Throttle):
                """Limits how often a book is asked for."""

                def wait(self, request, *, seconds=1):
                    """Seconds until the next book."""
                    return api_settings.WAIT or getattr(settings, "BOOK_WAIT", seconds)

                def _private(self):
                    """Nobody's business."""
        ''')
    )
    return folder


def places(query: str, **given: object) -> list[str]:
    found = documentation.search(query, **given)  # type: ignore[arg-type]
    return [f"{each.page}#{each.url.partition('#')[2]}" for each in found]


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("add_book", "ref/shelves#library.shelves.Shelf.add_book"),
        ("what does Shelf.empty do?", "ref/shelves#library.shelves.Shelf.empty"),
        ("Shelf WIDE", "ref/shelves#library.shelves.Shelf.WIDE"),
        ("ShelfFull", "ref/shelves#library.shelves.ShelfFull"),
        ("the class Shelf", "ref/shelves#library.shelves.Shelf"),
        ("LAMP_COLOUR", "ref/lights#lamp-colour"),
        ("sortbooks --reverse", "ref/commands#cmdoption-sortbooks-reverse"),
        ("how do I use sortbooks", "ref/commands#sortbooks"),
        ("how are books sorted", "ref/commands#sortbooks"),
        ("{% dim %}", "ref/lights#dim-in-a-block"),
        ("dim filter in a template", "ref/lights#dim"),
        ("Lamp.width", "ref/lights#width"),
        ("my book is late", "topics/lending#books-that-come-back-late"),
    ],
)
def test_the_right_section_comes_first(sources: Path, query: str, place: str) -> None:
    documentation.make(sources)
    assert places(query)[0] == place


def test_a_passage_is_quoted_with_its_place(sources: Path) -> None:
    documentation.make(sources)
    (found,) = documentation.search("add_book", limit=1)
    assert (found.source, found.version, found.page) == ("Django", "9.1.2", "ref/shelves")
    path = "Shelf reference > Methods of a Shelf > Shelf(width=80) > add_book(book, *, at=None)"
    assert found.section == path
    anchor = "library.shelves.Shelf.add_book"
    assert found.symbol == anchor
    assert found.url == f"https://docs.djangoproject.com/en/9.1/ref/shelves/#{anchor}"
    assert found.text == (
        "Puts one `book` on the `Shelf`:\n\n"
        "    shelf.add_book(book)  # *not* emphasis\n\n"
        "Note:\n\nA full shelf raises `ShelfFull`."
    )


def test_links_are_told_by_their_titles(sources: Path) -> None:
    documentation.make(sources)
    (first,) = documentation.search("Shelf reference", limit=1)
    assert first.text == "Shelves hold books. See Lending books and Books that come back late."
    (late,) = documentation.search("late books", limit=1)
    assert late.text.endswith("The price list tells how much.")


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_any_text_may_be_asked(sources: Path, query: str) -> None:
    documentation.make(sources)
    assert len(documentation.search(query, limit=2)) <= 2


def test_nothing_is_here_before_it_is_fetched(project: Path, cache: Path) -> None:
    assert not documentation.available(project)
    with pytest.raises(DjangoProError, match=r"Django 9\.1\.2 is not here yet"):
        documentation.search("books", root=project)
    assert not cache.exists()


def test_an_index_serves_its_series(sources: Path, project: Path) -> None:
    documentation.make(sources, "9.1")
    assert documentation.available(project)
    assert documentation.search("add_book", root=project)[0].version == "9.1"
    assert documentation.stored("9.2") is None
    documentation.make(sources, "9.1.10")
    documentation.make(sources, "9.1.9")
    assert documentation.search("add_book", version="9.1")[0].version == "9.1.10"
    with pytest.raises(UsageError, match="is no version"):
        documentation.stored("../9.1")


def test_packages_are_read_and_not_imported(sources: Path, project: Path) -> None:
    documentation.make(sources)
    found = documentation.search("BookThrottle.wait", root=project, limit=1)[0]
    assert (found.source, found.version) == ("Django REST framework", "3.99")
    assert found.page == "rest_framework/books.py"
    assert found.symbol == "rest_framework.books.BookThrottle.wait"
    assert found.text.startswith("`def wait(self, request, *, seconds=1)`\n\nSeconds until")
    assert found.text.endswith("Reads the settings WAIT, BOOK_WAIT.")
    assert documentation.search("BOOK_WAIT", root=project)[0].symbol == found.symbol
    assert not places("_private", root=project)
    both = {each.source for each in documentation.search("books", root=project, limit=20)}
    assert both == {"Django", "Django REST framework"}
    assert documentation.search("DRF books", root=project)[0].source == "Django REST framework"


def test_what_a_project_has_installed_says_nothing_to_another(
    sources: Path, project: Path, tmp_path: Path
) -> None:
    documentation.make(sources)
    other = tmp_path / "other"
    shutil.copytree(project, other)
    (module,) = other.rglob("books.py")
    module.write_text(module.read_text().replace("next book", "next payment"))
    texts = {
        folder: documentation.search("BookThrottle.wait", root=folder)[0].text
        for folder in (project, other)
    }
    assert "next book" in texts[project]
    assert "next payment" in texts[other]


def test_indexes_are_made_and_read_at_once(sources: Path) -> None:
    documentation.make(sources)
    with ThreadPoolExecutor(4) as pool:
        made = [pool.submit(documentation.make, sources) for _ in range(6)]
        asked = [pool.submit(places, "add_book") for _ in range(12)]
        assert len({each.result() for each in made}) == 1
        assert {each.result()[0] for each in asked} == {
            "ref/shelves#library.shelves.Shelf.add_book"
        }
    assert not list(path_of("Django", "9.1.2").parent.glob("*.part"))


def test_a_damaged_index_is_told(sources: Path) -> None:
    path = documentation.make(sources)
    path.write_bytes(b"not a database, but long enough to be taken for one" * 50)
    with pytest.raises(DjangoProError, match="The index is damaged"):
        documentation.search("add_book")


def test_a_text_ends_at_a_sentence() -> None:
    text = "One is here. Two is longer.\n\nThree leads to code:\n\n    code\n\nFour."
    assert shortened(text, 500) == text
    assert shortened(text, 20) == "One is here.\n…"
    assert shortened(text, 40) == "One is here. Two is longer.\n…"
    assert shortened(text, 65) == text.removesuffix("\n\nFour.") + "\n…"


def run(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "django_pro", "docs", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


def package_index(sources: Path, folder: Path, *, digest: str = "") -> str:
    """A simple index (PEP 503) of one source distribution, as pip would be given it."""
    (folder / "django").mkdir(parents=True)
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz") as archive:
        archive.add(sources, "Django-9.1.2")
    (folder / "Django-9.1.2.tar.gz").write_bytes(content.getvalue())
    digest = digest or hashlib.sha256(content.getvalue()).hexdigest()
    link = f'<a href="../Django-9.1.2.tar.gz#sha256={digest}">Django-9.1.2.tar.gz</a>'
    (folder / "django" / "index.html").write_text(link)
    return folder.as_uri()


def test_paragraphs_that_speak_of_the_question_are_quoted_rather_than_those_before() -> None:
    text = (
        "lock(rows)\n\nLocks the rows.\n\nFor example:\n\n    lock(rows)\n\n"
        + "Old servers wait until the disk is full of such locks.\n\n" * 3
        + "Outside of a transaction it raises an error."
    )
    asked = "what happens with lock outside of any transaction?"
    assert about(text, 150, asked, ["lock"]) == (
        "lock(rows)\n\nLocks the rows.\n\nFor example:\n\n    lock(rows)\n\n…\n\n"
        "Outside of a transaction it raises an error."
    )
    assert about(text, 150, "and when the sun shines?", ["lock"]) == shortened(text, 150)
    assert about(text, 1_000, asked, ["lock"]) == text


def test_it_is_fetched_once_and_then_read_offline(
    sources: Path, project: Path, tmp_path: Path
) -> None:
    url = package_index(sources, tmp_path / "index")
    first = run("LAMP_COLOUR", cwd=project, PIP_INDEX_URL=url)
    assert first.returncode == 0, first.stderr
    assert f"Django 9.1.2 is fetched once, from {url}/Django-9.1.2.tar.gz" in first.stderr
    assert "https://docs.djangoproject.com/en/9.1/ref/lights/#lamp-colour" in first.stdout
    again = run("LAMP_COLOUR", "--json", "--limit", "1", cwd=project, PIP_INDEX_URL="file:///none")
    assert again.stderr == ""
    told = json.loads(again.stdout)
    assert told["query"] == "LAMP_COLOUR"
    assert [each["symbol"] for each in told["passages"]] == ["LAMP_COLOUR"]
    nothing = run("zzzz", cwd=project)
    assert (nothing.returncode, nothing.stdout) == (1, "Nothing is found.\n")


def test_what_the_index_did_not_promise_is_refused(
    sources: Path, project: Path, tmp_path: Path, cache: Path
) -> None:
    url = package_index(sources, tmp_path / "index", digest="0" * 64)
    done = run("books", cwd=project, PIP_INDEX_URL=url)
    assert done.returncode == 3
    assert "its SHA-256 is another" in done.stderr
    assert not list(cache.rglob("Django-*"))


def test_no_network_is_told_with_a_way_out(sources: Path, project: Path, tmp_path: Path) -> None:
    offline = {"PIP_INDEX_URL": "http://user:secret@127.0.0.1:9/simple", "PIP_EXTRA_INDEX_URL": " "}
    done = run("books", cwd=project, **offline)
    assert done.returncode == 3
    assert "127.0.0.1:9/simple/django/: Connection refused" in done.stderr
    assert "django-pro docs --from" in done.stderr
    assert "secret" not in done.stderr
    package_index(sources, tmp_path / "index")
    made = run(
        "--from", tmp_path / "index" / "Django-9.1.2.tar.gz", "books", cwd=project, **offline
    )
    assert made.returncode == 0, made.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((" ",), "There is no question"),
        (("books", "--version", "new"), "'new' is no version"),
        (("--from", "manage.py"), "no source distribution"),
        (("--from", "."), "It holds no docs/*.txt"),
        (("books", "nowhere"), "There is no folder"),
    ],
)
def test_wrong_use_is_one_line(project: Path, arguments: tuple[str, ...], told: str) -> None:
    done = run(*arguments, cwd=project)
    assert done.returncode == 2
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("How do I write a constraint so that a shelf has at most one open loan?",
         "UniqueConstraint condition"),
        ("how can I enforce that a user has only one open ticket at database level?",
         "UniqueConstraint condition"),
        ("make a slug unique only where deleted is false", "UniqueConstraint condition"),
        ("which constraint forbids two rows with the same name in one shop", "UniqueConstraint"),
        ("How do I ensure no two bookings share a seat, in the database?", "UniqueConstraint"),
        ("how to prevent duplicate votes of one user in the database", "UniqueConstraint"),
        ("which constraint keeps the end after the start", "CheckConstraint"),
        ("how do I let each user have only one profile", ""),
        ("what does the constraint option of a key do", ""),
        ("how does ExclusionConstraint prevent two rooms with overlapping stays", ""),
        ("can I send only one email in a test", ""),
    ],
)  # fmt: skip
def test_plain_words_have_names_in_the_documentation(question: str, names: str) -> None:
    assert plain_words.documented(question).removeprefix(question).strip() == names


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What is a proxy model? Just explain it, with a link to the docs; no changes.",
         "What is a proxy model"),
        ("Explain F expressions, don't change anything please", "Explain F expressions"),
        ("Just explain it.", "Just explain it"),
        ("what changed in it", "what changed in it"),
    ],
)  # fmt: skip
def test_how_to_answer_is_no_part_of_the_question(question: str, asked: str) -> None:
    found = re.sub(r"[\s.;,?]+", " ", plain_words.documented(question)).strip()
    assert found.removesuffix(" please") == asked
