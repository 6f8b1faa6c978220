"""Rows of which each user has one at most for another row: `one review per member and instrument`,
where no constraint of the model says so."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django_pro.core.outline import Field, Model
from django_pro.scaffold.stated import plural, snake

_ONE = r"(?:(?:only |just |at most |no more than |max(?:imum)? )?(?:one|a single|1))"
_EACH = r"(?:per|for each|for every|for|of each|of every|from each|by each)"
_AND = r"(?:and|per|for|by|from|/|,|\+|x|&)"
_WHO = r"(?:users?|members?|people|persons?|customers?|everyone|everybody|whoever|authors?)"
_MAY = r"(?:can|may|must|should|could|is allowed to|are allowed to)"
_SECOND = (
    r"(?:\s*[,:;.\u2013-]?\s*(?:and |so )?(?:an?(?:y|other)?|the|every|each|any)? ?"
    r"(?:second|another|further|other|more)(?: (?:one|ones|{row}|{rows}|post|try|attempt))?"
    r"(?: (?:for|of|on|by) (?:the same|it)(?: \w+)?)?"
    r"(?:(?: is| gives?| gets?| answers?| returns?| must| should| be| fails?|:|,|=| ->)* "
    r"(?:with )?(?:an? |the )?(?:http )?(?:status )?(?:400|bad request|refused|rejected|an? error)"
    r"(?: bad request)?))?"
)


@dataclass(frozen=True, slots=True)
class Once:
    names: tuple[str, ...] = ()
    """Fields of which no two rows have the same, the owner's with them; empty where nothing is
    said."""
    rest: str = ""
    """The text without what was read."""


def stated(text: str, model: Model, owner: str) -> Once:
    """`owner` is the key to the user whose a row is, whom the server sets."""
    words = snake(model.name).replace("_", " ")
    keys = {field: _named(field) for field in model.fields if field.concrete and field.to}
    who = "|".join([_WHO, *(form for field, form in keys.items() if field.name == owner)])
    others = {field.name: form for field, form in keys.items() if field.name != owner}
    if not owner or not others:
        return Once(rest=text)
    other = "|".join(f"(?P<{name}_{{n}}>{form})" for name, form in others.items())
    the = r"(?:(?:the|an?|each|every|same|of|one) )*"
    row = rf"(?:{words}|{plural(words)})"
    second = _SECOND.replace("{row}", words).replace("{rows}", plural(words))
    for number, pattern in enumerate((
        rf"{_ONE} {row} {_EACH} {the}(?:{who}),? {_AND} ?{the}(?:{other})",
        rf"{_ONE} {row} {_EACH} {the}(?:{other}),? {_AND} ?{the}(?:{who})",
        (
            rf"(?:an?|every|each|the|no)? ?(?:{who}) {_MAY} (?:only |just )?(?:have|write|leave"
            rf"|add|create|post|give|submit|make|hold|send)s? (?:only |just )?{_ONE} {row} {_EACH} "
            rf"{the}(?:{other})"
        ),
        (
            rf"(?:no|never a|not an?) (?:second|other|further) {row} (?:of|for|on|by) {the}"
            rf"(?:{other}) (?:by|from|of|for) {the}(?:{who})"
        ),
    )):  # fmt: skip
        whole = rf"(?<![\w]){pattern.replace('{n}', str(number))}\b{second}"
        found = re.search(whole, text, re.IGNORECASE)
        if found is None or not _is_whole(text, found):
            continue
        name = next(each for each in others if found[f"{each}_{number}"])
        return Once((owner, name), f"{text[: found.start()]} . {text[found.end() :]}")
    return Once(rest=text)


def _named(field: Field) -> str:
    """The pattern of a key's name, and of what it leads to."""
    model = snake(field.to.rpartition(".")[2]).replace("_", " ")
    forms = {field.name.replace("_", " "), model}
    return "|".join(sorted(re.escape(each).replace(r"\ ", "[ _]") for each in forms))


def _is_whole(text: str, found: re.Match[str]) -> bool:
    """Whether nothing that limits it stands behind: `per day`, `unless`, `while it is open`."""
    rest = re.split(r"[.;\n]", text[found.end() :], maxsplit=1)[0]
    return not re.match(
        r"[\s,]*(?:and|per|a|an|each|every|unless|until|while|when|if|within|in|on|who|that|which"
        r"|whose|with)\b", rest, re.IGNORECASE,
    )  # fmt: skip
