"""The fields that a request enumerates for a page: in its own words, or as the code has them."""

from __future__ import annotations

import re

from django_pro.core.outline import Model
from django_pro.scaffold.stated import singular

_SHOWS = (
    r"\b(?:with|show(?:s|ing|n)?|fields?|columns?|enter(?:s|ing)?|ask(?:s|ing)? for|of each"
    r"|contains?|consists? of|fill in|lists?|listing|see|displays?|has)\b"
)
_LISTS = (
    r"(\([^()]{2,400}\))",
    r"(?<!https)(?<!http):(?=(\s[^.;\n]*))",
    rf"(?={_SHOWS}([^.;:()\n]*))",
)
"""Where fields are enumerated."""
_FILLERS = frozenset((
    "the", "a", "an", "of", "its", "their", "our", "his", "each", "every", "only", "just", "date",
    "time", "number", "field", "fields", "column", "columns", "when", "it", "was", "is", "and",
    "with", "as", "in", "on", "at", "for", "by", "to",
))  # fmt: skip
_NO_TELLING = frozenset(("on", "at", "is", "has", "date", "of", "the", "by"))
_NO_FIELD = frozenset((
    "nothing", "no", "not", "sorted", "sort", "ordered", "order", "per", "redirect", "back",
    "newest",
))  # fmt: skip
"""Words of a piece that goes on with something else."""
_OTHER_PAGE = re.compile(r"\b(?:page|form|view|screen)s? (?:to|for|where|that|which|at|under|on)\b")
"""`and a page to create one`: that a page is wanted, and no field `created_at`."""
_LEAST = 3
"""Letters of a word that is looked for by its beginning."""
_LONGEST_PIECE = 7
"""Words."""


def fields(low: str, model: Model) -> tuple[str, ...]:
    """The fields that a page shows or asks for, as a text in small letters enumerates them."""
    best: list[str] = []
    names = "|".join(
        re.escape(each.name).replace("_", "[ _]") for each in model.fields if each.concrete
    )

    def bare(found: re.Match[str]) -> str:
        return found[0] if len(enumerated(found[2], model)) > 1 else found[1]

    low = re.sub(rf"(\b(?:{names})\b) ?(\([^()]{{1,200}}\))", bare, low) if names else low
    for pattern in _LISTS:
        for found in re.finditer(pattern, low):
            read = enumerated(found[1], model)
            if len(read) > len(best):
                best = read
    return tuple(best)


def enumerated(text: str, model: Model) -> list[str]:
    """Fields of an enumeration, up to what is none; what comes before the first does not count."""
    bare = re.sub(r"(?<!\w)/[\w/<>:.-]*", " ", text.strip("(): "))
    bare = re.sub(r"\([^()]*\)?", " ", bare)  # what is said of a field
    bare = re.sub(rf"^\W*{_SHOWS}", " ", bare)
    read: list[str] = []
    for piece in re.split(r",|\band\b|\bplus\b|&|/|\n|\bas well as\b", bare):
        if not piece.strip():
            continue
        if _OTHER_PAGE.search(piece):
            break
        name = named(piece, model)
        if not name:
            break
        if name not in read:
            read.append(name)
    return read


def named(piece: str, model: Model) -> str:
    """The field that a piece of an enumeration names."""
    words = re.findall(r"[a-z0-9]+", piece.replace("_", " "))
    if not words or len(words) > _LONGEST_PIECE or (len(words) > 1 and _NO_FIELD & set(words)):
        return ""
    exact = "_".join(words)
    telling = {singular(each) for each in words if each not in _FILLERS} or set(words)
    best, most = "", 0
    for each in model.fields:
        if not each.concrete or each.primary_key:
            continue
        if each.name == exact:
            return each.name
        parts = {singular(part) for part in each.name.split("_") if part not in _NO_TELLING}
        hits = sum(any(_same(part, word) for word in telling) for part in parts)
        if parts and hits == len(parts) > most and len(telling) <= len(parts) + 2:
            best, most = each.name, hits
    return best


def _same(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    stem = shorter.removesuffix("e")
    return one == other or (len(stem) > _LEAST and longer.startswith(stem))
