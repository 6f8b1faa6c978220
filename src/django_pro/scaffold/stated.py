"""A model's field as a request states it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

RELATIONS = ("ForeignKey", "OneToOneField", "ManyToManyField")
TEXTS = ("CharField", "TextField", "EmailField", "URLField", "SlugField")
INTEGERS = (
    "IntegerField", "PositiveIntegerField", "PositiveSmallIntegerField", "SmallIntegerField",
    "BigIntegerField", "PositiveBigIntegerField",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StatedField:
    name: str
    kind: str
    """Django's class of the field, e.g. `CharField`."""
    to: str = ""
    """Name of the related model, as stated; `User` for the project's user model."""
    max_length: int | None = None
    min_length: int | None = None
    digits: tuple[int, int] | None = None
    """max_digits and decimal_places."""
    choices: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    """What the choices are shown as where they are numbers; empty where they are texts."""
    optional: bool = False
    unique: bool = False
    indexed: bool = False
    default: str = ""
    """As stated, without quotes; empty without one."""
    auto: str = ""
    """`auto_now_add` or `auto_now`; empty for neither."""
    low: str = ""
    high: str = ""
    on_delete: str = ""
    related_name: str = ""
    guess: str = ""
    """Why it is of this kind, where the request does not say so."""
    child: str = ""
    """What the values of a list are, as stated: `char(max_length=15)`."""
    pattern: str = ""
    """A regular expression that a text has to match; of serializers of no model alone."""
    ignored: tuple[str, ...] = ()
    """Names of arguments that are stated and not understood."""

    @property
    def is_relation(self) -> bool:
        return self.kind in RELATIONS

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """(Python source of a choice, its label), the label as it is shown."""
        if self.labels:
            return tuple(zip(self.choices, map(_shown, self.labels), strict=True))
        return tuple((f'"{each}"', _shown(each)) for each in self.choices)

    @property
    def is_text(self) -> bool:
        return self.kind in TEXTS


def _shown(label: str) -> str:
    plain = re.sub(r"[_-]+", " ", label)
    return f"{plain[:1].upper()}{plain[1:]}"


def snake(name: str) -> str:
    """`OrderLine` -> `order_line`."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return re.sub(r"[^a-z0-9]+", "_", parted.lower()).strip("_")


def camel(words: str) -> str:
    """`order line` -> `OrderLine`."""
    return "".join(each[:1].upper() + each[1:] for each in re.split(r"[^A-Za-z0-9]+", words))


_IRREGULAR = {"people": "person", "children": "child", "men": "man", "women": "woman"}


def singular(word: str) -> str:
    """`categories` -> `category`; what is no plural stays."""
    low = word.lower()
    for many, one in _IRREGULAR.items():
        if low.endswith(many):
            return word[: len(word) - len(many)] + word[-len(many)] + one[1:]
    if low.endswith("ies") and len(word) > 4 and low not in ("series", "movies", "cookies"):
        return word[:-3] + "y"
    if re.search(r"(?:ss|us|is|series|news)$", low):
        return word
    if re.search(r"(?:sses|shes|ches|xes|zes|uses)$", low) and not low.endswith("houses"):
        return word[:-2]
    return word[:-1] if low.endswith("s") and len(word) > 2 else word


def plural(word: str) -> str:
    """`category` -> `categories`."""
    for many, one in _IRREGULAR.items():
        if word.endswith(one) and not word.endswith("human"):
            return word[: len(word) - len(one)] + many
    if re.search(r"(?:series|news|data|information|equipment|staff)$", word):
        return word
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search(r"(?:s|x|z|ch|sh)$", word) else "s")


_PAIRS = (
    ("start", "end"), ("starts", "ends"), ("check_in", "check_out"), ("valid_from", "valid_until"),
    ("opens", "closes"), ("begin", "end"),
)  # fmt: skip


def pairs(kinds: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """(start, end) of moments by the names of fields; `kinds` are their classes."""
    moments = ("DateField", "DateTimeField", "TimeField")
    found = []
    for name, kind in kinds.items():
        for start, end in _PAIRS:
            other = re.sub(rf"(?<![a-z]){start}(?![a-z])", end, name)
            if other != name and kind in moments and kinds.get(other) == kind:
                found.append((name, other))
    return tuple(dict.fromkeys(found))
