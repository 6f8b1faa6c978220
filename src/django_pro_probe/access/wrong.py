"""Input that is plainly wrong, made from input that was accepted: bodies, query strings, paths."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db import models

from django_pro_probe import table_files

JSON = "application/json"
Path = tuple[Any, ...]
"""Keys and indexes from the body down to a value."""

NO_ROW = 987654321
_NO_NAME = "no-such-name"
_UUID = re.compile(r"[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}", re.I)
_NO_UUID = "91827364-5918-4736-a591-827364591827"
_SECRET_NAME = re.compile(r"uuid|uid|token|key|secret|hash|digest|public_?id")
_LONG = "x" * 5_000
_HUGE = 10**30
_GONE = object()
_SIGN = ("a digit that int() refuses", "\u00b2")
"""A superscript two: `isdigit()` and `isnumeric()` take it."""
_NO_DAY = ("a day that is in no calendar", "2026-13-45")
"""As a day is written: what reads one tells it apart from a text, and can raise."""
_MOST_PATHS = 10
_DEEPEST = 3

_WORDS: tuple[tuple[str, Any], ...] = (
    ("left out", _GONE),
    ("a text that is no such value", "no such thing"),
    ("a text of 5,000 letters", _LONG),
    ("a negative number", "-7"),
    ("a number of 31 digits", str(_HUGE)),
    _SIGN,
)
"""What a form can hold."""
_TABLE = "no-such-column\nno such thing\n"
_FIXED = re.compile(r"[\d.:T-]+Z?$|[^@\s]+@|https?:")
"""A number, a time or an address: no text that has lines."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
BEGINS = re.compile(
    r"(\w+_)?(starts?|begins?|from|arrives|arrival|check_?in|opens|since|first(_day)?|pick_?up)"
    r"(_?(at|on|date|day|time))?",
    re.I,
)
ENDS = re.compile(
    r"(\w+_)?(ends?|finish(es)?|until|to|leaves|departure|check_?out|closes|last(_day)?|returns?"
    r"|drop_?off)(_?(at|on|date|day|time))?",
    re.I,
)
_NEGATIVE: tuple[str, Any] = ("a negative number", -7)
_VALUES: tuple[tuple[str, Any], ...] = (
    ("left out", _GONE),
    ("null", None),
    ("a list", [[1]]),
    ("a text that is no such value", "no such thing"),
    ("a text of 5,000 letters", _LONG),
    _NEGATIVE,
    ("a number of 31 digits", _HUGE),
    _SIGN,
)
_ROWS: tuple[tuple[str, Any], ...] = (("a row that is not there", NO_ROW),)
_PARAMETERS: tuple[tuple[str, str], ...] = (
    ("a text that is no such value", "no-such-thing"),
    ("a negative number", "-7"),
    ("a number of 31 digits", str(_HUGE)),
    _SIGN,
    _NO_DAY,
    ("no number (NaN)", "NaN"),
)
_ARGUMENTS: tuple[tuple[str, str], ...] = (
    ("a row that is not there", str(NO_ROW)),
    ("a number of 31 digits", str(_HUGE)),
    ("a text that is no such value", "no-such-thing"),
    _NO_DAY,
    ("a row that is not there", _NO_UUID),
    _SIGN,
)


def _tells_apart(field: Any) -> bool:
    """Whether no two rows share it, alone or with whose they are; not the primary key."""
    meta = field.model._meta
    sets = [*meta.unique_together, *(each.fields for each in meta.total_unique_constraints)]
    return not field.primary_key and (field.unique or any(field.name in each for each in sets))


def key_of_no_row(field: Any) -> Any:
    """A value that no row has in the field; None where nobody guesses what the rows have there."""
    if field.primary_key and isinstance(field, models.IntegerField):
        return NO_ROW
    is_name = isinstance(field, models.CharField) and _tells_apart(field)
    return _NO_NAME if is_name and not _SECRET_NAME.search(field.name) else None


class Wrong(NamedTuple):
    """One thing that is wrong."""

    name: str
    """The field, parameter or argument; empty for the body as a whole."""
    what: str
    data: Any
    content_type: str | None

    @property
    def told(self) -> str:
        return f"{self.name}: {self.what}" if self.name else self.what


def structures(data: Any) -> Iterator[Wrong]:
    """JSON bodies that are no JSON, or of another structure than the one that is accepted."""
    yield Wrong("", "malformed JSON", '{"a": ', JSON)
    other = '{"x": 1}' if isinstance(data, list) else "[1]"
    yield Wrong("", "an object" if isinstance(data, list) else "a list", other, JSON)
    yield Wrong("", "null", "null", JSON)
    yield Wrong("", "an empty object", "{}", JSON)
    yield Wrong("", "another media type", "<a>1</a>", "application/xml")


def paths(data: Any) -> list[Path]:
    """Where values stand in a body; of a list the first entry."""
    return list(_paths(data, ()))[:_MOST_PATHS]


def _paths(data: Any, above: Path) -> Iterator[Path]:
    if len(above) >= _DEEPEST or (isinstance(data, dict) and "upload" in data):  # a file
        return
    if isinstance(data, dict):
        for name in data:
            yield (*above, name)
        for name, below in data.items():
            yield from _paths(below, (*above, name))
    elif isinstance(data, list) and data:
        if not isinstance(data[0], (dict, list)) and above:
            yield (*above, 0)
        yield from _paths(data[0], (*above, 0))


def name_of(path: Path) -> str:
    return ".".join(str(step) for step in path)


def fields(data: Any, content_type: str | None) -> Iterator[tuple[Path, Wrong]]:
    """One value at a time that is wrong."""
    for path in paths(data):
        for what, value in _kinds(content_type, at(data, path)):
            yield path, _made(name_of(path), what, put(data, [path], value), content_type)


def together(data: Any, content_type: str | None) -> Iterator[Wrong]:
    """All values wrong in the same way: whoever checks each field tells of all of them."""
    known = [path for path in paths(data) if len(path) == 1]
    for what, value in _kinds(content_type, None):
        if known:
            yield _made("every field", what, put(data, known, value), content_type)


def alone(data: Any, what: str, names: set[str], content_type: str | None) -> Iterator[Wrong]:
    """Each of the fields alone wrong in that way."""
    for path, wrong in fields(data, content_type):
        if len(path) == 1 and path[0] in names and wrong.what == what:
            yield wrong


def tables(data: Any, content_type: str | None) -> Iterator[Wrong]:
    """Each text alone, and each file of a text, as rows of a table that has other columns than any
    that is taken."""
    for path in paths(data):
        value, what = at(data, path), "a table of another column"
        if len(path) > 1:
            continue
        if type(value) is str and not _FIXED.match(value):
            yield _made(name_of(path), what, put(data, [path], _TABLE), content_type)
        elif isinstance(value, dict) and value.get("upload") in ("text", "table"):
            file = {**value, "upload": "other table"}
            yield _made(name_of(path), what, put(data, [path], file), content_type)


def upside_down(data: Any, content_type: str | None) -> Iterator[Wrong]:
    """A last day before the first one."""
    if not isinstance(data, dict):
        return
    days = [name for name, value in data.items() if _DAY.match(str(value))]
    begins = [name for name in days if BEGINS.fullmatch(name)]
    ends = [name for name in days if ENDS.fullmatch(name)]
    if len(begins) == len(ends) == 1:
        first, last = begins[0], ends[0]
        found = dict(data)
        for name, day in ((first, "2031-06-01"), (last, "2031-05-01")):
            found[name] = day + str(data[name])[len(day) :]
        yield _made(f"{first} and {last}", "the end before the start", found, content_type)


def negative_below(data: Any, content_type: str | None) -> Iterator[Wrong]:
    """Each number alone negative that stands deeper than in a field."""
    for path in paths(data):
        if len(path) > 1 and re.fullmatch(r"\d+(\.\d+)?", str(at(data, path))):
            what, value = _NEGATIVE
            yield _made(name_of(path), what, put(data, [path], value), content_type)


def _kinds(content_type: str | None, value: Any) -> tuple[tuple[str, Any], ...]:
    days = (_NO_DAY,) if isinstance(value, str) and _DAY.match(value) else ()
    if content_type != JSON:
        return _WORDS + days
    return _VALUES + days + (_ROWS if type(value) is int else ())


def _made(name: str, what: str, data: Any, content_type: str | None) -> Wrong:
    if content_type == JSON:
        return Wrong(name, what, json.dumps(data, default=str), content_type)
    return Wrong(name, what, data, content_type)


def at(data: Any, path: Path) -> Any:
    """The value that stands there."""
    for step in path:
        data = data[step]
    return data


def put(data: Any, known: list[Path], value: Any) -> Any:
    """A copy of the body with a value in those places."""
    found = copy.deepcopy(data)
    for path in known:
        above = at(found, path[:-1])
        if value is _GONE:
            if isinstance(above, dict):
                above.pop(path[-1], None)
            else:
                above.clear()
        else:
            above[path[-1]] = copy.deepcopy(value)
    return found


def apart(data: Any) -> Iterator[tuple[Any, str, str]]:
    """(body, key, another key): of the fields that name one row, one names another row.

    Fields of a row within the body are taken together too.
    """
    if isinstance(data, list):
        for number, each in enumerate(data):
            for other, key, another in apart(each):
                yield [*data[:number], other, *data[number + 1 :]], key, another
    if not isinstance(data, dict):
        return
    texts = [str(value) for value in data.values() if not isinstance(value, bool)]
    keys = [text for text in dict.fromkeys(texts) if text.isdigit() and texts.count(text) > 1]
    for key in keys:
        another = "1" if key == "2" else "2"
        for name in reversed([name for name in data if str(data[name]) == key]):
            yield {**data, name: type(data[name])(another)}, key, another
    for name, value in data.items():
        if isinstance(value, (dict, list)):
            for other, key, another in apart(value):
                yield {**data, name: other}, key, another


def shortest(data: Any) -> Any:
    """The body with the first entry alone of each list."""
    if isinstance(data, dict):
        return {name: shortest(value) for name, value in data.items()}
    return [shortest(data[0])] if isinstance(data, list) and data else data


def longer(data: Any, content_type: str | None) -> Iterator[Wrong]:
    """Each list with one entry more that can be refused: a row that is not there, or the same one
    again."""
    for path in paths(data):
        entries = at(data, path)
        if not (isinstance(entries, list) and entries):
            continue
        for what, entry in _further(entries[-1]):
            longer = put(data, [path], [*entries, entry])
            yield _made(name_of(path), f"one more, {what}", longer, content_type)


def halfway(data: Any, content_type: str | None) -> Iterator[Wrong]:
    """Each table that an importer takes, with a row in the middle that can be refused."""
    for name, value in data.items() if isinstance(data, dict) else ():
        if isinstance(value, dict) and str(value.get("upload", "")).startswith("rows "):
            for what in table_files.WRONG:
                spoilt = {**data, name: {**value, "wrong": what}}
                yield Wrong(str(name), f"a table whose second row has {what}", spoilt, content_type)


def _further(entry: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(entry, dict):
        for name, value in entry.items():
            for what, other in _further(value) if not isinstance(value, (dict, list)) else ():
                if other != value:
                    yield f"whose {name} is {what}", {**entry, name: other}
    elif str(entry).isdigit():
        yield "a row that is not there", type(entry)(NO_ROW)
    elif _UUID.fullmatch(str(entry)):
        yield "a row that is not there", _NO_UUID
    elif isinstance(entry, str):
        yield "a name that is not there", _NO_NAME
    if not isinstance(entry, bool):
        yield "the same once more", entry


def left_out(given: dict[str, str], url: str) -> Iterator[tuple[str, str]]:
    """(parameter, URL without it)."""
    for name in given:
        others = {each: value for each, value in given.items() if each != name}
        path = url.partition("?")[0]
        yield name, f"{path}?{urlencode(others)}" if others else path


def queries(names: list[str], url: str) -> Iterator[tuple[str, str, str]]:
    """(parameter, what is wrong, URL)."""
    joint = "&" if "?" in url else "?"
    for name in names:
        for what, value in _PARAMETERS:
            yield name, what, f"{url}{joint}{urlencode({name: value})}"


def arguments(names: list[str]) -> Iterator[tuple[str, str, str]]:
    """(argument, what is wrong, text)."""
    for name in names:
        for what, value in _ARGUMENTS:
            yield name, what, value
