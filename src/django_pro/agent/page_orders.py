"""The order of the rows on pages: as a request names it, and as a queryset has it."""

from __future__ import annotations

import ast
import re

from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Model
from django_pro.edits.source_text import SourceText, Splice

_FIRST = re.compile(
    r"\b(latest|newest|most recent(?:ly)?|last|youngest|oldest|earliest)((?: \w+){0,2}?)"
    r" (?:first|(?:on|at the) top|to (?:the )?(?:oldest|newest|latest|earliest))\b"
    r"|\b(?:order|sort)(?:ed|ing)? by ((?:\w+ ?){1,4}?)(?:,? ?(?:in )?(desc|asc|newest|latest)\w*"
    r"|[,.;]|$| (?=and|with|so|then)\b)"
)


def is_so(value: ast.expr, order: tuple[str, ...]) -> bool:
    """Whether a queryset ends in an order already."""
    if not (isinstance(value, ast.Call) and ast.unparse(value.func).endswith(".order_by")):
        return False
    return [re.sub(r"\bid$", "pk", each) for each in there(value)] == list(order)


def ordered(text: SourceText, value: ast.expr, by: str) -> Splice:
    """The splice that gives a queryset an order, in place of the one that it ends in."""
    if (
        isinstance(value, ast.Call)
        and isinstance(value.func, ast.Attribute)
        and value.func.attr == "order_by"
    ):
        return Splice(text.end(value.func), text.end(value), f"({by})")
    return Splice(text.end(value), text.end(value), f".order_by({by})")


def is_total(order: tuple[str, ...], model: Model) -> bool:
    """Whether an order decides between any two rows."""
    names = {each.lstrip("-") for each in order}
    single = {each.name for each in model.fields if each.unique or each.primary_key} | {"pk"}
    return bool(names & single) or any(set(each) <= names for each in model.unique_together)


def there(value: ast.expr) -> tuple[str, ...]:
    """The order that a queryset ends in; empty where it ends in none."""
    if not (isinstance(value, ast.Call) and ast.unparse(value.func).endswith(".order_by")):
        return ()
    return tuple(str(getattr(each, "value", "")) for each in value.args)


def stated(low: str, model: Model, now: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The order that a request names, by fields of the model; empty where it names none.

    `newest first` goes by the date that the rows are ordered by `now`, or by the model, before it
    goes by the one that tells when a row was made.

    Raises:
        NotProvenError: no field is of that name.
    """
    for pattern, plain in _CHRONOLOGICAL:
        low = re.sub(pattern, plain, low)
    found = _FIRST.search(low)
    if found is None:
        return ()
    which, what, by, down = found.groups()
    words = [each for each in re.findall(r"[a-z]\w*", what or by or "") if each not in _FILLING]
    if not which and words and words[-1] in _WAYS:
        which = words.pop()  # `sorted by newest`
    sign = "-" if which in _DOWN or (down and down != "asc") else ""
    fields = [each for each in model.fields if each.concrete]
    dates = [each for each in fields if each.kind in ("DateField", "DateTimeField")]
    if not words:
        names = {each.name for each in dates}
        told = next((each.lstrip("-") for each in (*now[:1], *model.ordering[:1])), "")
        if told in names:
            return (f"{sign}{told}",) if which or down else (*now, *model.ordering)[:1]
        made = [each.name for each in dates if re.match(r"creat|add|made|post|publi", each.name)]
        return (f"{sign}{[*made, 'pk'][0]}",)
    exact = [each.name for each in fields if each.name in words]
    if exact:
        return (f"{sign}{exact[0]}",)
    of_words = [each for each in words if "_" not in each]
    for field in (*dates, *fields) if which else fields:
        parts = [each for each in field.name.split("_") if each not in _SMALL]
        if any(_is_same(word, part) for word in of_words for part in (*parts, field.name)):
            return (f"{sign}{field.name}",)
    if which and any(_is_same(word, model.name.lower()) for word in words):
        return stated(f"{which} first", model, now)
    raise NotProvenError(
        f"{model.label} has no field {' '.join(words)!r} to order its rows by. Nothing is written: "
        "say the name of the field."
    )


_DOWN = ("latest", "newest", "most recent", "most recently", "last", "youngest")
_CHRONOLOGICAL = (
    (r"\b(?:in )?(?:reversed?|descending)[ -]chronological(?:ly)?(?: order)?\b", "newest first"),
    (r"\b(?:in )?chronological(?:ly)?(?: order)?\b", "oldest first"),
)
_WAYS = (*_DOWN, "recent", "oldest", "earliest")
_SMALL = ("at", "on", "is", "of")
"""Parts of names that tell no field from others."""
_FILLING = (
    "the", "a", "an", "of", "its", "their", "date", "time", "field", "ones", "rows",
    "entries", "items", "records", "results", "objects", "elements",
)  # fmt: skip


def _is_same(word: str, part: str) -> bool:
    """Whether a field's name means a word: `arrives` and arrival."""
    if min(len(word), len(part)) < 4:
        return word == part
    stem = max(4, min(len(word), len(part)) - 2)
    return word[:stem] == part[:stem]
