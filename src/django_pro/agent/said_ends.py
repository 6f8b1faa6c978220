"""Ends that are not before their starts, as sentences and pieces of lists say it in many ways."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django_pro.scaffold.stated import StatedField

_NOT_BEFORE = (
    r"(?:(?:must|may|can|should|shall)(?: ?not|n't)|cannot|mustn't|can't|is never|never|not)"
    r"(?: (?:be|come|lie|fall|end))? (?:before|earlier than|prior to|less than)"
    r"|(?:is |must be |has to be |should be |be |lies |comes )?"
    r"(?:on or after|at or after|not before|not earlier than|no earlier than|after or on"
    r"|the same day as or after|>=|\u2265)"
)
_NOT_AFTER = (
    r"(?:(?:must|may|can|should|shall)(?: ?not|n't)|cannot|mustn't|can't|is never|never|not)"
    r"(?: (?:be|come|lie|fall))? (?:after|later than)"
    r"|(?:is |must be |has to be |should be |be |lies |comes )?"
    r"(?:on or before|at or before|not after|not later than|no later than|<=|\u2264)"
)
_BEFORE = (
    r"(?:(?:that |which )?(?:is|are|lies|being|lying|falls|comes) )?(?:before|earlier than"
    r"|prior to|<)"
)
_REFUSES = (
    r"\b(?:refus\w+|reject\w*|forbid\w*|prevent\w*|disallow\w*|prohibit\w*|den(?:y|ies)"
    r"|(?:not|never|n't) (?:allow\w*|accept\w*|permit\w*|take|let)|impossible|no)\b"
)
_THE = r"(?:(?:the|its|an?|their|any|that) )*"
_AROUND = re.compile(
    r"\b(?:the|a|an|its|their|of|on|in|at|by|for|with|to|that|this|which|whose|where|when|if|and|so"
    r"|it|is|are|be|been|being|has|have|must|should|shall|may|can|not|needs?|too|also|even|please"
    r"|database|db|itself|level|check|constraints?|rows?|records?|entries|values?|dates?|days?"
    r"|times?|periods?|model|table|via|through|guarantees?d?|ensures?d?|enforces?d?|enforce"
    r"|makes?|sure|refuses?d?|rejects?(?:ed)?|forbids?|prevents?|disallows?|prohibits?"
    r"|allow(?:s|ed)?|accepts?|takes?|no|impossible|checked|guarded|secured|protected|there)\b"
    r"|[\s(),:'`\"-]+",
    re.IGNORECASE,
)
"""Words of a sentence that only say who keeps the rule."""
_SAME = (
    r"(?:the )?(?:same|equal) (?:day|date|time|dates|values?|moment)s?(?: for both)?"
    r"(?: (?:is|are|being|would be))?(?: (?:still|also|of course))? "
    r"(?:fine|ok(?:ay)?|allowed|possible|good|all right|alright|valid|permitted)(?: though| too)?"
)
_SENTENCE = re.compile(r"[^.;\n]+")


@dataclass(frozen=True, slots=True)
class Ends:
    pairs: tuple[tuple[str, str], ...]
    """(start, end)"""
    rest: str
    """The text without what says so."""


def read(text: str, fields: Sequence[StatedField]) -> Ends:
    """What is said of the fields of days and times among them."""
    moments = [each for each in fields if each.kind.startswith(("Date", "Time"))]
    if len(moments) < 2:
        return Ends((), text)
    kinds = {each.name: each.kind for each in moments}
    names = {form: each.name for each in moments for form in _forms(each.name)}
    one = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    found: list[tuple[str, str]] = []
    text = _in_pieces(text, one, names, kinds, found)
    parts, at = [], 0
    for sentence in _SENTENCE.finditer(text):
        pair = next(_said(sentence[0], one, names), None)
        if pair is None or kinds[pair[0]] != kinds[pair[1]] or pair[0] == pair[1]:
            continue
        if _left(sentence[0], one):
            continue  # it says more, which is read elsewhere or refused
        found.append(pair)
        parts.append(text[at : sentence.start()])
        at = sentence.end()
    return Ends(tuple(dict.fromkeys(found)), " ".join((*parts, text[at:])) if parts else text)


def _forms(name: str) -> Iterator[str]:
    yield name
    yield name.replace("_", " ")
    bare = re.sub(r"_(?:on|at|date|time|day)$", "", name)
    if re.fullmatch(r"starts?|begins?|ends?|from|until|till|valid_from|valid_until", bare):
        stem = bare.rstrip("s") if bare.startswith(("start", "end", "begin")) else bare
        yield from (stem.replace("_", " "), f"{stem} date", f"{stem}s")


def _said(sentence: str, one: str, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    """(start, end)"""
    low = sentence.lower()
    first, second = rf"(?<![\w.]){_THE}(?P<a>{one})(?!\w)", rf"{_THE}(?P<b>{one})(?!\w)"
    for pattern, turned in ((_NOT_BEFORE, False), (_NOT_AFTER, True)):
        for each in re.finditer(rf"{first} ?(?:{pattern}) ?{second}", low):
            a, b = names[each["a"]], names[each["b"]]
            yield (a, b) if turned else (b, a)
    for each in re.finditer(rf"{first} ?{_BEFORE} ?{second}", low):
        if re.search(_REFUSES, low[: each.start()]):
            yield names[each["b"]], names[each["a"]]
    for each in re.finditer(rf"{first} ?(?:that is |is )?(?:after|later than|>) ?{second}", low):
        if re.search(_REFUSES, low[: each.start()]):
            yield names[each["a"]], names[each["b"]]


def _left(sentence: str, one: str) -> str:
    """What a sentence says beside the rule."""
    low = re.sub(_SAME, " ", sentence.lower())
    low = re.sub(rf"(?<![\w.])(?:{one})(?!\w)", " ", low)
    low = re.sub(rf"{_NOT_BEFORE}|{_NOT_AFTER}|{_BEFORE}|\b(?:after|later than)\b|>", " ", low)
    return _AROUND.sub("", low)


def _in_pieces(
    text: str, one: str, names: dict[str, str], kinds: dict[str, str], found: list[tuple[str, str]]
) -> str:
    """Of `ends_on (date, not before starts_on)`, a piece of a list."""
    pattern = re.compile(
        rf"(?P<head>(?<![\w.])(?P<a>{one})\b[^.;\n,()]{{0,30}}[(,][^.;\n()]{{0,40}}?)"
        rf",? ?\b(?:and )?(?:{_NOT_BEFORE}) ?{_THE}(?P<b>{one})(?!\w)(?: \({_KEPT}\)|,? {_KEPT})?"
        rf"(?=\s*(?:[,;.)\n]|$))",
        re.IGNORECASE,
    )

    def taken(piece: re.Match[str]) -> str:
        end, start = names[piece["a"].lower()], names[piece["b"].lower()]
        if start == end or kinds[start] != kinds[end]:
            return piece[0]
        found.append((start, end))
        return piece["head"]

    return pattern.sub(taken, text)


_KEPT = (
    r"(?:also |even )?(?:enforced |checked |guaranteed )?(?:in|by|at|on) the (?:database|db)"
    r"(?: level| itself| too| as well)?"
)
