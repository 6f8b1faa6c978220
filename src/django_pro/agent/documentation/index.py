"""An index of one documentation: a SQLite file in the user's cache folder.

It is written whole under another name and then put in its place, so that several processes may
read and write at once; whoever has it open goes on reading what it opened.
"""

from __future__ import annotations

import contextlib
import hashlib
import math
import os
import re
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from django_pro.core.errors import DjangoProError, UsageError
from django_pro.core.user_cache import user_cache
from django_pro.engine.cache import drop_old

FORMAT = 2
"""Raised when indexes of before can't be read any more."""
_ENDING = f".v{FORMAT}.sqlite3"
WEIGHTS = (8.0, 6.0, 2.0, 1.0)
"""Of a word in the title, in names, in the headings above, in the text."""
_SCHEMA = """
CREATE TABLE about (source TEXT, version TEXT, last INTEGER);
CREATE TABLE entries (
    id INTEGER PRIMARY KEY, page TEXT, title TEXT, names TEXT, path TEXT, url TEXT, symbol TEXT,
    kind TEXT, standing REAL, text TEXT
);
CREATE TABLE symbols (key TEXT, parts INTEGER, entry INTEGER, share REAL);
CREATE VIRTUAL TABLE words USING fts5(
    title, names, path, text, content=entries, content_rowid=id, tokenize='porter unicode61'
);
"""
_BM25 = f"bm25(words, {', '.join(map(str, WEIGHTS))})"
_ROW = "e.id, e.page, e.title, e.path, e.url, e.symbol, e.kind, e.names, e.standing"


@dataclass(frozen=True, slots=True)
class Entry:
    """A section, or what describes one name."""

    page: str
    path: tuple[str, ...]
    """Titles, from the page's own to the entry's."""
    url: str
    names: tuple[str, ...]
    """What it describes: `django.db.models.ForeignKey.on_delete`, `LOGIN_URL`."""
    kind: str
    """What the first of them is: `setting`, `method`, `templatefilter`."""
    text: str
    standing: float
    """How often others refer to it, and what kind of page it is on; around 0."""
    is_aside: bool = False
    """It tells of other versions; there is much of that, and it crowds out the rest."""


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    page: str
    title: str
    path: str
    url: str
    symbol: str
    kind: str
    names: str
    standing: float


def folder() -> Path:
    return user_cache() / "documentation"


def path_of(source: str, version: str, place: Path | None = None) -> Path:
    """Where that index is; `place` is where it is read from, if it is trusted for itself alone."""
    told = f"-{hashlib.sha256(os.fsencode(place)).hexdigest()[:12]}" if place is not None else ""
    named = _file_name(f"{source}-{version}{told}")
    return folder() / f"{named}{_ENDING}"


def _file_name(text: str) -> str:
    return re.sub(r"[^\w.+-]", "_", text)


def stored(source: str) -> dict[str, Path]:
    """Version -> index, of those that are there; the newest last."""
    found = {}
    for path in folder().glob(f"{source}-*{_ENDING}"):
        version = path.name.removeprefix(f"{source}-").removesuffix(_ENDING)
        if re.match(r"\d", version):
            found[version] = path
    return dict(sorted(found.items(), key=lambda each: release(each[0])))


def release(version: str) -> tuple[tuple[int, ...], bool, str]:
    """Sorts versions: 5.2rc1 before 5.2, 5.2.9 before 5.2.10."""
    found = re.match(r"\d+(?:\.\d+)*", version)
    numbers = tuple(map(int, found[0].split("."))) if found else ()
    rest = version[found.end() :] if found else version
    return numbers, not rest, rest


def write(source: str, version: str, entries: Iterable[Entry], place: Path | None = None) -> Path:
    """Returns where the index is; `place` as in `path_of`.

    Raises:
        UsageError: the cache folder can't be written.
    """
    path = path_of(source, version, place)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".part")
        os.close(handle)
        try:
            _fill(temporary, source, version, entries)
            os.replace(temporary, path)
        except BaseException:
            os.unlink(temporary)
            raise
    except (OSError, sqlite3.OperationalError) as error:
        told = error.strerror if isinstance(error, OSError) else str(error)
        raise UsageError(
            f"The index can't be written: {told}",
            where=str(path.parent),
            next_step="Name a folder that you may write to with XDG_CACHE_HOME.",
        ) from error
    drop_old(path.parent, f"{_file_name(source)}-*.sqlite3")
    return path


def _fill(path: str, source: str, version: str, entries: Iterable[Entry]) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(_SCHEMA)
        ordered = sorted(entries, key=lambda entry: entry.is_aside)
        last = sum(not entry.is_aside for entry in ordered)
        connection.execute("INSERT INTO about VALUES (?, ?, ?)", (source, version, last))
        for number, entry in enumerate(ordered, 1):
            connection.execute(
                "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    number,
                    entry.page,
                    entry.path[-1],
                    _spelled(entry.names),
                    " > ".join(entry.path),
                    entry.url,
                    entry.names[0] if entry.names else "",
                    entry.kind,
                    entry.standing,
                    entry.text,
                ),
            )
            connection.executemany(
                "INSERT INTO symbols VALUES (?, ?, ?, ?)",
                [(key, parts, number, share) for key, parts, share in _keys(entry.names)],
            )
        connection.execute("INSERT INTO words (words) VALUES ('rebuild')")
        connection.execute("INSERT INTO words (words) VALUES ('optimize')")
        connection.execute("CREATE INDEX symbol_keys ON symbols (key)")
        connection.commit()


def _spelled(names: Sequence[str]) -> str:
    """Names by their last part, and their words: `ListView list view`."""
    last = dict.fromkeys(name.rpartition(".")[2] for name in names)
    apart = [re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name) for name in last]
    return " ".join((*last, *(each for each in apart if each not in last)))


def _keys(names: Sequence[str]) -> Iterator[tuple[str, int, float]]:
    """What a name is looked up by: all of its ends, `queryset.filter` and `filter` alike."""
    for name in names:
        parts = name.lower().split(".")
        for start in range(len(parts)):
            yield ".".join(parts[start:]), len(parts) - start, 1 / len(names)
        # `makemigrations --merge`; and `DATABASE-ENGINE`, as the key of DATABASES is called.
        end = re.split(r" |(?<=\w)-(?=[A-Z])", name)[-1].lower()
        if end != name.lower():
            yield end, 1, 1 / len(names)


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Index]:
    """The index at `path`, for reading.

    Raises:
        DjangoProError: it is damaged.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
            yield Index(connection)
    except sqlite3.DatabaseError as error:
        raise DjangoProError(
            f"The index is damaged: {error}",
            where=str(path),
            next_step="Delete that file; it is made again.",
        ) from error


class Index:
    """One open index."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        found = connection.execute("SELECT source, version, last FROM about").fetchone()
        self.source, self.version, self._last = found

    def rarity(self, match: str) -> float:
        """How much it says that an entry holds `match`: 0 where all do."""
        (whole,) = self._connection.execute("SELECT max(id) FROM entries").fetchone()
        (found,) = self._connection.execute(
            "SELECT count(*) FROM words WHERE words MATCH ?", (match,)
        ).fetchone()
        return math.log(((whole or 0) + 1) / (found + 1))

    def text_of(self, entry: int) -> str:
        """What the entry says."""
        (text,) = self._connection.execute(
            "SELECT text FROM entries WHERE id = ?", (entry,)
        ).fetchone()
        return str(text)

    def named(self, keys: Sequence[str]) -> list[tuple[str, int, float, Row]]:
        """Key, parts of it, share of the entry that is about it, entry."""
        marks = ", ".join("?" * len(keys))
        found = self._connection.execute(
            f"SELECT s.key, s.parts, s.share, {_ROW} FROM symbols s JOIN entries e"  # noqa: S608
            f" ON e.id = s.entry WHERE s.key IN ({marks}) ORDER BY e.standing DESC LIMIT 200",
            list(keys),
        )
        return [(key, parts, share, Row(*row)) for key, parts, share, *row in found]

    def matching(self, match: str, limit: int) -> list[tuple[float, Row]]:
        """The best by bm25, which is higher for better ones here; `match` is an FTS5 expression.

        A quarter more of those that tell of other versions.
        """
        first = self._best(match, "<=", limit)
        return first + self._best(match, ">", limit // 4)

    def _best(self, match: str, side: str, limit: int) -> list[tuple[float, Row]]:
        found = self._connection.execute(
            f"SELECT w.rank, {_ROW} FROM (SELECT rowid, {_BM25} AS rank"  # noqa: S608
            f" FROM words WHERE words MATCH ? AND rowid {side} ? ORDER BY rank LIMIT ?) w"
            " JOIN entries e ON e.id = w.rowid",
            (match, self._last, limit),
        )
        return [(-rank, Row(*row)) for rank, *row in found]

    def matched(self, match: str, entries: Sequence[int]) -> dict[int, float]:
        """The same figure of certain entries."""
        found = self._connection.execute(
            f"SELECT rowid, {_BM25} FROM words WHERE words MATCH ? AND rowid IN"  # noqa: S608
            f" ({', '.join('?' * len(entries))})",
            (match, *entries),
        )
        return {entry: -rank for entry, rank in found}
