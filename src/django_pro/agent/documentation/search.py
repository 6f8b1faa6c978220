"""Ranks what indexes hold: names that are asked for first, then words by bm25."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent.documentation.index import Row, opened

LONGEST = 1_000
"""Characters of a query that are read."""
MOST_WORDS = 16
CANDIDATES = 40
_WORD = re.compile(r"--?[A-Za-z][\w-]*|[^\W_][\w.+-]*(?:\(\))?|_+\w+")
_UNSAID = frozenset(
    """a about all also an and any are as at be been best between by can could d difference
    differences differ different do docs documentation does django doing explain for from get give
    has have having how i if in into is it its looks make makes may me mean means meaning my need
    of on one or our s set shall should show so tell than that the their them then there these they
    this to up use used uses using versus via vs want was way we were what when where which while
    who why will with without work works would you your""".split()
)
"""Words of a question that say nothing of what it is about."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What was found, as it is quoted."""

    source: str
    """`Django`, or the name of a package."""
    version: str
    page: str
    """`ref/models/fields`; of a package the path of the module."""
    section: str
    """Titles from the page's own to the section's, with ` > ` between."""
    symbol: str
    """What it describes, or nothing: `django.db.models.ForeignKey.on_delete`."""
    url: str
    """Nothing for packages."""
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class _Query:
    words: tuple[str, ...]
    names: tuple[str, ...]
    """Words that look like code, and all of them where there is one alone."""
    keys: tuple[str, ...]


@dataclass(slots=True)
class _Candidate:
    source: str
    version: str
    row: Row
    words: float = 0.0
    names: float = 0.0


def ranked(query: str, indexes: Sequence[Path], limit: int) -> tuple[Passage, ...]:
    """The best passages of all `indexes`, the best first."""
    asked = _read(query)
    if not asked.words:
        return ()
    found = [candidate for path in indexes for candidate in _candidates(asked, path)]
    most = max((each.words for each in found), default=0.0) or 1.0
    scored = [(_score(asked, each, most), each) for each in found]
    scored.sort(key=lambda each: (-each[0], each[1].source, each[1].row.id))
    return tuple(_passage(score, each) for score, each in scored[:limit])


def _read(query: str) -> _Query:
    text = query[:LONGEST]
    spelled = [word.rstrip(".-+") for word in _WORD.findall(text)]
    words = dict.fromkeys(word.removesuffix("()") for word in spelled)
    said = [word for word in words if word.lower() not in _UNSAID or _is_code(word)]
    said = (said or list(words))[:MOST_WORDS]
    names = [word for word in said if _is_code(word) or f"{word}()" in spelled]
    if len(said) == 1:
        names = said
    keys = dict.fromkeys(word.lower() for word in said)
    pairs = dict.fromkeys(
        f"{first} {second}".lower()
        for first in said
        for second in said
        if second.startswith("-") and not first.startswith("-")
    )
    return _Query(tuple(said), tuple(names), (*pairs, *keys))


def _is_code(word: str) -> bool:
    """`select_related`, `ForeignKey`, `LOGIN_URL`, `F`, `--merge`, `models.F`."""
    if word.startswith("-") or "_" in word.strip("_") or "." in word:
        return True
    return word not in ("I", "A") and any(letter.isupper() for letter in word[1:] or word)


def _candidates(asked: _Query, path: Path) -> Iterable[_Candidate]:
    found: dict[int, _Candidate] = {}
    with opened(path) as index:
        source, version = index.about()
        for key, parts, share, row in index.named(_tails(asked.keys)):
            each = found.setdefault(row.id, _Candidate(source, version, row))
            each.names = max(each.names, _named(asked, key, parts, share))
        for words, row in index.matching(_expression(asked), CANDIDATES):
            found.setdefault(row.id, _Candidate(source, version, row)).words = words
    return found.values()


def _tails(keys: Sequence[str]) -> list[str]:
    """Names as they are asked for, and their last two parts: `qs.filter` is no full name."""
    wanted = dict.fromkeys(keys)
    for key in keys:
        parts = key.split(".")
        wanted.update(dict.fromkeys((".".join(parts[-2:]), parts[-1])))
    return [key for key in wanted if key]


def _named(asked: _Query, key: str, parts: int, share: float) -> float:
    """How sure it is that the entry of `key` is asked for by name."""
    if " " in key:
        return 3.0
    names = [name.lower() for name in asked.names]
    if key in names:
        first = 0.1 if names[0] == key else 0.0
        return 1.5 + 0.3 * min(parts, 4) + first + 0.2 * share
    if any(name.endswith(f".{key}") for name in names):
        return 1.0 + 0.3 * parts
    return 0.25


def _expression(asked: _Query) -> str:
    """Words that FTS5 takes for text, whatever they hold."""
    return " OR ".join('"' + word.replace('"', "") + '"' for word in asked.words)


def _score(asked: _Query, each: _Candidate, most: float) -> float:
    return each.words / most + each.names + 0.6 * _titled(asked, each.row) + each.row.standing


def _titled(asked: _Query, row: Row) -> float:
    """How much of the query the title holds, and of the title the query: 0 to 1."""
    wanted = {stem for word in asked.words for stem in _stems(word)}
    title = set(_stems(row.title.partition("(")[0])) - _UNSAID
    both = len(wanted & title)
    return 2 * both / (len(wanted) + len(title)) if both else 0.0


def _stems(text: str) -> list[str]:
    return [_stem(word) for word in re.findall(r"[^\W_]+", text.lower())]


def _stem(word: str) -> str:
    """Rough: plurals and the commonest endings."""
    for ending in ("ations", "ation", "ings", "ing", "ies", "es", "ed", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _passage(score: float, each: _Candidate) -> Passage:
    row = each.row
    return Passage(
        each.source, each.version, row.page, row.path, row.symbol, row.url, row.text,
        round(score, 3),
    )  # fmt: skip
