"""Ranks what indexes hold: names that are asked for first, then words by bm25."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from django_pro.agent.documentation.index import Index, Row, opened
from django_pro.agent.documentation.plain_words import documented

LONGEST = 1_000
"""Characters of a query that are read."""
MOST_WORDS = 16
CANDIDATES = 40
_WORD = re.compile(r"--?[A-Za-z][\w-]*|[^\W_][\w.+-]*(?:\(\))?|_+\w+")
_CALLED = {
    "Django": frozenset[str](),
    "Django REST framework": frozenset(("drf", "rest", "restframework", "rest_framework")),
    "Simple JWT": frozenset(("jwt", "simplejwt")),
    "django-allauth": frozenset(("allauth",)),
    "django-cors-headers": frozenset(("cors",)),
    "django-guardian": frozenset(("guardian",)),
}
"""How packages are called in questions; by their names where they are not here."""
_HISTORY = re.compile(
    r"\b(?:\d+\.\d+|new|changed|changes|deprecated|removed|releases?|upgrade|upgrading)\b",
    re.IGNORECASE,
)
RELEASES = "releases/"
_ENDINGS = (
    "ations", "ation", "ating", "ators", "ator", "ated", "ates", "ate", "ings", "ing", "ions",
    "ion", "ies", "es", "ed", "s", "y", "e",
)  # fmt: skip
_UNSAID = frozenset(
    """a about all also an and any are as at be been best between by can could d difference
    differences differ different do docs documentation does django doing explain for from get give
    has have having how i if in into is it its looks make makes may me mean means meaning my need
    of on one or our s set shall should show so tell than that the their them then there these they
    this to up use used uses using versus via vs want was way we were what when where which while
    who why will with without work works would you your""".split()  # noqa: SIM905
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


_KINDS = {
    "setting": "setting", "settings": "setting", "tag": "templatetag", "tags": "templatetag",
    "lookup": "fieldlookup", "lookups": "fieldlookup", "command": "django-admin",
    "option": "django-admin-option", "method": "method", "decorator": "function",
    "exception": "exception", "signal": "data",
}  # fmt: skip
"""Words of a question that say what kind of name is meant."""


@dataclass(frozen=True, slots=True)
class _Query:
    words: tuple[str, ...]
    spelled: frozenset[str]
    """Words as they are written."""
    names: frozenset[str]
    """Words that look like code, in lower case; the word where there is one alone."""
    acronyms: frozenset[str]
    """Those of them that may be no name: SQL, API."""
    keys: tuple[str, ...]
    """What names are looked up by, the first asked for first."""
    kinds: frozenset[str]
    asks_history: bool
    """It is about what changed from version to version."""


@dataclass(slots=True)
class _Candidate:
    index: Index
    is_called: bool
    """The query names its package."""
    row: Row
    words: float = 0.0
    names: float = 0.0


def ranked(query: str, indexes: Sequence[Path], limit: int) -> tuple[Passage, ...]:
    """The best passages of all `indexes`, the best first."""
    asked = _read(documented(query[:LONGEST]))
    if not asked.words:
        return ()
    with ExitStack() as stack:
        there = [stack.enter_context(opened(path)) for path in indexes]
        found = [candidate for index in there for candidate in _candidates(asked, index)]
        most = max((each.words for each in found), default=0.0) or 1.0
        told = _told(asked, there[0])
        scored = [(_score(asked, told, each, most), each) for each in found]
        scored.sort(key=lambda each: (-each[0], each[1].row.page, each[1].row.id))
        return tuple(_passage(score, each) for score, each in scored[:limit])


def _read(text: str) -> _Query:
    text = text.encode("utf-8", "replace").decode()  # arguments may hold lone surrogates
    spelled = list(dict.fromkeys(word.rstrip(".-+") for word in _WORD.findall(text)))
    called = {word.removesuffix("()") for word in spelled if word.endswith("()")}
    words = list(dict.fromkeys(word.removesuffix("()") for word in spelled))
    said = [word for word in words if _is_code(word) or word.lower() not in _UNSAID]
    said = (said or words)[:MOST_WORDS]
    names = [word for word in said if _is_code(word) or word in called]
    acronyms = [word for word in names if len(word) > 1 and word.isalpha() and word.isupper()]
    names = said if len(said) == 1 else names
    kinds = {_KINDS[word.lower()] for word in words if word.lower() in _KINDS}
    if "{%" in text:
        kinds.add("templatetag")
    if re.search(r"\bfilters?\b", text) and ("template" in text or "|" in text):
        kinds.add("templatefilter")
    return _Query(
        tuple(said),
        frozenset(said),
        frozenset(word.lower() for word in names),
        frozenset(word.lower() for word in acronyms if len(said) > 1),
        tuple(dict.fromkeys((*_pairs(said, names), *(word.lower() for word in said)))),
        frozenset(kinds),
        _HISTORY.search(text) is not None,
    )


def _pairs(said: Sequence[str], names: Sequence[str]) -> Iterable[str]:
    """`makemigrations --merge`, and members: `UniqueConstraint condition`."""
    for first in said:
        for second in said:
            if second.startswith("-") and not first.startswith("-"):
                yield f"{first} {second}".lower()
            elif first in names and first != second and not second.startswith("-"):
                yield f"{first}.{second}".lower()


def _is_code(word: str) -> bool:
    """`select_related`, `ForeignKey`, `LOGIN_URL`, `F`, `--merge`, `models.F`."""
    if word.startswith("-") or "_" in word.strip("_") or "." in word:
        return True
    return word not in ("I", "A") and any(letter.isupper() for letter in word[1:] or word)


def _candidates(asked: _Query, index: Index) -> Iterable[_Candidate]:
    found: dict[int, _Candidate] = {}
    is_called = _is_called(asked, index.source)
    for key, parts, share, row in index.named(_tails(asked.keys)):
        each = found.setdefault(row.id, _Candidate(index, is_called, row))
        each.names = max(each.names, _named(asked, key, parts, share, row))
    match = " OR ".join(map(_quoted, asked.words))
    for entry, words in index.matched(match, list(found)).items():
        found[entry].words = words
    for words, row in index.matching(match, CANDIDATES):
        found.setdefault(row.id, _Candidate(index, is_called, row)).words = words
    return found.values()


def _tails(keys: Sequence[str]) -> list[str]:
    """Names as they are asked for, and their last parts: `qs.filter` is no full name."""
    wanted = dict.fromkeys(keys)
    for key in keys:
        parts = key.split(".")
        wanted.update(dict.fromkeys((".".join(parts[-2:]), parts[-1])))
    return [key for key in wanted if key]


def _named(asked: _Query, key: str, parts: int, share: float, row: Row) -> float:
    """How sure it is that the entry of `key` is asked for by name."""
    if " " in key or (key in asked.keys and parts > 1):
        return 2.0 + 0.2 * min(parts, 4) + 0.2 * share
    if row.kind in asked.kinds:
        return 3.5
    if row.kind == "module":
        return 0.5
    if key in asked.acronyms and row.kind not in ("class", "exception", "setting"):
        return 0.3
    if key in asked.names and _is_spelled(asked, key, row):
        first = next(each for each in asked.keys if each in asked.names)
        return 1.8 + (0.3 if first == key else 0.0) + 0.2 * share
    if any(name.endswith(f".{key}") for name in asked.names):
        return 1.0 + 0.3 * parts
    return 0.25


def _is_spelled(asked: _Query, key: str, row: Row) -> bool:
    """Capitals tell `ENGINE` from `Engine`; a word without any may be either."""
    return key in asked.spelled or any(
        word.lower() == key and word in (row.title, *row.names.split()) for word in asked.spelled
    )


def _quoted(word: str) -> str:
    """What FTS5 takes for text, whatever it holds."""
    return '"' + word.replace('"', "") + '"'


def _told(asked: _Query, index: Index) -> Mapping[str, float]:
    """Stem -> its share of what the query says; rare words say more."""
    found: dict[str, float] = {}
    for word in asked.words:
        weight = max(index.rarity(_quoted(word)), 0.1)
        for stem in _stems(word):
            found[stem] = max(found.get(stem, 0.0), weight)
    whole = sum(found.values())
    return {stem: weight / whole for stem, weight in found.items()}


def _score(asked: _Query, told: Mapping[str, float], each: _Candidate, most: float) -> float:
    row = each.row
    title = frozenset(_stems(row.title.partition("(")[0]))
    named = title.union(_stems(f"{row.names} {row.symbol}"))
    around = named.union(_stems(f"{row.path} {row.page}"))
    recall = _held(told, title)
    precision = len(title & told.keys()) / max(len(title), 1)
    return (
        each.words / most
        + each.names * (0.2 + 0.8 * _held(told, named))
        + (1.2 * recall * precision / (recall + precision) if recall else 0.0)
        + (0.8 if len(told) > 1 and told.keys() <= title else 0.0)
        + (0.5 if title <= told.keys() <= around else 0.0)
        + 0.4 * _held(told, around)
        + (1.5 if each.is_called else 0.0)
        + row.standing
        - 0.04 * row.path.count(" > ")
        - (0.6 if row.page.startswith(RELEASES) and not asked.asks_history else 0.0)
    )


def _is_called(asked: _Query, source: str) -> bool:
    """Whether the query names the package."""
    called = _CALLED.get(source, frozenset(source.lower().split()))
    return not called.isdisjoint(word.lower() for word in asked.words)


def _held(told: Mapping[str, float], stems: frozenset[str]) -> float:
    return sum(share for stem, share in told.items() if stem in stems)


def _stems(text: str) -> list[str]:
    words = re.findall(r"[^\W_]+", text.lower())
    return [_stem(word) for word in words if word not in _UNSAID] or words


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    """Rough: plurals and the commonest endings."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _passage(score: float, each: _Candidate) -> Passage:
    index, row = each.index, each.row
    return Passage(
        source=index.source,
        version=index.version,
        page=row.page,
        section=row.path,
        symbol=row.symbol,
        url=row.url,
        text=index.text_of(row.id),
        score=round(score, 3),
    )
