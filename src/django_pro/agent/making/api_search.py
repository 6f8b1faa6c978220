"""Which fields an API's list is searched by, as a request says it: `name should be searchable`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django_pro.agent.work import NotProvenError

_SEARCH = r"search(?:able|ing|ed|es)?"
_MAY = (
    r"(?:(?:it|they|the|this|that|there|list|api|endpoint|rows|entries|clients?|users?|people|one"
    r"|we|you|i|everybody|everyone|anyone|should|must|can|could|may|will|has|have|needs?|wants?"
    r"|would|like|to|is|are|be|able|possible|also|supports?|offers?|provides?|allows?|makes?|lets?"
    r"|give|plus|and|with|a|an|full-text|text|simple|please)\s+)*"
)
_FOUND = r"(?:find|found|look(?:ed)?(?: them| it)?(?: up| for)?)"
_SAYS_NOTHING = re.compile(
    r"\b(?:the|its|their|our|an?|part|parts|piece|of|fields?|columns?|too|also|as|well|please|only"
    r"|just|partial|exact|words?|texts?|case[- ]?insensitive(?:ly)?|parameter|query|string|e\.g"
    r"|case|ignoring|ignored)\b|[`'\"?=()]"
)
_TAIL = re.compile(
    rf"\b{_SEARCH}\b(?:\s+\w+)?\s+by\s+(?P<by>[^.;()?\n]+?)"
    r"(?=\s*(?:[.;()?\n]|$)|,? (?:with|via|using|through|and (?:\w+ )?(?:filter|order|sort|paginat)"
    r"|filter|order|sort|paginat|newest|\d)|,)"
)


def read(low: str, texts: Sequence[str], rows: Sequence[str]) -> tuple[str, ...]:
    """Of the names `texts` those that the list is searched by; `rows` are words for what it lists,
    `low` the request in small letters.

    Raises:
        NotProvenError: it is to be searched by something else.
    """
    if not re.search(rf"\b{_SEARCH}\b", low):
        return ()
    for found in () if "admin" in low else _TAIL.finditer(low):  # its search may go further
        _refuse_others(found["by"], texts, rows)
    one = "|".join(re.escape(each).replace("_", "[ _]") + "s?" for each in texts) or "(?!)"
    named = rf"(?:(?:the |its |their |and |or )*(?:{one})(?:,? and |,? or |, | )?)+"
    behind = re.findall(
        rf"\b{_SEARCH}\b((?:(?!\b(?:search|filter|order|sort|pagina|\d+ per)\w*\b)[^.;])*)", low
    )
    before = re.search(
        rf"(?P<names>{named})(?:fields? )?(?:(?:should|must|can|shall|has|have|needs?|to|are|is|be"
        rf"|also|both) )*{_SEARCH}\b"
        rf"|\bby (?:part of )?(?P<by>{named})[^.;]{{0,20}}?\?search\b", low,
    )  # fmt: skip
    for told in (" ; ".join(behind), (before and (before["names"] or before["by"])) or ""):
        words = re.sub(r"[_-]", " ", told)
        if names := tuple(each for each in texts if re.search(_word(each), words)):
            return names
    return tuple(texts[:3])


def _refuse_others(told: str, texts: Sequence[str], rows: Sequence[str]) -> None:
    for part in re.split(r",|\band\b|\bor\b|&|/", told):
        bare = " ".join(_SAYS_NOTHING.sub(" ", part.replace("_", " ")).split())
        for each in rows:
            bare = re.sub(rf"\b{re.escape(each)}\b(?:'s)?", "", bare).strip()
        if bare and not any(re.fullmatch(_word(each), bare) for each in texts):
            raise NotProvenError(
                f"It is to be searched by {part.strip()}, and the fields of text are "
                f"{', '.join(texts) or 'none'}. Nothing is written: name those that are meant."
            )


def _word(name: str) -> str:
    return rf"\b{re.escape(name.replace('_', ' '))}s?\b"


def heard(texts: Sequence[str]) -> str:
    """A pattern of what is said of it."""
    names = "|".join(each.replace("_", "[ _]") + "s?" for each in texts)
    listed = rf"(?:the |its |and )*(?:{names})(?:(?:,| and|, and) (?:the |its )?(?:{names}))*"
    can = r"(?:should|must|can|shall|has|have|needs?|is|are)"
    return (
        rf"\b(?:makes? {listed} |{listed} (?:fields? )?{can} ){_MAY}{_SEARCH}=?(?!\w)[^.;\n]*"
        rf"|\b{_MAY}(?<!\w)\??{_SEARCH}=?(?!\w)[^.;\n]*"
        rf"|\b{_MAY}{_FOUND}\b[^.;\n]*\?search=?[^.;\n]*"
        r"|\?search=?[^.;\n]*"
    )
