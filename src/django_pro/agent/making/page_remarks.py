"""What a request says in brackets behind the fields of a form: `station (only active ones),
taken_at (not in the future), note (optional)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django_pro.agent import stated_rules
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model
from django_pro.scaffold.pages import Choice
from django_pro.scaffold.stated import plural, singular, snake

_KINDS = (
    r"(?:(?:an? |the )?(?:short |long |plain )?(?:text|textarea|string|number|integer|decimal|date"
    r"|date ?time|date and time|time|checkbox|boolean|yes/no|e-?mail|url|choice|choices|select|drop"
    r"[- ]?down|foreign key|fk|dates?)(?: field)?)"
)
_OPTIONAL = r"(?:optional|not required|(?:may|can) be (?:left )?(?:empty|blank|out))"
_REQUIRED = r"(?:required|mandatory|must be (?:filled(?: in)?|given|set|there))"
_FILLERS = (
    r"(?:(?:only|just|must be|show|offer|list|choose from|one of|of|the|our|those|all|any) )*"
)
_NO_FUTURE = (
    r"(?:(?:must|may|can|should)?(?: ?not|n't)|can't|never|no)(?: be| lie)? "
    r"(?:(?:a date |dates? )?in "
    r"the future|after (?:today|now)|later than (?:today|now))|(?:today|now) or (?:earlier|before"
    r"|in the past)|in the past(?: or (?:today|now))?|not a future date|no future dates?"
)


_LEAST = re.compile(
    r"(?:at least|min\.?(?:imum)?(?: length)?(?: of)?|no (?:less|fewer|shorter) than"
    r"|not (?:less|fewer|shorter) than|not under) (\d+)(?: (?:characters?|chars?|letters|signs))?"
    r"(?: long)?|(\d+)(?: (?:characters?|chars?|letters))? (?:or more|minimum|at least)"
    r"(?: (?:characters?|chars?|letters))?"
)


@dataclass(frozen=True, slots=True)
class Remarks:
    past: tuple[str, ...] = ()
    """Dates that may not lie in the future."""
    choices: tuple[Choice, ...] = ()
    least: tuple[tuple[str, int], ...] = ()
    """Fewest characters of texts."""
    fields: tuple[str, ...] = ()
    """All that something is said of."""
    places: tuple[tuple[int, int], ...] = ()
    """Where they stand in the request."""


def read(text: str, model: Model, models: Sequence[Model]) -> Remarks:
    """The remarks on fields of a model in a request.

    Raises:
        NotProvenError: one of them is not understood.
    """
    past, choices, places, fields = [], [], [], []
    least = list[tuple[str, int]]()
    for field, remark, place in _behind_fields(text, model):
        target = next((each for each in models if each.label == field.to), None)
        for part in re.split(r"\s*[,;]\s*(?:and |but )?|\s+and ", remark.lower().strip()):
            choice = _choice(part, field, target) if target is not None else None
            if choice is not None:
                choices.append(choice)
            elif field.kind in ("DateField", "DateTimeField") and re.fullmatch(_NO_FUTURE, part):
                past.append(field.name)
            elif field.kind in ("CharField", "TextField") and (size := _LEAST.fullmatch(part)):
                least.append((field.name, int(size[1] or size[2])))
            elif not _is_so(part, field):
                rules = stated_rules.read(f"{field.name} ({remark})", model.fields).rules
                if rules or part:
                    raise NotProvenError(
                        f"Not understood: `{field.name} ({remark})`. Nothing is written: say it in "
                        "other words, or leave it out."
                    )
        places.append(place)
        fields.append(field.name)
    return Remarks(tuple(past), tuple(choices), tuple(least), tuple(fields), tuple(places))


def _behind_fields(text: str, model: Model) -> Iterator[tuple[Field, str, tuple[int, int]]]:
    named = {}
    for each in model.fields:
        if each.concrete and not each.primary_key:
            named[each.name.lower()] = named[each.name.replace("_", " ").lower()] = each
    one = "|".join(re.escape(each) for each in sorted(named, key=len, reverse=True)) or r"(?!)"
    for found in re.finditer(
        rf"(?<![\w.])[`'\"]?(?P<name>{one})[`'\"]?\s?\((?P<remark>[^()]{{1,200}})\)",
        text, re.IGNORECASE,
    ):  # fmt: skip
        field = named[found["name"].lower()]
        yield field, found["remark"], (found.start("remark") - 1, found.end())


def _is_so(part: str, field: Field) -> bool:
    """Whether the model has it so already, or the form does it unasked."""
    if re.fullmatch(_OPTIONAL, part):
        return field.blank
    if re.fullmatch(_REQUIRED, part):
        return not field.blank
    size = re.fullmatch(
        r"(?:up to|at most|max(?:imum)?(?: of)?|max\.) (\d+)(?: characters| chars| letters)?", part
    )
    if size and field.max_length:
        return int(size[1]) >= field.max_length
    if field.values and {each.strip() for each in re.split(r"/|\||\bor\b", part)} == {
        str(each) for each in field.values
    }:  # fmt: skip
        return True
    return re.fullmatch(_KINDS, part) is not None


def _choice(part: str, field: Field, target: Model) -> Choice | None:
    """`only active ones`, `active stations only`, `not the closed ones`."""
    one = snake(target.name).replace("_", " ")
    names = {one, plural(one), field.name.replace("_", " "), plural(field.name.replace("_", " "))}
    things = "|".join(re.escape(each) for name in names for each in (name, singular(name)))
    after = (
        rf"(?: (?:ones?|{things}|only|is true|are (?:offered|shown|listed)|(?:may|can) be chosen))*"
    )
    for flag in target.fields:
        if flag.kind != "BooleanField":
            continue
        bare = re.escape(re.sub(r"^(?:is|has|was)_", "", flag.name).replace("_", " "))
        words = rf"(?:(?:ones?|{things}) )?(?:(?:that|which|where|who) )?(?:(?:is|are) )?"
        only = re.fullmatch(
            rf"{_FILLERS}{words}(?P<un>not |un|in|non-)?(?:{bare}|{re.escape(flag.name)}){after}",
            part,
        )
        if only:
            return Choice(field.name, target.label, flag.name, value=not only["un"])
        kept = re.fullmatch(
            rf"(?:no|not|without|never|except|excluding) (?:the |our |any )*(?P<un>un|in|non-)?"
            rf"{bare}{after}|(?P<un2>un|in|non-)?{bare} (?:ones?|{things}) "
            r"(?:(?:are|must|should|may|can) ?)?(?:not|n't|can't|never)(?: be)?"
            r"(?: (?:offered|shown|listed|chosen|selectable))?",
            part,
        )
        if kept:
            is_un = bool(kept["un"] or kept["un2"])
            return Choice(field.name, target.label, flag.name, value=is_un)
    return None


def without(text: str, remarks: Remarks) -> str:
    """The text without them."""
    for start, end in sorted(remarks.places, reverse=True):
        text = f"{text[:start].rstrip()}{text[end:]}"
    return text
