"""The fields that a serializer is to have and no others, as a request says it: `it should only have
id, name, shop (its slug) and open, which is true when the shop is neither closed nor sold`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from django_pro.agent.making.model_serializer import without_rules
from django_pro.agent.making.shown_fields import (
    Properties,
    Shown,
    UnclearError,
    enumerated,
    resolved,
)
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model

_NAMED = re.compile(r"\b[A-Z]\w*Serializer\b")
_MUST = r"(?:should|must|shall|has to|have to|needs to|need to|ought to|is to|are to|may|can)"
_ONLY = r"(?:exactly|only|just|solely|nothing (?:else )?(?:but|than)|no more than|nothing except)"
_HAVE = r"(?:have|show|expose|contain|return|list|include|give|serve|output|hold)"
_EXACT = re.compile(
    rf"\b{_MUST} (?:(?:now|then|always|please) )*(?:{_ONLY} {_HAVE}|{_HAVE} {_ONLY})"
    r"(?: (?:the|these|those|its))?(?: following)?(?: fields?| columns?| keys?)?(?: of it)?:?\s+"
    r"(?=[`'\"]?[a-z_]\w*)",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"(?:,?\s+(?:which|that)\s+(?:is|should be|must be)\s+|\s*[(:=]\s*(?:is\s+)?)"
    r"(?P<value>true|false)\s+(?:only\s+)?(?:when|if|where|for)\s+(?P<state>[^,;.()\n]+)\)?",
    re.IGNORECASE,
)
"""What is told of a flag: `open, which is true when the shop is neither closed nor sold`."""
_SUBJECT = (
    r"^(?:(?:the|an?|its|it|this|that|row|item|object)\b\s*)*(?:[a-z_]+\s+)??(?:is|are|was)\s+"
)


@dataclass(frozen=True, slots=True)
class State:
    """What a row is: a flag of it, or a value of its choices."""

    field: str
    value: str
    """Python source."""
    other: str


@dataclass(frozen=True, slots=True)
class Computed:
    """A flag that is no field of the model."""

    name: str
    states: tuple[State, ...]
    is_all: bool
    """Whether all of them have to be so; else one of them is enough."""
    is_so: bool
    """The value that it has then."""


@dataclass(frozen=True, slots=True)
class Wanted:
    names: tuple[str, ...]
    """In the order of the request."""
    declared: tuple[Shown, ...]
    """Those whose values come from elsewhere."""
    computed: tuple[Computed, ...]


def serializer(text: str) -> str:
    """The class that is to have just what is listed; empty where a text says so of none, or of
    several."""
    names = set(_NAMED.findall(text)) - {"ModelSerializer"}
    return names.pop() if len(names) == 1 and _EXACT.search(text) else ""


def without(text: str) -> str:
    """The text without the list."""
    found = _EXACT.search(text)
    return f"{text[: found.start()]} . {text[_end(text, found.end()) :]}" if found else text


def wanted(
    text: str, model: Model, models: Mapping[str, Model], user: str,
    properties: Properties = MappingProxyType({}),
) -> Wanted:  # fmt: skip
    """What the list says.

    Raises:
        NotProvenError: where a value comes from is not understood.
    """
    found = _EXACT.search(text)
    listed = text[found.end() : _end(text, found.end())] if found else ""
    computed: list[Computed] = []
    known = {*(each.name for each in model.fields), *properties.get(model.label, ())}
    for match in _WHEN.finditer(listed):
        before = re.findall(r"\w+", listed[: match.start()])
        name = before[-1] if before else ""
        if name in known:
            raise NotProvenError(
                f"{model.name} has a {name} already: is it to be that? Nothing is written."
            )
        computed.append(_computed(name, match["value"].lower() == "true", match["state"], model))
    given = list(enumerated(f"fields: {_WHEN.sub('', listed)}"))
    flags = {each.name for each in computed}
    shown: list[Shown] = []
    for name, told in given:
        if name in flags:
            continue
        try:
            bare = without_rules(name, told, model)
            shown.append(resolved(name, bare, model, models, user, properties))
        except UnclearError as error:
            raise NotProvenError(
                f"What is shown as {error} is not understood. Nothing is written: say the path "
                f"from {model.name}, e.g. `owner_name (owner.name)`."
            ) from None
    names = tuple(name for name, _ in given)
    if len(names) < 2 or len(set(names)) < len(names) or not flags <= set(names):
        raise NotProvenError("Which fields are listed is not understood. Nothing is written.")
    if nested := [each.name for each in shown if each.inner or (each.many and each.path)]:
        raise NotProvenError(
            f"{', '.join(nested)} is of many rows, or of rows inside: that is not written here."
        )
    return Wanted(names, tuple(each for each in shown if each.path), tuple(computed))


def _end(text: str, start: int) -> int:
    """Where the sentence ends."""
    found = re.search(r"[.;!?](?=\s|$)|\n", text[start:])
    return start + found.start() if found else len(text)


def _computed(name: str, is_so: bool, told: str, model: Model) -> Computed:
    """From `the item is neither retired nor in repair`.

    Raises:
        NotProvenError: a state is none of a flag or a choice of the model.
    """
    low = " ".join(told.lower().replace("n't", " not").split())
    bare = re.sub(_SUBJECT, "", low)
    is_neither = bare.startswith("neither ")
    word = " nor " if is_neither else " or " if " or " in bare else " and "
    parts = bare.removeprefix("neither ").split(word)
    negated = [is_neither or each.startswith("not ") for each in parts]
    states = [_state(each.removeprefix("not "), model) for each in parts]
    if None in states or len(set(negated)) > 1 or re.search(r" (?:and|or|nor|not) ", _rest(parts)):
        raise NotProvenError(
            f"When {name} is {str(is_so).lower()} is not understood: `{told.strip()}`. Nothing is "
            f"written: say it by flags and choices of {model.name}."
        )
    sure = tuple(each for each in states if each is not None)
    # Not A and not B is not (A or B).
    is_all = word == (" or " if negated[0] and not is_neither else " and ")
    if len({each.field for each in sure}) < len(sure):
        sure = _apart(sure, model, is_all=is_all)
    if not sure:
        raise NotProvenError(
            f"{name} is to be by values of one field that no row has at once, or all of them: "
            f"`{told.strip()}`. Nothing is written."
        )
    return Computed(name, sure, is_all, is_so != negated[0])


def _apart(states: Sequence[State], model: Model, *, is_all: bool) -> tuple[State, ...]:
    """Values of one field, of which a row has one, with another that is none of them; empty where
    there is none."""
    taken = {each.value for each in states}
    found = []
    for state in states:
        field = next(each for each in model.fields if each.name == state.field)
        others = [f'"{each}"' for each in field.values if f'"{each}"' not in taken]
        is_flag = state.value == "True"
        if is_all or not (others or is_flag):
            return ()
        found.append(State(state.field, state.value, state.other if is_flag else others[0]))
    return tuple(found)


def _rest(parts: Sequence[str]) -> str:
    return " ; ".join(f" {each.removeprefix('not ')} " for each in parts)


def _state(told: str, model: Model) -> State | None:
    """The one that is meant; None where there is none, or several."""
    words = re.sub(r"^(?:(?:in|on|at|marked|set|as|an?|the|being)\s+)+", "", told.strip())
    said = {re.sub(r"[\s-]+", "_", each) for each in (told.strip(), words)}
    found = []
    for field in model.fields:
        if field.kind == "BooleanField" and {field.name, re.sub("^is_", "", field.name)} & said:
            found.append(State(field.name, "True", "False"))
        found += _choices(field, said)
    return found[0] if len(found) == 1 else None


def _choices(field: Field, said: set[str]) -> list[State]:
    texts = [each for each in field.values if isinstance(each, str) and each]
    return [
        State(field.name, f'"{each}"', f'"{next(one for one in texts if one != each)}"')
        for each in texts
        if len(texts) > 1 and re.sub(r"[\s-]+", "_", each.lower()) in said
    ]
