"""Fields that a request says are unique together: `a member may rate a book only once a day`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from django_pro.scaffold.stated import StatedField, plural, snake

_UNIQUE = re.compile(
    r"\bunique(?:[_ ]together)?\b(?! (?:email|name|code|number|id|slug)\b)"
    r"(?: together)?(?P<list>(?: (?:on|for|per|by|of|in|across|within)\b|[:=(\[ ])[^.;\n]*)"
)
_COMBINED = re.compile(
    r"(?:combination|pair|set) of (?P<list>[^.;\n]*?) "
    r"(?:is|are|must|should|has to|have to|can|may)\b[^.;\n]*\b(?:unique|once|distinct)\b"
    r"|(?P<both>[a-z_]\w*(?:,? \w+){1,6}) (?:together )?(?:is|are|must be|should be|have to be) "
    r"(?:\w+ )?unique(?: together|(?= in combination))"
)
_ONCE = re.compile(
    r"\bonce\b(?! (?:it|they|he|she|the|that|this|we|you|a|an)\b(?! (?:day|week|month|year)))"
    r"|\btwice\b|\bno two\b|\bno duplicates?\b|\bno more than (?:one|once)\b"
    r"|\b(?:only|at most|just|exactly|max(?:imum)?|up to) (?:one|a single|1)\b"
    r"|\b(?:one|a single) (?:\w+ ){1,3}?(?:per|for each|for every)\b"
)
_NEVER = r"(?:\bnot\b|n't\b|\bcannot\b|\bnever\b|\bno\b)"
_CLAUSES = re.compile(
    r"[.;!?](?=\s|$)|\n|\b(?:newest|latest|oldest) first\b|\b(?:order|sort)ed by\b"
)
_SUBJECTS = re.compile(
    r"\b(?:an?|each|every|one|any|no|(?:the )?same|per|for each|for every) ([a-z_]\w*)"
)
_NAMES_NEXT = re.compile(
    r"\b(?:per|for (?:an?|each|every|the same|one)|(?:the )?same|in (?:an?|each|one|the same)|"
    r"on (?:an?|each|one|the same)|with the same|of the same|an?|each|every)\b"
)
_FILLERS = frozenset((
    "the", "a", "an", "each", "every", "same", "per", "and", "for", "in", "on", "of", "with", "to",
    "or", "one", "any", "single", "certain", "given", "particular", "at", "by", "both", "plus",
    "their", "its", "once", "only", "combination", "field", "fields", "columns", "together",
))  # fmt: skip
_DAYS = ("day", "date")
_TIMES = ("time", "slot", "moment", "hour")
_MOST = 4


def together(text: str, fields: Sequence[StatedField]) -> tuple[tuple[str, ...], ...]:
    """Names of fields that are unique together, as a text says."""
    names = _names(fields)
    found = [_distinct(each) for each in _said(text.lower(), names)]
    return tuple(dict.fromkeys(each for each in found if 1 < len(each) <= _MOST))


def _names(fields: Sequence[StatedField]) -> Mapping[str, str]:
    """Fields by the words that name them."""
    names: dict[str, str] = {}
    for each in fields:
        for word in (each.name, each.name.replace("_", " "), plural(each.name)):
            names.setdefault(word, each.name)
    for each in fields:
        if each.to and each.to != "self":
            names.setdefault(snake(each.to).replace("_", " "), each.name)
            names.setdefault(plural(snake(each.to)), each.name)
    users = [each.name for each in fields if each.to == "User"]
    if len(users) == 1:
        for word in ("user", "users", "person", "somebody", "someone", "member", "people"):
            names.setdefault(word, users[0])
    for words, kinds in ((_DAYS, ("DateField",)), (_TIMES, ("DateTimeField", "TimeField"))):
        moments = [each.name for each in fields if each.kind in kinds and not each.auto]
        for word in words if len(moments) == 1 else ():
            names.setdefault(word, moments[0])
    return names


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _said(low: str, names: Mapping[str, str]) -> Iterator[list[str]]:
    for clause in _CLAUSES.split(low):
        for found in _UNIQUE.finditer(clause):
            yield _listed(found["list"], names)
        for found in _COMBINED.finditer(clause):
            yield _listed(found["list"] or found["both"], names)
        once = _ONCE.search(clause)
        if once and not (once[0] == "twice" and not re.search(_NEVER, clause)):
            yield _of_clause(clause, once, names)


def _of_clause(clause: str, once: re.Match[str], names: Mapping[str, str]) -> list[str]:
    """Who and what is named as one of a kind, before and after `once`."""
    before, after = clause[: once.start()], clause[once.start() :]
    first: list[str] = []
    for found in _SUBJECTS.finditer(before):
        first += _listed(before[found.start() :], names, least=found[1])
    rest: list[str] = []
    start = 0
    while found_next := _NAMES_NEXT.search(after, start):
        rest += _listed(after[found_next.end() :], names, at_once=True)
        start = found_next.end()
    return [*first, *rest]


def _listed(
    text: str, names: Mapping[str, str], *, at_once: bool = False, least: str = ""
) -> list[str]:
    """The fields that a list names, up to the first word that is none; `least` is the only word
    that may come first, and with `at_once` the first one has to be a field."""
    words = re.findall(r"[a-z_]\w*|\S", text)
    found: list[str] = []
    at = 0
    while at < len(words):
        pair, word = " ".join(words[at : at + 2]), words[at]
        if pair in names or word in names:
            found.append(names[pair] if pair in names else names[word])
            at += 2 if pair in names else 1
            continue
        if word not in _FILLERS and re.match(r"\w", word) and (found or at_once or least):
            break
        at += 1
    return found
