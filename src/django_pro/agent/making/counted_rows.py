"""How many rows of another model are in some state: `how many seats of it are free`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django_pro.core.outline import Field, Model
from django_pro.scaffold.stated import plural, singular, snake

_OF = r"(?:(?:of )?(?:the|its|their|his|her|all) )*"
_OF_IT = r"(?: (?:of it|of them|it has|they have|in it|there))?"
_NOW = r"(?:,? (?:right )?now|,? currently|,? at the moment|,? today)?"
_STILL = r"(?:(?:currently|still|already|now) )?"
_COUNTS = (
    re.compile(
        rf"(?:the )?(?:how many|number of|count of) {_OF}"
        rf"(?P<rows>[a-z_]+(?: (?!that|which)[a-z_]+)?){_OF_IT}"
        rf"(?:,? (?:that|which))? (?:is|are) {_STILL}(?P<un>not )?(?P<state>[a-z_]+){_NOW}"
    ),
    re.compile(
        rf"(?:the )?(?:how many|number of|count of) {_OF}{_STILL}(?P<un>not |non-)?"
        rf"(?P<state>[a-z_]+) (?P<rows>[a-z_]+){_OF_IT}{_NOW}"
    ),
)
_MANY = ("ManyToManyField", "ManyToOneRel", "ManyToManyRel")


@dataclass(frozen=True, slots=True)
class Counted:
    """Rows of a relation that are in one state."""

    name: str
    """Of the relation."""
    to: str
    """Label of the model of the rows."""
    field: str
    value: str
    """Python source."""
    other: str
    """Of another state."""
    key: str
    """Their key that leads to the row; empty where that is not one."""


def found(told: str, model: Model, models: Mapping[str, Model]) -> Counted | None:
    """What is told of a field; None where not one relation has rows with such a state."""
    low = " ".join(told.lower().split())
    for pattern in _COUNTS:
        if match := pattern.fullmatch(low):
            every = list(_counted(match, model, models))
            return every[0] if len(every) == 1 else None
    return None


def _counted(match: re.Match[str], model: Model, models: Mapping[str, Model]) -> Iterator[Counted]:
    rows = re.sub(r"[\s-]+", "_", match["rows"])
    for relation in model.fields:
        target = models.get(relation.to)
        if relation.kind not in _MANY or target is None:
            continue
        names = {relation.name, singular(relation.name), snake(target.name)}
        if not {rows, singular(rows)} & (names | {plural(each) for each in names}):
            continue
        keys = [
            each.name for each in target.fields
            if each.kind in ("ForeignKey", "OneToOneField") and each.to == model.label
        ]  # fmt: skip
        word, is_not = match["state"], bool(match["un"])
        if word.startswith("un") and not list(_states(target, word)):
            word, is_not = word.removeprefix("un"), not is_not
        for field, value, other in _states(target, word):
            pair = (other, value) if is_not else (value, other)
            if is_not and field.kind != "BooleanField":
                continue  # `not free` is several values
            key = keys[0] if len(keys) == 1 else ""
            yield Counted(relation.name, relation.to, field.name, *pair, key)


def _states(model: Model, word: str) -> Iterator[tuple[Field, str, str]]:
    """Fields that tell whether a row is so, with the value of those that are and of another."""
    for field in model.fields:
        if field.kind == "BooleanField" and field.concrete and field.name in (f"is_{word}", word):
            yield field, "True", "False"
        elif field.concrete and field.values and field.kind.endswith("CharField"):
            others = [each for each in field.values if each != word]
            if len(others) < len(field.values) and others:
                yield field, f'"{word}"', f'"{others[0]}"'
