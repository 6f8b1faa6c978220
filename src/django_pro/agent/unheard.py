"""Clauses of a request that no reading took up: what is asked for in them would not be there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from django_pro.agent import background
from django_pro.agent.work import NotProvenError, Work

_CLAUSE = re.compile(r"(?<=[.;!?])\s+|\s*;\s*|\n+|\s+\.\s+|,?\s+\bbut\b\s+|\s+-\s+")
_DEMANDS = re.compile(
    r"\b(?:must|should(?:n't)?|nobody|no one|can(?:'t|not)|may not|mustn't|needs? to|has to"
    r"|have to|never|only"
    r"|except|unless|without|existing (?:rows|ones|\w+s)|we already have|always|by default"
    r"|defaults?|unique|constraints?|ind(?:ex|exes|ices)"
    r"|verbose|plural|order(?:ed|ing|s)?(?= by|\b)|sort(?:ed|s|ing)?|(?:\w+est|recent|comes?)"
    r"(?: [a-z_]+){0,2} (?:first|on top)|__str__|permissions?"
    r"|validat\w+|property|methods?|manager|queryset|abstract|proxy|help[_ ]texts?|labels?"
    r"|automatic(?:ally)?|history|soft|signals?|read[- ]?only|editable|twice|once|per|each time"
    r"|not|no|forbid\w*|refuse\w*|reject\w*|allowed?|hid(?:e|den)|show|shown|display|displayed"
    r"|filter\w*|search\w*|link\w*|redirect\w*|(?:go(?:es)?|leads?|back|returns?) (?:\w+ "
    r")?to|afterwards|after (?:saving|that|it)"
    r"|with (?:its|their)|along with|together with|listed|including|ticked|upload\w*"
    r"|(?:sends?|gets?|by|an?) e?-?mails?(?= to|$|[.;,])|mails? (?:to|it|us|the)|sends?(?= "
    r"(?:it|us|the|them|a))|count\w*|number of|sum|total"
    r"|average|group(?:ed)?|nested|inline|ignor\w+|case|limit\w*|max(?:imum)?|min(?:imum)?"
    r"|at (?:most|least)|more than|less than|success|message|error|colou?r\w*|icons?|bold"
    r"|highlight\w*|\d{2,}|at /|like (?:the"
    r"|we|our))\b"
    r"|n't\b|[\"\u201c`]|request\.user\b|\bsets? (?:the |it |its )?\w+ to\b",
    re.IGNORECASE,
)
"""Words that a clause asks for something with, and no small talk."""
LISTED = (
    r"(?:(?!\b(?:search|filter|sort|order|only|link|redirect|back|after|must|should|can't"
    r"|cannot|never|not"
    r"|except|unless|export|download|inline|group|count|total|paginat|per|default|automatic"
    r"|readonly|read[- ]only"
    r"|editable|with (?:its|their)|along|as well as|icon|colou?r|highlight|bold|nobody|no one"
    r"|forbid|hid)\w*\b)[^.;\n])*"
)
"""An enumeration, up to a word that asks for more than its fields."""
_LOOKS = re.compile(r"colou?r(?:ed|ful|ing)|bold|highlight(?:ed|ing)?", re.IGNORECASE)
"""A word that asks for something by itself, and is no field's name."""
_POLITE = re.compile(
    r"\b(?:thanks?(?: you)?|please|pls|plz|asap|cheers|hi|hello|hey|no (?:rush|hurry)"
    r"|as always|as usual|if (?:possible|you can))\b",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"(?:(?:and|or|but|at|in|on|by|for|to|of|the|it|only|just|also|too)\b[\s,]*)+", re.IGNORECASE
)
"""What is left of a clause that was read but for words that say nothing by themselves."""
_PARTS = (
    r"(?:an? |the |full |new |simple |complete |basic )*(?:rest |crud |json |read[- ]?only |drf )*"
    r"(?:api|endpoints?|view ?sets?|crud|serializers?|admin|forms?|pages?|views?|templates?|urls?"
    r"|migrations?|tests?)\b"
)
_ENDLESS = re.compile(r"[^.;\n]{3000,}")
"""A sentence that nobody writes: patterns that begin anywhere in one would look for hours."""
NO_QUERIES = (
    r"(?:\b(?:and|but|so) )?\b(?:(?:the|its|this|that|change|list|page|admin|it|they) ?)*"
    r"(?:(?:must|should|may|shall|can|does|do|will)(?: not| never|n't)|cannot|never)(?: ever)? "
    r"(?:do|make|send|run|ask|issue|fire|need|cost|have|cause|trigger|take)s? "
    r"(?:(?:an?|any|one|more|extra|further|additional|separate|own|its|of) )*quer(?:y|ies) "
    r"(?:per|for (?:each|every)|each) [a-z]+(?: (?:in|on|of) (?:the |its )?(?:admin |change )?"
    r"(?:list|page))?(?=\s*(?:[.,;!\n]|$))"
)
"""`the list must not do a query per row`: no list that is made does."""
_COMMON = (
    NO_QUERIES,
    rf"\b(?:no|not|without|don't|there(?:'s| is) no)\b[^.;,]*?\b{_PARTS}[^.;,]*",
    rf"\b(?:with|and|include|incl\.?|including|plus|write|add|create|make|generate) {_PARTS}",
    r"\b(?:sensible|nice|useful|good|proper) (?:defaults?|names?|__str__)\b",
    r"\b(?:like|as) (?:the|our|we|in the|for the) [^.;]*",
    (
        r"(?:[^.;\n]*n't|[^.;\n]*\bnot)\b[^.;\n]*\byet\b"
        r"|\bno (?:n ?\+ ?1|(?:(?:extra|additional|more|further|separate) )*quer(?:y|ies) "
        r"(?:per|for each|for every) \w+|extra queries)[^.;]*|\bwithout (?:an? )?n ?\+ ?1[^.;]*"
    ),
    (
        r"\b(?:we|i|they|people) (?:just |only |really )?(?:need|want|have|would like) to\b"
        r"|\bno ui\b|\b(?:model|table)(?: and (?:its )?migration)? only\b|\bonly the "
        r"(?:model|table)\b"
        r"|\bthere(?:'s| is| are) no\b|\bisn't (?:in|there)\b"
    ),
    r"\b(?:only|just) (?:need|want)\b|\bif not\b|\bnot yet\b|\bno \w+ yet\b|\bmore than enough\b",
)
"""What every part understands, or does without being asked."""
_HEARD: Mapping[str, Sequence[str]] = {
    "field": (
        (
            r"\b(?:should|must|needs? to|has to) (?:also )?(?:have|hold|get|store|know"
            r"|keep)\b(?: an?)?"
        ),
        r"\b(?:don't|doesn't|can't|cannot|didn't|do not|does not)\b[^.;,\n]*",
        r"\bwhere do we \w+[^.?;\n]*|\bhas no\b[^.;,\n]*|\bdata should be kept\b[^.;\n]*",
        r"\badd (?:it|them)\b",
    ),
    "model": (
        r"(?:\b(?:create|add|make|new) (?:an? )?)?\bmodel [`\"']\w+[`\"'][^.;\n]*",
        (
            r"\b(?:create|add|make|need|want|build|define|write|new)\b[^.;]*?\b(?:models?"
            r"|table|entity"
            r"|resource|class)\b[^.;\n]*"
        ),
        r"\b(?:register|put) (?:it|this|the \w+|\w+) (?:in|into) the admin\b[^.;]*",
    ),
}


OTHER_PARTS = (
    r"(?:(?<=[.;\n])|(?<=, )|(?<=\band )|(?<=\bplus )|^)[^.;\n]*?\b(?:apis?|crud|endpoints?"
    r"|admin|serializers?"
    r"|forms?|pages?|staff|logged|signed|everybody|everyone|anyone|users? (?:may|can)"
    r"|list_display|columns?)\b[^.;\n]*"
)
"""What is said of an API, a page or the admin of a model that is made for it."""
PURPOSE = (
    r"(?:(?<=[.;\n])|^)[^.;\n]*?\b(?:should|must|want to|need to|have to) be able to "
    r"(?:tell|report|enter|send|submit|hand in|write|leave|give)\b"
    r"(?:(?!\b(?:once|only|one|per|twice|unless|if|most|never|not)\b)[^.;\n])*"
)
"""What a form of the model is for."""


def heard(part: str) -> Sequence[str]:
    return _HEARD.get(part, ())


def without(text: str, parts: Iterable[str]) -> str:
    """The text without parts of the request that others do, by their words."""
    for part in parts:
        words = re.findall(r"\w+", part)
        text = re.sub(r"\W+".join(map(re.escape, words)), " ", text, count=1, flags=re.IGNORECASE)
    return text


def without_known(work: Work, text: str) -> str:
    """The text without what other playbooks do, and without what only tells the situation."""
    return without(text, (*work.beside, *background.sentences(work.said.request)))


def found(part: str, text: str, more: Iterable[str] = ()) -> list[str]:
    """Clauses of a text that ask for something that the making of `part` does not read; `more` are
    patterns of what was read beside."""
    endless = _ENDLESS.search(text)
    if endless:
        return [f"{endless[0].strip()[:60]}..."]
    for pattern in (*more, *_HEARD.get(part, ()), *_COMMON):
        text = re.sub(pattern, " ", text, flags=re.IGNORECASE)
    text = _POLITE.sub(" ", text)
    clauses = [each.strip(" ,.;:!?()-") for each in _CLAUSE.split(text)]
    return [
        each for each in clauses
        if (len(each.split()) > 1 or _LOOKS.fullmatch(each))
        and _DEMANDS.search(each)
        and not _LEFT.fullmatch(each)
    ]  # fmt: skip


def refuse(part: str, unread: Sequence[str], text: str, more: Iterable[str] = ()) -> None:
    """Sees that nothing is left of what was asked for.

    Raises:
        NotProvenError: something is; `unread` are pieces that a reading itself gave up.
    """
    left = list(dict.fromkeys((*unread, *found(part, text, more))))
    if left:
        told = "; ".join(f"`{' '.join(each.split())}`" for each in left[:5])
        raise NotProvenError(
            f"Not understood: {told}. Nothing is written: say it in other words, or leave it out."
        )


TOGETHER = (
    r"[^.;\n]*\b(?:unique|once|twice|at most one|only one|just one|a single|no two|no duplicates?"
    r"|not [^.;\n]*\btwo|one [^.;\n]*\b(?:per|for each|for every))\b[^.;\n]*"
)
"""A clause on fields that are unique together."""
