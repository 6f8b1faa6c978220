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
_OTHERS = re.compile(
    r"\b(?:(?:the )?same|per|for each|for every)\b(?= [a-z])"
    r"|\b(?:an?|each|every|one)\b(?= (?:day|date|night|week|month|year|hour|season)\b)"
)
"""Before what is named beside, after `once`."""
_FILLERS = frozenset((
    "the", "a", "an", "each", "every", "same", "per", "and", "for", "in", "on", "of", "with", "to",
    "or", "one", "any", "single", "certain", "given", "particular", "at", "by", "both", "plus",
    "their", "its", "once", "only", "combination", "field", "fields", "columns", "together",
))  # fmt: skip
_DAYS = ("day", "date")
_TIMES = ("time", "slot", "moment", "hour")
_LEAST = 2
_MOST = 4


def together(text: str, fields: Sequence[StatedField]) -> tuple[tuple[str, ...], ...]:
    """Names of fields that are unique together, as a text says."""
    found = [_distinct(each) for each in _said(text.lower(), fields)]
    return tuple(dict.fromkeys(each for each in found if _LEAST <= len(each) <= _MOST))


def unread(text: str, fields: Sequence[StatedField]) -> tuple[str, ...]:
    """Clauses of which fields are unique together, and which name something beside that no field
    is: `once a day` where it is not clear which of the days."""
    found = []
    for clause, names in _clauses(text.lower(), fields):
        once = _once(clause)
        if once is None or len(set(_of_clause(clause, once, names))) < _LEAST:
            continue
        said = clause[once.start() :]
        others = (said[each.end() :] for each in _OTHERS.finditer(said))
        if any(not _listed(each, names, at_once=True) for each in others):
            found.append(clause.strip())
    return tuple(found)


def _names(fields: Sequence[StatedField], clause: str) -> Mapping[str, str]:
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
        moment = _moment([each for each in fields if each.kind in kinds and not each.auto], clause)
        for word in words if moment else ():
            names.setdefault(word, moment)
    return names


def _moment(moments: Sequence[StatedField], clause: str) -> str:
    """Which of the fields is meant by `day`: the only one, the one whose word stands in the clause
    (`due` of `due_on`), the only one that no row is without; empty where that is not clear."""
    stems = {each.name: re.sub(r"_(?:on|at|date|day|time)$", "", each.name) for each in moments}
    called = [name for name, stem in stems.items() if re.search(rf"\b{stem}\b", clause)]
    needed = [each.name for each in moments if not each.optional]
    for each in (list(stems), called, [] if called else needed):
        if len(each) == 1:
            return each[0]
    return ""


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _clauses(low: str, fields: Sequence[StatedField]) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Clauses, each with the fields by the words that name them there."""
    for clause in _CLAUSES.split(low):
        yield clause, _names(fields, clause)


def _once(clause: str) -> re.Match[str] | None:
    once = _ONCE.search(clause)
    return None if once and once[0] == "twice" and not re.search(_NEVER, clause) else once


def _said(low: str, fields: Sequence[StatedField]) -> Iterator[list[str]]:
    for clause, names in _clauses(low, fields):
        for found in _UNIQUE.finditer(clause):
            yield _listed(found["list"], names)
        for found in _COMBINED.finditer(clause):
            yield _listed(found["list"] or found["both"], names)
        once = _once(clause)
        if once is not None:
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
