"""What a request says of secrets that the environment lacks: an end of the start, or an empty
text; of each one for itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from django_pro.edits.secret_texts import Secret

_LACKING = r"(?:missing|unset|not set|isn'?t set|aren'?t set|absent|not there|isn'?t there)"
_ENDS = (
    r"(?:fail|crash|refus|rais|abort|blow|break|stop)\w*\b"
    r"|(?:must|should|may|can|does|do|will|would|wo|shall)? ?(?:not|n['\u2019]?t|never)"
    r" (?:even |be able to )?(?:start|boot|come up|run|load|launch)\b|no start\b"
)
STRICT = re.compile(
    r"\b(?:no|without(?: an?| any)?|not an?y?|never an?) (?:\w+ ){0,2}(?:default|fall-?back)s?\b"
    r"|\b(?:fail|crash|refuse|raise|abort|stop|error|blow)\w*\b.{0,50}"
    rf"\b(?:{_LACKING}|without\b)"
    rf"|\bwithout\b.{{0,60}}?\b(?:{_ENDS})"
    rf"|\b(?:{_ENDS})\b.{{0,40}}\b(?:{_LACKING}|without\b|unless\b)"
    rf"|\b{_LACKING}\b.{{0,40}}\b(?:{_ENDS})"
    r"|\b(?:is|are|be|must be|make (?:it|them)|stays?|remains?) (?:required|mandatory|obligatory)\b"
    r"|\(?\b(?:required|mandatory)\b(?=\)|,|;|$)|\b(?:needed|necessary|required) (?:to|for) start"
    r"|\b(?:no|without(?: an?)?) \w+,? (?:that )?(?:means?|gives?|is|raises?|leads? to|ends? in)"
    r" (?:an? )?(?:improperlyconfigured|error|exception)\b"
    r"|\b(?:must|has to|have to|needs? to) (?:always )?(?:be (?:set|given|there|present|provided)"
    r"|exist)\b"
)
"""That nothing starts without it."""
_NOTHING = r"(?:(?:an? |the )?(?:empty|blank)(?: (?:strings?|texts?|values?))?|''|\"\"|``|nothing)"
EMPTY = re.compile(
    rf"\b(?:defaults?|defaulting|fall(?:s|ing)? back|fall-?backs?)\b"
    rf"(?: (?:value|is|are|to|of|being|as|with|on|values))*(?: ?[=:])? ?{_NOTHING}"
    rf"|\bdefault(?:s|ing)?(?: [\w']+){{1,5}}? (?:to|as|with) {_NOTHING}"
    r"|\b(?:empty|blank)(?: strings?)? (?:defaults?|fall-?backs?)\b"
    r"|\bwithout\b.{1,60}?\bstill (?:\w+ )?(?:start|boot|run|load|work|come up)"
    rf"|{_NOTHING} (?:by default|as (?:an? |the |its |their )?(?:default|fall-?back)s?|(?:is|are)"
    rf" (?:fine|ok|okay|enough)|(?:if|when|where)"
    rf" (?:[\w'\u2019]+ ){{0,3}}{_LACKING})"
    rf"|\b{_LACKING}\b(?!,? or\b),? .{{0,30}}?\b{_NOTHING}"
    rf"|\b(?:may|can|could|might) (?:also |just |simply |well )?(?:be|stay|remain) "
    rf"(?:(?:left )?empty|blank|{_LACKING})"
    r"|\b(?:is|are|be|stays?|remains?) (?:optional|not (?:required|mandatory|needed))\b"
    r"|\(?\boptional\b(?=\)|,|;|$)|, optional\b"
)
"""That it starts without it, with an empty text."""
_VALUE = re.compile(
    r"\b(?:defaults?|defaulting|fall(?:s|ing)? back|fall-?backs?)\b"
    r"(?: (?:value|is|are|to|of|being|as|with|on))* ?[=:]? ?"
    r"(?:['\"`](?P<quoted>[^'\"`\n]{1,60})['\"`]|(?<=to )(?P<word>\S*[\d-]\S*))"
)
_OTHERS = re.compile(
    r"\b(?:the |all |any )?(?:others?|other (?:two|three|four|ones|keys|secrets|variables|values)"
    r"|rest|remaining)\b|\beverything else\b|\ball else\b"
)
_IT = re.compile(
    r"\bit(?:'s| is| isn'?t|'s not| must| has| may| can| defaults?| falls?| stays?)\b"
    r"|\bwithout it\b"
    r"|\b(?:this one|that one|the (?:last|latter)(?: one)?)\b"
)
"""`it` alone is the project, which does not start."""
_ALL = re.compile(r"\b(?:all|each|every|everything|any|one|either|none|some|them|they)\b")
_OF_THEM = re.compile(
    r"\b(?:one|any|either|all|each|none|every one|some) of (?:them|these|those)\b"
)
_ORDINALS = {"first": 0, "second": 1, "third": 2, "last": -1}
_ORDINAL = re.compile(r"\bthe (first|second|third|last)(?: one)?\b(?! time)")
_ELLIPSIS = re.compile(
    r"(?:\b(?:is|are|do|does|must|need)(?:n['\u2019]?t|(?: \w+)? not)|\bnot)\s*$"
)
"""`EMAIL_HOST_PASSWORD isn't`: of what was said before."""
_NO_START = re.compile(r"(?:\b(?:not|never|refus\w+ to)|n['\u2019]t) (?:even )?(?:start|boot)\b")
"""That something ends the start, wherever it is said what."""
_IF = re.compile(r"(?:and |or |but |so )*(?:if|when(?:ever)?|unless|without|should|where)\b", re.I)
_PIECES = re.compile(
    r"(?<=[^.\s])\.(?=\s|$)|[;\n]|,(?! ?(?:and|or)\b)|,? (?:but|while|whereas|only)\b"
    r"|(?<=required\))|(?<=optional\))|(?<=mandatory\))"
    r"|,? and (?=(?:the )?(?:other|rest|remaining)|without\b)"
    r"|,? (?:and|or) (?=(?:if|when|whenever|unless|where|should|nothing|none|no)\b)"
)
_SENTENCES = re.compile(r"\.(?=\s|$)|[;\n]")
_OWN_SOURCE = re.compile(r"\b(?:from|as|in|is|are|comes?|has|gets?)\b|->|=>|=")


@dataclass(frozen=True, slots=True)
class Defaults:
    required: frozenset[str]
    """Variables without which nothing starts."""
    optional: frozenset[str]
    """Variables that may lack: the setting is an empty text then."""
    unclear: str = ""
    """What was not understood; empty where all was."""


def defaults(
    text: str, chosen: Sequence[Secret], is_named: Callable[[str, Secret], bool]
) -> Defaults:
    """Of each of the secrets that a request is about, by its variable.

    A sentence that names one is of that one, `the others` are those that no other sentence is of,
    and a sentence that names none is of those that its sentence has named so far, or of all.
    """
    value = _VALUE.search(EMPTY.sub(" ", text))
    if value:
        return Defaults(
            frozenset(), frozenset(),
            f"who needs the default {value['quoted'] or value['word']}: "
            "a secret with a default in the code is none",
        )  # fmt: skip
    every = [each.variable for each in chosen]
    said = _said(text, chosen, is_named)
    kinds = {is_strict for is_strict, _, _ in said}
    if len(kinds) == 1 and any(which == "all" for _, which, _ in said):
        said = [(kinds == {True}, "all", ())]
    found: dict[str, bool] = {}
    unclear = next((names[0] for _, which, names in said if which == "unclear"), "")
    for is_strict, which, names in said:
        if which == "named":
            found |= dict.fromkeys(names, is_strict)
    for is_strict, which, names in said:
        if which in ("others", "all"):
            left = [each for each in every if each not in found]
            if which == "others" and not found:
                unclear = unclear or "whom the others are told apart from"
            wanted = [each for each in left if each in names] or left
            unclear = unclear or ("" if wanted else "which secrets are the others")
            found |= dict.fromkeys(wanted, is_strict)
    return Defaults(
        frozenset(each for each in found if found[each]),
        frozenset(each for each in found if not found[each]), unclear,
    )  # fmt: skip


def _said(
    text: str, chosen: Sequence[Secret], is_named: Callable[[str, Secret], bool]
) -> list[tuple[bool, str, tuple[str, ...]]]:
    """Each statement: whether it is strict, of whom it is, and those whom its sentence names."""
    said: list[tuple[bool, str, tuple[str, ...]]] = []
    last: tuple[str, ...] = ()
    has_others = bool(_OTHERS.search(text.lower()))

    def others(piece: str) -> bool:
        return has_others and not _ALL.search(piece)

    for sentence in _SENTENCES.split(text):
        at = len(said)
        pending: tuple[str, ...] = ()
        is_list = False
        for piece in _pieces(sentence):
            low = piece.lower()
            names = tuple(each.variable for each in chosen if is_named(piece, each))
            order = pending or last
            for each in () if names else _ORDINAL.findall(low):
                names += order[_ORDINALS[each] :][:1]
            may_lack = bool(EMPTY.search(low))
            is_strict = not may_lack and bool(STRICT.search(low))
            is_both = may_lack and STRICT.search(EMPTY.sub(" ", low))
            is_short = bool(names and said and _ELLIPSIS.search(low)) or _NO_START.search(low)
            if is_both or (is_short and not (may_lack or is_strict)):
                said.append((is_strict, "unclear", (f"what `{piece}` is",)))
            elif not (may_lack or is_strict):
                is_list = bool(names) and not _OWN_SOURCE.search(low)
                pending = (*pending, *names)
            elif _OTHERS.search(low) and not names:
                said.append((is_strict, "others", ()))
            elif names and not _OF_THEM.search(low):
                # `A, B and C are required` has one statement of three.
                said.append((is_strict, "named", (*pending, *names) if is_list else names))
                pending, is_list = (), False
            elif _IT.search(low) and len(pending or last) == 1 and not _ALL.search(low):
                said.append((is_strict, "named", pending or last))
            elif said[at:] and said[-1][:2] == (is_strict, "named") and others(low):
                said.append(said[-1])  # `A must be set, no fallback; the others may be empty`
            else:
                said.append((is_strict, "all", pending))
                is_list = False
            last = names or last
    return said


def _pieces(sentence: str) -> Iterator[str]:
    """What is said of some secrets, each by itself."""
    condition = ""
    for each in filter(None, map(str.strip, _PIECES.split(sentence))):
        piece, condition = f"{condition} {each}".strip(), ""
        if _IF.match(piece) and not (EMPTY.search(piece.lower()) or STRICT.search(piece.lower())):
            condition = piece  # `if one is missing, it must not start`
            continue
        low = piece.lower()
        is_both = EMPTY.search(low) and STRICT.search(EMPTY.sub(" ", low))
        yield from re.split(r",? and ", piece) if is_both else [piece]
