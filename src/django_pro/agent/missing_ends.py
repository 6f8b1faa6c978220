"""What stands behind `A has no b`: which row is not there, and who points to whom."""

from __future__ import annotations

import re

from django_pro.core.outline import Model, Outline

HAS_NO = re.compile(r"RelatedObjectDoesNotExist: (\w+) has no (\w+)\.?")
_FORWARD = ("ForeignKey", "OneToOneField")


def told(outline: Outline, error: str) -> list[str]:
    """Sentences on the relation that an error names; none where it names none."""
    found = HAS_NO.search(error)
    if found is None:
        return []
    named = found[1], found[2]
    for model in outline.models:
        field = next((each for each in model.fields if each.name == named[1]), None)
        if model.name != named[0] or field is None or not field.to:
            continue
        if field.kind in _FORWARD:
            return [f"`{model.label}.{field.name}` of this row is not set yet."]
        other = next((each for each in outline.models if each.label == field.to), None)
        if other is not None:
            return [_absent(model, other, named[1])]
    return []


def _absent(model: Model, other: Model, name: str) -> str:
    """Of a one-to-one relation that is read from the side without the column."""
    keys = [each.name for each in other.fields if each.concrete and each.to == model.label]
    key = next((each for each in keys if each), "")
    way = f" (`{other.label}.{key}` is the column)" if key else ""
    return (
        f"`.{name}` of a {model.name} is the row of {other.name} that points to it{way}, and no "
        f"row of {other.name} points to this one: not every {model.name} has a {other.name}."
    )
