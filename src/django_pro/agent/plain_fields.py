"""Fields of a serializer of no model, where each has its words in parentheses: `weight (integer
from 1 to settings.MOST), tags (list of strings of max 40 chars each, optional)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from django_pro.agent import unheard
from django_pro.agent.field_arguments import split
from django_pro.agent.work import NotProvenError
from django_pro.scaffold.stated import StatedField

_STATED = re.compile(
    r"(?<![\w:.=(])[`'\"]?(?<![:.=(])\b([a-z_]\w*)[`'\"]?\s*\(([^()]*)\)(?=\s*(?:$|[,.;\n]|and\b))"
)
_TYPES = {
    r"(?:str|string|char|text)": "CharField", r"(?:int|integer|whole number)": "IntegerField",
    r"(?:bool|boolean|flag)": "BooleanField", r"date": "DateField",
    r"(?:datetime|date ?time|timestamp)": "DateTimeField", r"time": "TimeField",
    r"e-?mail(?: address)?": "EmailField", r"url": "URLField", r"uuid": "UUIDField",
    r"slug": "SlugField", r"(?:float|double)": "FloatField", r"decimal": "DecimalField",
    r"duration": "DurationField", r"ip(?: address)?": "GenericIPAddressField",
    r"(?:json|dict|object)": "JSONField",
}  # fmt: skip
_NUMBER = r"(-?\d+|settings\.[A-Z][A-Z0-9_]*)"
_CHARS = r"(?:characters?|chars?|letters)(?: long)?"
_CHOICE = (
    r"(?!optional$|required$|mandatory$)(?:(?:or|and) )?[\"'`]?\w[\w-]*[\"'`]?"
    r"(?: (?:or|and) [\"'`]?\w[\w-]*[\"'`]?)?"
)
_MOST = rf"(?:of )?(?:max(?:imum)?\.?|at most|up to)(?: of)? (\d+) {_CHARS}(?: each)?"
_LEAST = rf"(?:of )?(?:min(?:imum)?\.?|at least)(?: of)? (\d+) {_CHARS}(?: each)?"


_BEFORE = re.compile(
    r"(?:[:\-]|\b(?:with|fields?|of|takes?|has|having|and|are))\s*$", re.IGNORECASE
)
_HEAD = (r"[^.;:\n]*\b(?:serializers?|\w+Serializer)\b[^.;:\n]*",)
_ELSEWHERE = re.compile(
    r"\bexactly \d+|\bsettings\.[A-Z]\w*|\b(?:list|array)s? of\b|\bdicts? of\b|\bnested\b|\beach\b"
    r"|\bdigits\b|\bmatch\w*\b|\bregex\b|\bpattern\b"
)
_AS = "Say each as `name (integer from 1 to 9, optional)`, with commas between."


def stated(text: str) -> tuple[StatedField, ...]:
    """Those of the text; none where it states no field so.

    Raises:
        NotProvenError: something that is said of them is not understood.
    """
    found = list(_STATED.finditer(text))
    if not found:
        if other := _ELSEWHERE.search(text):
            raise NotProvenError(f"`{other[0]}` is not understood. Nothing is written. {_AS}")
        return ()
    start, end = found[0].start(), found[-1].end()
    left = _STATED.sub(" ", text[start:end])
    if others := re.sub(r"\band\b|[\s,;.\-*]", " ", left).strip():
        raise NotProvenError(f"`{others}` is not understood. Nothing is written. {_AS}")
    before = text[:start].rstrip("`'\" ")
    if not _BEFORE.search(before):
        told = before.rpartition("\n")[2][-40:].strip()
        raise NotProvenError(f"`{told}` is not understood. Nothing is written. {_AS}")
    rest = re.sub(r"\b[\w/]+\.py\b", " ", f"{before} . {text[end:]}")
    unheard.refuse("serializer", (), rest, _HEAD)
    return tuple(_read(each[1], each[2]) for each in found)


def _read(name: str, words: str) -> StatedField:
    field = StatedField(name, "")
    for item in _items(words):
        known = _with(field, item)
        if known is None:
            raise NotProvenError(
                f"`{item}` of {name} is not understood. Nothing is written: say it as `integer "
                "from 1 to 9`, `exactly 4 digits`, `list of strings of max 40 chars each`, `one of "
                "a, b`, `optional` or `default 3`, or leave it out."
            )
        field = known
    if not field.kind:
        raise NotProvenError(
            f"What {name} is, is not said. Nothing is written: say string, integer, date or the "
            "like."
        )
    return field


def _items(words: str) -> Iterator[str]:
    """What stands between commas; choices stay together."""
    choices = ""
    for item in split(words):
        if choices and re.fullmatch(_CHOICE, item):
            choices += f", {item}"
            continue
        if choices:
            yield choices
            choices = ""
        if re.match(r"(?:one of|choices?|either)\b", item):
            choices = item
        else:
            yield item
    if choices:
        yield choices


def _with(field: StatedField, item: str) -> StatedField | None:
    """The field with one thing that is said of it; None where that is not understood."""
    low = " ".join(item.lower().split())
    if re.fullmatch(r"optional|not required", low):
        return replace(field, optional=True)
    if re.fullmatch(r"required|mandatory", low):
        return field
    if found := re.fullmatch(r"(?:by )?default(?:s to|s| is|:|=)? ?[\"'`]?([\w.+-]+)[\"'`]?", item):
        return replace(field, default=found[1])
    if found := re.fullmatch(r"exactly (\d+) digits", low):
        size = int(found[1])
        return replace(field, kind="CharField", max_length=size, pattern=rf"^[0-9]{{{size}}}\Z")
    if found := re.fullmatch(rf"exactly (\d+) {_CHARS}", low):
        size = int(found[1])
        return replace(field, kind="CharField", max_length=size, min_length=size)
    if found := re.match(r"(?:one of|choices?|either):?\s+(.+)$", item):
        values = re.split(r"\s*,\s*(?:or |and )?|\s+(?:or|and)\s+|\s*[/|]\s*", found[1])
        return replace(field, kind="CharField", choices=tuple(v.strip("\"'`") for v in values))
    return _list(field, low) or _typed(field, item)


def _list(field: StatedField, low: str) -> StatedField | None:
    found = re.fullmatch(r"(?:an? )?(?:list|array) of (\w+?)s?(?: (.+))?", low)
    kind = _kind(found[1]) if found else ""
    if not found or not kind:
        return None
    child = _typed(StatedField("value", ""), f"{found[1]} {found[2] or ''}".strip())
    if child is None or child.low or child.high:
        return None
    sizes = [("max_length", child.max_length), ("min_length", child.min_length)]
    inner = ", ".join(f"{name}={value}" for name, value in sizes if value)
    return replace(field, kind="JSONField", child=f"{kind}({inner})")


def _typed(field: StatedField, item: str) -> StatedField | None:
    """A type, and a range or a length behind it; either of them alone."""
    types = "|".join(_TYPES)
    found = re.match(rf"(?:an? |valid )*({types})\b\s*(?:\(|,)?", item, re.IGNORECASE)
    kind = _kind(found[1].lower()) if found else field.kind
    rest = item[found.end() :].strip(" )") if found else item
    field = replace(field, kind=kind)
    if not rest:
        return field if found else None
    if kind in ("CharField", "URLField", "EmailField", "SlugField") or not kind:
        known = replace(field, kind=kind or "CharField")
        if size := re.fullmatch(_MOST, rest):
            return replace(known, max_length=int(size[1]))
        size = re.fullmatch(_LEAST, rest)
        return replace(known, min_length=int(size[1])) if size else None
    if kind != "IntegerField":
        return None
    if size := re.fullmatch(
        rf"(?:from |between )?{_NUMBER} ?(?:to|and|-|\u2013|\.\.) ?{_NUMBER}", rest
    ):
        return replace(field, low=size[1], high=size[2])
    if size := re.fullmatch(rf"(?:min(?:imum)?|at least|from|>=) ?{_NUMBER}", rest):
        return replace(field, low=size[1])
    if size := re.fullmatch(rf"(?:max(?:imum)?|at most|up to|<=) ?{_NUMBER}", rest):
        return replace(field, high=size[1])
    return None


def _kind(word: str) -> str:
    return next((kind for pattern, kind in _TYPES.items() if re.fullmatch(pattern, word)), "")
