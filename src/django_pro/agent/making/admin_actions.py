"""Actions of an admin's list that give the selected rows a value: `an action mark_paid which sets
paid`, `an action that marks the selected ones as closed`."""

from __future__ import annotations

import re

from django_pro.core.outline import Field, Model
from django_pro.scaffold.admin import Action
from django_pro.scaffold.stated import snake

CLAUSE = (
    r"(?:\b(?:and|plus|also|with|add|give it|has|have|have) )*\b(?:an? |the |one )?"
    r"(?:(?:admin|list|bulk|own|custom|new) )*\baction,? (?:(?:named|called) )?"
    r"(?:[`'\"]?(?P<name>(?!(?:which|that|to|for|sets?|marks?)\b)[a-z_]\w*)[`'\"]?)?"
    r"(?:,? ?(?:which|that|to)|:| -)? "
    r"(?P<does>(?:sets?|marks?|clears?|unsets?|empties|empty)\b(?:[^.;\n]|\.(?=\w))*)"
)
"""One that does no more than to set what is there; the values are read by the model's fields."""
_CLAUSE = re.compile(CLAUSE, re.IGNORECASE)
_ROWS = (
    r"(?: (?:on|for|of|in|at)\b)?\s*(?:(?:all|each|every|the|of|those|these|them|which|that|are"
    r"|rows|ones|selected|chosen|ticked|marked|checked|entries|objects|items|it|\w+ selected"
    r"|selected \w+)\s*)*"
)
_SETS = re.compile(
    r"sets? (?:the )?(?:field |flag )?[`'\"]?(?P<field>[a-z_]\w*)[`'\"]?"
    rf"(?: (?:to|=|as) ?(?P<value>\"[^\"]*\"|'[^']*'|`[^`]*`|[\w.-]+))?{_ROWS}",
    re.IGNORECASE,
)
_MARKS = re.compile(rf"marks?{_ROWS}\s*\bas [`'\"]?(?P<word>[\w ]+?)[`'\"]?", re.IGNORECASE)
_CLEARS = re.compile(
    rf"(?:clears?|unsets?|empties|empty) (?:the )?[`'\"]?(?P<field>[a-z_]\w*)[`'\"]?{_ROWS}",
    re.IGNORECASE,
)
_NUMBERS = ("IntegerField", "PositiveIntegerField", "PositiveSmallIntegerField",
            "SmallIntegerField", "BigIntegerField")  # fmt: skip


def without(text: str) -> str:
    return _CLAUSE.sub(" ", text)


def read(text: str, model: Model) -> tuple[str, tuple[Action, ...], tuple[str, ...]]:
    """The text without the actions that it wants, these, and those that are not understood."""
    found: list[Action] = []
    unclear: list[str] = []
    for each in _CLAUSE.finditer(text):
        does = each["does"].strip(" ,")
        said = _said(does, model)
        name = each["name"] or snake(f"mark {said[2]}" if said else "")
        if said is None or name in {one.name for one in found}:
            unclear.append(" ".join(each[0].split()))
            continue
        field, value, _ = said
        found.append(Action(name, field.name, value, _before(field, value)))
    return _CLAUSE.sub(" ", text), tuple(found), tuple(unclear)


def _said(does: str, model: Model) -> tuple[Field, str, str] | None:
    """The field, Python source of its value, and what rows are called by it."""
    fields = {each.name: each for each in model.fields if each.concrete and each.editable}
    if marks := _MARKS.fullmatch(does):
        word = snake(marks["word"])
        flags = [fields[each] for each in (word, f"is_{word}") if each in fields]
        flags = [each for each in flags if each.kind == "BooleanField"]
        states = [each for each in fields.values() if word in each.values]
        if len(flags) + len(states) != 1:
            return None
        return (flags[0], "True", word) if flags else (states[0], f'"{word}"', word)
    if sets := _SETS.fullmatch(does):
        field = fields.get(sets["field"])
        value = _value(field, (sets["value"] or "").strip("\"'`")) if field else ""
        return (field, value, sets["value"] or field.name) if field and value else None
    clears = _CLEARS.fullmatch(does)
    field = fields.get(clears["field"]) if clears else None
    if field is None or not (field.kind == "BooleanField" or field.null):
        return None
    return field, "False" if field.kind == "BooleanField" else "None", f"without {field.name}"


def _value(field: Field, said: str) -> str:
    """Python source of a value that the field takes; empty where it can't be one."""
    low = said.lower()
    if field.kind == "BooleanField":
        if low in ("", "true", "yes", "on", "1"):
            return "True"
        return "False" if low in ("false", "no", "off", "0") else ""
    if low in ("none", "null", "empty") and field.null:
        return "None"
    if field.values:
        return f'"{low}"' if low in field.values else ""
    if field.kind in _NUMBERS:
        return low if re.fullmatch(r"-?\d+", low) else ""
    return ""


def _before(field: Field, value: str) -> str:
    """Python source of another value of the field, for tests; empty without one."""
    if field.kind == "BooleanField":
        return "False" if value == "True" else "True"
    other = next((each for each in field.values if value != f'"{each}"'), "")
    return f'"{other}"' if other else ""
