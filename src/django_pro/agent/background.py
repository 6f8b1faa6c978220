"""Sentences of a request that only tell the situation: `Customers want to order pickups.`

They stand before the first sentence that asks for something. One that may say how what is wanted
has to behave is no such sentence, and stays for the readers.
"""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]?(?=\s|$)")
_ASKS = re.compile(
    r"^\W*(?:(?:so|hi|hello|hey|now|then|therefore|ok|okay|that's why|thus|and|also|first)\b\W*)*"
    r"(?:please|pls|(?:can|could|would|will) (?:you|we|i|somebody|someone)|let's|let|i'd like|we'd"
    r" like|i would like|we would like|(?:i|we) (?:need|want)|there (?:should|must)|it (?:should"
    r"|must)|add|create|make|build|write|give|put|register|set|show|allow|use|implement|define"
    r"|generate|expose|introduce|provide|extend|change|turn|move|limit|cache|send|log|mail|validate"
    r"|restrict|replace|remove|rename|drop|fix|need|want)\b"
    r"|\bplease\b",
    re.IGNORECASE,
)
_BINDING = re.compile(
    r"\b(?:must|mustn't|should|shouldn't|shall|only|never|always|has to|have to|had to|needs? to"
    r"|may|might|nobody|no one|none|every ?(?:one|body)|except|unless|without|whenever|each time"
    r"|at (?:most|least)|once|twice|per|allowed|forbidden|required|same|instead)\b|[\"\u201c`:;(]",
    re.IGNORECASE,
)
"""Words of what has to hold, wherever they stand."""
_DONE = (
    r"(?:change|edit|see|find|add|enter|order|tell|use|create|open|manage|update|book|report"
    r"|delete|remove|keep|track|record|give|rate|review|rent|borrow|buy|look up|get|have|know)"
)
_SITUATION = re.compile(
    rf"\b(?:can't|cannot|can not|couldn't) {_DONE} (?:it|them|this|that|these|those|their \w+)"
    r"(?=\s*(?:$|[.,!?]|\b(?:yet|themselves|now|today|anywhere|there|and|but|so)\b))"
    # Which rows are not seen yet may say which are to be seen.
    rf"|\b(?:can't|cannot|don't|doesn't|haven't|hasn't) (?!see|find|get|look){_DONE}"
    r"(?= [^.,]*\byet\b)"
    r"|\b(?:don't|doesn't) (?:have|know|exist|keep|track|store)\b"
    r"|\b(?:has|have|there(?:'s| is| are)|with) no\b"
    r"|\b(?:isn't|aren't|is not|are not|not|missing)(?= (?:in|from) (?:the |our )?admin\b"
    r"|[^.,]*\byet\b)"
    rf"|\b(?:would like to|wants? to|like to|try to|are able to|can(?!')|used to|going to)"
    rf"(?: {_DONE})?\b"
    r"|\b(?:at|on|under|below) (?=/)|(?<![\w/])/[\w./<>:-]*",
    re.IGNORECASE,
)
"""What tells of a lack, a wish or a place; what stands beside it may ask for more."""
_BEHAVIOUR = re.compile(
    r"\b(?:not|no|cannot|shows?|shown|display\w*|listed|visible|returns?|returned|by default"
    r"|defaults?|unique|constraints?|ind(?:ex|exes|ices)|verbose|plural"
    r"|order(?:ed|ing)|sort(?:ed|s|ing)?|\w+est|recent|first|permissions?|validat\w+|propert\w+"
    r"|help[_ ]texts?|labels?|automatic\w*|history|soft|signals?|read[- ]?only|editable|refuse\w*"
    r"|reject\w*|hid(?:e|den)|filter\w*|search\w*|link\w*|redirect\w*|afterwards|after|back|including"
    r"|ticked|upload\w*|e?-?mails?|sends?|count\w*|number of|sum|total|average|group(?:ed)?|nested"
    r"|inline|ignor\w+|limit\w*|max(?:imum)?|min(?:imum)?|more than|less than|success|message|error"
    r"|\d+|own|logged|staff|visitors?|login|pages? of|export\w*|optional|owner)\b|n't\b",
    re.IGNORECASE,
)
"""Words of what a page or a row does."""
_LONGEST = 25
"""Words of a sentence that tells no more than the situation."""


def sentences(text: str) -> tuple[str, ...]:
    """The sentences before the first that asks which only tell the situation; none where no
    sentence asks."""
    every = [found[0].strip() for found in _SENTENCE.finditer(text) if found[0].strip()]
    first = next((at for at, each in enumerate(every) if _ASKS.search(each)), None)
    return tuple(each for each in every[:first] if _is_situation(each)) if first else ()


def _is_situation(sentence: str) -> bool:
    plain = sentence.replace("\u2019", "'")
    if _BINDING.search(plain) or len(plain.split()) > _LONGEST:
        return False
    return not _BEHAVIOUR.search(_SITUATION.sub(" ", plain))
