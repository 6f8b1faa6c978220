"""Values that a request wants added to what an API shows: of related rows, their number, their
average."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django_pro.agent import unheard
from django_pro.agent.making.shown_fields import UnclearError, resolved
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model
from django_pro.scaffold.stated import singular, snake

_MORE = (
    r"\b(?:needs?|wants?|add|adds?|includes?|shows?|get|have)\b[^.;:]{0,40}?\b(?:more|new|additional"
    r"|further|extra|another|the following)\b[^.;:]{0,20}?\b(?:fields?|keys?|values?|attributes?)\b"
    r"[^.;:]{0,60}?:\s*"
)
_LIST = re.compile(
    rf"{_MORE}((?:`?[a-z]\w*`?(?:\s*,\s*(?:and )?|\s+and\s+))*`?[a-z]\w*`?)(?=[.;\n]|$)"
)
_COUNTED = re.compile(r"(\w+?)_(?:count|number|total)|(?:number_of|count_of|num)_(\w+)")
_AVERAGED = re.compile(r"(?:average|avg|mean)_(\w+)|(\w+)_(?:average|avg|mean)")
_JUDGED = ("rating", "score", "stars", "grade", "mark", "points", "value")
"""Words for the one number that related rows have."""
_NUMBERS = {"one": 1, "two": 2, "three": 3}
_ROUNDED = r"rounded to (one|two|three|\d) (?:decimals?|digits?|places?)(?: places?)?"
_NUMERIC = re.compile(r"(?:Positive)?(?:Small|Big)?IntegerField|FloatField|DecimalField")


@dataclass(frozen=True, slots=True)
class Added:
    name: str
    kind: str
    """`related`, `count` or `average`."""
    path: tuple[str, ...]
    """Attributes to a value of one related row; the relation to many, and the field of these."""
    to: str = ""
    """Label of the model of many rows."""
    places: int = -1
    """Decimals that it is rounded to; -1 for as it is."""
    nullable: bool = False
    """Whether a key on the way may be empty."""


@dataclass(frozen=True, slots=True)
class Wanted:
    values: tuple[Added, ...]
    flag: str = ""
    """Of the many rows, the one that keeps a row out; empty without one."""


def names(low: str) -> tuple[str, ...]:
    """The fields that a request in small letters enumerates."""
    found = _LIST.search(low)
    return tuple(re.findall(r"[a-z]\w*", re.sub(r"\band\b|`", " ", found[1]))) if found else ()


def wanted(text: str, model: Model, models: Mapping[str, Model], user: str) -> Wanted:
    """What is added to the rows of a model.

    Raises:
        NotProvenError: where a value comes from is not understood, or something else is asked for.
    """
    low = " ".join(text.lower().replace("\u2019", "'").split())
    found = []
    for name in names(low):
        if any(each.name == name for each in model.fields):
            raise NotProvenError(f"{model.name} has a field {name}: show that. Nothing is written.")
        found.append(_value(name, low, model, models, user))
    many = {(each.path[0], each.to) for each in found if each.to}
    if len(many) > 1:
        raise NotProvenError(
            "Values of rows of two relations would multiply each other in one query: ask for those "
            "of one of them. Nothing is written."
        )
    flag = ""
    heard = [_LIST.pattern, r"[^.;,]*\bexisting (?:fields|ones|keys)\b[^.;,]*", _NO_QUERIES]
    for _, label in many:
        flag, patterns = _kept_out(low, models[label])
        heard += patterns
    for each in found:
        heard += _heard(each)
    unheard.refuse("api", (), low, heard)
    return Wanted(tuple(found), flag)


_NO_QUERIES = (
    r"\b(?:no|not an?|without(?: an?| any)?) (?:extra |more |additional )?"
    r"(?:quer(?:y|ies)|n ?\+ ?1)\b[^.;]*"
)


def _value(name: str, low: str, model: Model, models: Mapping[str, Model], user: str) -> Added:
    counted, averaged = _COUNTED.fullmatch(name), _AVERAGED.fullmatch(name)
    reverse = [each for each in model.fields if each.kind == "ManyToOneRel" and each.to in models]
    if counted:
        word = next(filter(None, counted.groups()))
        for each in reverse:
            if _is(each, word, models):
                return Added(name, "count", (each.name,), each.to)
    if averaged:
        word = next(filter(None, averaged.groups()))
        number = _number(word, low, reverse, models)
        if number is not None:
            return Added(name, "average", number[:2], number[2], _places(low))
    try:
        shown = resolved(name, "", model, models, user)
    except UnclearError:
        shown = None
    if shown is None or shown.many or len(shown.path) < 2 or not shown.kind:
        raise NotProvenError(
            f"Where the values of {name} come from is not understood. Nothing is written: ask for "
            "what a related row has, for the number of related rows, or for an average of theirs."
        )
    return Added(name, "related", shown.path, nullable=shown.nullable)


def _places(low: str) -> int:
    """Decimals that are said; -1 for none."""
    found = re.search(rf"\b{_ROUNDED}", low)
    if found is None:
        return -1
    return int(found[1]) if found[1].isdigit() else _NUMBERS[found[1]]


def _is(relation: Field, word: str, models: Mapping[str, Model]) -> bool:
    known = {relation.name, singular(relation.name), snake(models[relation.to].name)}
    return word in known or singular(word) in known


def _number(
    word: str, low: str, reverse: Sequence[Field], models: Mapping[str, Model]
) -> tuple[str, str, str] | None:
    """Relation, field and model of the rows whose average is meant; None where that is unclear."""
    found = []
    for each in reverse:
        numbers = [
            one.name for one in models[each.to].fields
            if one.concrete and not one.primary_key and _NUMERIC.fullmatch(one.kind)
        ]  # fmt: skip
        named = rf"\b{singular(each.name).replace('_', '[ _]')}s?\b"
        if word in numbers or singular(word) in map(singular, numbers):
            field = next(one for one in numbers if singular(one) == singular(word))
            found.append((each.name, field, each.to))
        elif len(numbers) == 1 and word in _JUDGED and re.search(named, low):
            found.append((each.name, numbers[0], each.to))
    return found[0] if len(found) == 1 else None


def _kept_out(low: str, model: Model) -> tuple[str, list[str]]:
    """The flag of rows that do not count, and what says so."""
    for each in model.fields:
        if each.kind != "BooleanField":
            continue
        plain = re.sub(r"^(?:is|has)_", "", each.name).replace("_", "[ _-]")
        rows = rf"{snake(model.name).replace('_', ' ')}s?"
        out = (
            rf"\b{plain} (?:{rows}|ones)(?: \({each.name}\))?[^.;,]{{0,20}}?"
            r"\b(?:don't|do not|must not|should not|shouldn't|never|aren't to be) (?:be )?"
            r"(?:count\w*|included?|used)\b[^.;]*"
            rf"|\b(?:without|not counting|ignoring|excluding|except(?: for)?) (?:the )?{plain} "
            rf"(?:{rows}|ones)\b(?: \({each.name}\))?"
        )
        if re.search(out, low):
            return each.name, [out]
    return "", []


def _heard(each: Added) -> Iterator[str]:
    name = re.escape(each.name)
    if each.kind == "average":
        yield (
            rf"\b{name} (?:is|as|should be) an? (?:number|float|decimal)"
            rf"(?:,? {_ROUNDED})?"
        )
        yield rf"\b{_ROUNDED}"
        yield r",? ?\b(?:null|none|empty) (?:if|when|where|without)[^.;,]*"
    if each.kind == "count":
        yield rf"\b{name} (?:is|as) (?:a |the )?(?:number|int\w*)[^.;,]*"
        yield r",? ?\b(?:0|zero) (?:if|when|where|without)[^.;,]*(?:no|none|any)[^.;,]*"
