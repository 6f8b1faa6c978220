"""Rows that are to be edited in the form of the row they belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django_pro.core.outline import Model
from django_pro.scaffold.admin import Inline
from django_pro.scaffold.stated import plural, snake

_EDITED = (
    r"(?:edit(?:ed|able)?|enter(?:ed)?|add(?:ed)?|manag(?:ed?|eable)|maintain(?:ed)?|changed?)"
)
_BE = r"(?:(?:,? which |,? that )?(?:should |must |can |to |has to |have to )?(?:be |are |is )?)?"
_RIGHT = r"(?:(?:right|directly|inline|there|straight) )*"
_SELECTS = re.compile(
    r"(?:\b(?:we have|we've|there are) (?:\w+ )?[\d.,]*\d\w* \w+)?"
    r"[,;]?\s*\b(?:so |and |but |with )?(?:there (?:must|should) be |please )?no "
    r"(?:selects?|drop-?downs?)(?: box(?:es)?)? (?:with|of|that \w+|holding) (?:all|every)[^.;\n]*",
    re.IGNORECASE,
)
"""Every key of an inline is looked up, in no select."""
_FORM = re.compile(
    rf"\b{_EDITED} {_RIGHT}(?:in|on|within) (?:the |its |a )?(?:\w+ )?(?:form|page)\b|\binlines?\b",
    re.IGNORECASE,
)


def left(text: str) -> list[str]:
    """Pieces of what `read` has left that seem to want an inline of something."""
    return [each.strip() for each in re.split(r"[.;,\n*]", text) if _FORM.search(each)]


def read(text: str, model: Model, models: Sequence[Model]) -> tuple[str, list[Inline]]:
    """The text without it, and what is wanted."""
    found: list[Inline] = []
    own = re.escape(snake(model.name).replace("_", " ")).replace(r"\ ", "[ _]?")
    form = (
        rf"(?:the |its |a |each |that )?(?:{own}(?:'s)? ?)?(?:change |edit |admin )*(?:form|page)"
    )
    place = rf"(?:{form}(?: (?:of|for) (?:the |a |each |its )?{own})?|(?:the |a |each |its ){own})"
    for relation in model.fields:
        child = next((each for each in models if each.label == relation.to), None)
        if relation.kind not in ("ManyToOneRel", "OneToOneRel") or child is None:
            continue
        keys = [each for each in child.fields if each.concrete and each.to == model.label]
        named = _named(relation.name, child.name)
        pattern = re.compile(
            rf"{named} {_BE}{_EDITED}(?: and \w+)? {_RIGHT}(?:in|on|within|from|with) {place}\b"
            rf"|\b{_EDITED} {named} {_RIGHT}(?:in|on|within|from|with) {place}\b"
            rf"|{named} {_BE}(?:{_EDITED} )?(?:as |in )?(?:an? )?(?:tabular |stacked )?inlines?\b"
            rf"|\b(?:an? )?(?:tabular |stacked )?inlines? (?:for|of|with|showing) {named}",
            re.IGNORECASE,
        )
        said = pattern.search(text)
        if said is None or len(keys) > 1:
            continue  # which key leads to the row is not said
        found.append(Inline(child, "stacked" in said[0].lower()))
        text = pattern.sub(" ", text)
    if found:
        text = _SELECTS.sub(" ", text)
    return text, found


def _named(accessor: str, name: str) -> str:
    """How the rows are spoken of: `the pieces (LoanItem)`, `its items`, `loan items`."""
    words = {accessor.replace("_", " "), snake(name).replace("_", " ")}
    forms = {form for each in words for form in (each, plural(each))}
    spoken = "|".join(re.escape(each) for each in sorted(forms, key=len, reverse=True))
    return (
        rf"(?:\b(?:the |its |their |all |any )?(?:\w+ ){{0,2}}\(\s*{name}s?\s*\)"
        rf"|\b(?:the |its |their |all |any )?(?:{spoken}|{name}s?)\b(?:\s*\(\s*{name}s?\s*\))?)"
    )
