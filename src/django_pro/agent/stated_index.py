"""An index that a request asks for: of which model, on which fields."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django_pro.core.outline import Model
from django_pro.scaffold.stated import plural, snake

_ADDS = re.compile(
    r"\b(?:add|create|put|need|needs|want|give|make|build|write|define|introduce|lacks?|missing"
    r"|right|suitable|proper)\b[^.;!?\n]{0,60}\bind(?:ex|exes|ices)\b"
    r"|\bind(?:ex|exes|ices)\b[^.;!?\n]{0,40}\b(?:is|are) (?:missing|needed)\b",
    re.IGNORECASE,
)
_SORTS = re.compile(
    r"\b(?:where|partial|condition|unique|gin|gist|brin|hash|trigram|lower|upper|functional"
    r"|expression|include|covering|full[- ]?text|search index|opclass|case[- ]insensitiv\w*|drop"
    r"|remove|rename|replace|index(?:\.html|view| page| action| template| url))\b",
    re.IGNORECASE,
)
"""Indexes that are no plain ones, and other things that are called so."""
_LIST = re.compile(
    r"\bind(?:ex|exes|ices)\b(?: together)?(?:,? \([^()]*\bmigration\b[^()]*\),?)?"
    r"(?: on| over| for| of| with| across| to| spanning| covering|:|=)+ ?(?P<list>[^.;!?\n]*(?:\.\w"
    r"[^.;!?\n]*)*)"
    r"|\bboth (?P<both>\w+ and \w+)",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\b(?:together|combined|composite|compound|multi-?column|both)\b", re.I)
_AND = re.compile(r"\s*(?:,\s*(?:and |then )*|\band then\b|\bthen\b|\band\b|/|&|\+)\s*", re.I)
_DOWN = re.compile(r"\b(?:desc(?:ending)?|newest first|latest first)\b", re.IGNORECASE)


def is_asked(text: str) -> bool:
    """Whether a request wants a plain index."""
    return bool(_ADDS.search(text)) and not _SORTS.search(text)


def model_of(text: str, models: Sequence[Model]) -> list[Model]:
    """The models that a text names: by name or table as the code spells them, else in prose."""
    exact = [
        each for each in models
        if re.search(
            rf"(?<![\w.])(?:{each.name}|{each.label}|{each.app}_{each.name.lower()})\b", text
        )
    ]  # fmt: skip
    if exact:
        return exact
    low = text.lower()
    return [
        each for each in models
        if re.search(rf"\b(?:{snake(each.name).replace('_', ' ')}|{each.name.lower()}"
                     rf"|{plural(snake(each.name)).replace('_', ' ')})\b", low)
    ]  # fmt: skip


def fields_of(text: str, model: Model) -> list[tuple[str, ...]]:
    """The fields of each index, those that go down with a sign; empty where it is not clear."""
    names = {each.name for each in model.fields if each.concrete}
    for found in _LIST.finditer(text):
        listed = re.sub(rf"\b(?:{model.label}|{model.name})\.", "", found["list"] or found["both"])
        said: list[str] = []
        for piece in _AND.split(listed.strip(" ([{`\"'")):
            words = re.findall(r"-?\b[A-Za-z_]\w*", piece.replace("`", ""))
            here = [each for each in words if each.lstrip("-") in names]
            if len(here) != 1:
                break
            is_down = _DOWN.search(piece) and not here[0].startswith("-")
            said.append(f"-{here[0]}" if is_down else here[0])
        if not said:
            continue
        is_one = "indexes" not in found[0].lower() and "indices" not in found[0].lower()
        if is_one or _BOTH.search(text):
            return [tuple(dict.fromkeys(_as_ordered(said, model)))]
        return [(each,) for each in dict.fromkeys(said)]
    return []


def _as_ordered(said: Sequence[str], model: Model) -> list[str]:
    """With the sign of the model's order, where it is the last field's."""
    last = said[-1]
    goes_down = len(said) > 1 and f"-{last}" in model.ordering
    return [*said[:-1], f"-{last}"] if goes_down else [*said]
