"""Edits JSON with comments and trailing commas by text positions: what is not ours stays as it is.

What `put` and `append` insert, `remove` takes away again byte for byte. An object or array that
they made is told from one that was there empty by the space after its bracket: they leave none
where they fill what was empty.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from django_pro.core.errors import UsageError

Value = str | int | bool | list["Value"] | dict[str, "Value"]
Path = Sequence[str | int]
DEEPEST = 100
_SPACE = re.compile(r"(?:[ \t\r\n]+|//[^\n]*|/\*.*?\*/)*", re.DOTALL)
_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"')
_SCALAR = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null")
_REST_OF_LINE = re.compile(r"[ \t]*(?://[^\n\r]*|/\*[^\n\r]*?\*/[ \t]*(?=[\r\n]))?")
_STEP = "  "


class BrokenJSONError(UsageError):
    """It can't be read as JSON, not even with comments."""

    def __init__(self, what: str, text: str, place: int) -> None:
        super().__init__(what)
        self.line = text.count("\n", 0, place) + 1


@dataclass(slots=True)
class Node:
    """A value and where it stands."""

    start: int
    end: int
    value: Value | float | None = None
    """Of what is neither an object nor an array."""
    kind: str = "scalar"
    """`scalar`, `object` or `array`."""
    items: list[Item] = field(default_factory=list)

    def at(self, key: str | int) -> Item | None:
        """The last item of that key: it is the one that counts."""
        return next((each for each in reversed(self.items) if each.key == key), None)

    def plain(self) -> object:
        """As `json.loads` gives it."""
        if self.kind == "object":
            return {each.key: each.node.plain() for each in self.items}
        return [each.node.plain() for each in self.items] if self.kind == "array" else self.value


@dataclass(slots=True)
class Item:
    """A member of an object, or an element of an array."""

    key: str | int
    start: int
    node: Node
    comma: int = -1
    """Where the comma after it is; -1 where there is none."""


def parse(text: str) -> Node:
    """Raises `BrokenJSONError`."""
    reader = _Reader(text)
    node = reader.value(reader.space(1 if text.startswith("\ufeff") else 0), 0)
    end = reader.space(node.end)
    if end < len(text):
        raise BrokenJSONError("Something stands after its end", text, end)
    return node


def find(text: str, path: Path) -> Node | None:
    """The value at `path`."""
    node: Node | None = parse(text)
    for key in path:
        item = node.at(key) if node is not None else None
        node = item.node if item is not None else None
    return node


def put(text: str, path: Path, value: Value) -> str:
    """`text` with `value` at `path`; objects that lead there are made where they are not."""
    node = parse(text)
    for number, key in enumerate(path):
        if node.kind != ("object" if isinstance(key, str) else "array"):
            raise BrokenJSONError(f"What holds {key!r} is no object", text, node.start)
        item = node.at(key)
        if item is None:
            for inner in reversed(path[number + 1 :]):
                value = {str(inner): value}
            return _inserted(text, node, f"{json.dumps(key)}: ", value)
        node = item.node
    written = _written(value, _newline(text), _indent_of(text, node.start), _step(text))
    return text[: node.start] + written + text[node.end :]


def append(text: str, path: Path, value: Value) -> str:
    """`text` with `value` as the last element of the array at `path`, made where it is not."""
    node = find(text, path)
    if node is None:
        return put(text, path, [value])
    if node.kind != "array":
        raise BrokenJSONError(f"{path[-1]!r} is no list", text, node.start)
    return _inserted(text, node, "", value)


def remove(text: str, path: Path) -> str:
    """`text` without what is at `path`, and without what was made to hold it.

    Nothing is left where the whole text was made.
    """
    holders = [parse(text)]
    for key in path:
        item = holders[-1].at(key)
        if item is None:
            return text
        holders.append(item.node)
    for holder, key in zip(reversed(holders[:-1]), reversed(path), strict=True):
        item = holder.at(key)
        assert item is not None
        is_root = holder is holders[0]
        around = text[: holder.start] + text[holder.end :] if is_root else ""
        if around.strip() or not _is_made_for(text, holder, item):
            return _without(text, holder, item)
    return ""


def _is_made_for(text: str, holder: Node, item: Item) -> bool:
    """Whether `holder` was made by us, for `item` alone; the user has put nothing beside it."""
    after = (item.comma if item.comma >= 0 else item.node.end - 1) + 1
    return (
        len(holder.items) == 1
        and text[holder.start + 1 : item.start] != ""
        and _is_blank(text, holder.start + 1, item.start)
        and _is_blank(text, after, holder.end - 1)
    )


def _is_blank(text: str, start: int, end: int) -> bool:
    return not text[start:end].strip("\ufeff \t\r\n")


def _without(text: str, holder: Node, item: Item) -> str:
    start = _space_before(text, item.start)
    if item.comma >= 0:
        return text[:start] + text[item.comma + 1 :]
    before = holder.items[holder.items.index(item) - 1] if len(holder.items) > 1 else None
    if before is None or before.comma < 0:
        return text[:start] + text[item.node.end :]
    return text[: before.comma] + text[before.comma + 1 : start] + text[item.node.end :]


def _inserted(text: str, holder: Node, key: str, value: Value) -> str:
    newline, step = _newline(text), _step(text)
    if not holder.items:
        place = holder.start + 1
        return text[:place] + key + _written(value, "", "", "") + text[place:]
    last = holder.items[-1]
    gap = text[_space_before(text, last.start) : last.start]
    is_long = "\n" in gap
    indent = _indent_of(text, last.start)
    new = key + (_written(value, newline, indent, step) if is_long else _written(value, "", "", ""))
    between = f"{newline}{indent}" if is_long else " "
    after = last.comma + 1 if last.comma >= 0 else last.node.end
    rest = _REST_OF_LINE.match(text, after)
    # A comment at the end of the line stays with what it is about.
    place = rest.end() if rest and is_long and rest[0].strip() else after
    if last.comma >= 0:
        return text[:place] + between + new + "," + text[place:]
    return text[:after] + "," + text[after:place] + between + new + text[place:]


def created(path: Path, value: Value) -> str:
    """The text of a new file that holds `value` at `path`."""
    for key in reversed(path):
        value = {str(key): value}
    return _written(value, "\n", "", _STEP) + "\n"


def _written(value: Value, newline: str, indent: str, step: str) -> str:
    """On one line where there is no `newline`, with a space inside of each bracket."""
    if isinstance(value, dict):
        pairs = {f"{json.dumps(key)}: ": each for key, each in value.items()}
        return _bracketed("{}", pairs, newline, indent, step)
    if isinstance(value, list) and any(isinstance(each, dict | list) for each in value):
        elements = dict(enumerate(value))
        texts = [_written(each, newline, indent + step, step) for each in elements.values()]
        return _joined("[]", texts, newline, indent, step)
    return json.dumps(value, ensure_ascii=False)


def _bracketed(brackets: str, pairs: dict[str, Value], newline: str, indent: str, step: str) -> str:
    texts = [key + _written(each, newline, indent + step, step) for key, each in pairs.items()]
    return _joined(brackets, texts, newline, indent, step)


def _joined(brackets: str, texts: list[str], newline: str, indent: str, step: str) -> str:
    if not newline:
        return f"{brackets[0]} {', '.join(texts)} {brackets[1]}"
    inside = f",{newline}{indent}{step}".join(texts)
    return f"{brackets[0]}{newline}{indent}{step}{inside}{newline}{indent}{brackets[1]}"


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _step(text: str) -> str:
    """What the first indented line is indented by."""
    found = re.search(r"^([ \t]+)\S", text, re.MULTILINE)
    return found[1] if found else _STEP


def _indent_of(text: str, place: int) -> str:
    line = text[text.rfind("\n", 0, place) + 1 : place]
    return line[: len(line) - len(line.lstrip(" \t"))]


def _space_before(text: str, place: int) -> int:
    return len(text[:place].rstrip(" \t\r\n"))


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text

    def space(self, place: int) -> int:
        """The first place after blanks and comments."""
        found = _SPACE.match(self.text, place)
        return found.end() if found else place

    def value(self, place: int, depth: int) -> Node:
        start = self.text[place : place + 1]
        if depth > DEEPEST:
            raise BrokenJSONError("It is nested too deeply", self.text, place)
        if start == "{":
            return self._items("object", "}", place, depth, self._member)
        if start == "[":
            return self._items("array", "]", place, depth, self._element)
        found = _STRING.match(self.text, place) or _SCALAR.match(self.text, place)
        if found is None:
            what = f"A value is missing before {start!r}" if start else "It ends too early"
            raise BrokenJSONError(what, self.text, place)
        return Node(place, found.end(), json.loads(found[0]))

    def _items(
        self, kind: str, close: str, start: int, depth: int, read: Callable[[int, int, int], Item]
    ) -> Node:
        node = Node(start, start, kind=kind)
        place = self.space(start + 1)
        while self.text[place : place + 1] != close:
            if place >= len(self.text):
                raise BrokenJSONError("It ends too early", self.text, place)
            if node.items and node.items[-1].comma < 0:
                raise BrokenJSONError(f"A comma or {close!r} is missing", self.text, place)
            item = read(place, depth + 1, len(node.items))
            node.items.append(item)
            place = self.space(item.node.end)
            if self.text[place : place + 1] == ",":
                item.comma = place
                place = self.space(place + 1)
        node.end = place + 1
        return node

    def _member(self, place: int, depth: int, _number: int) -> Item:
        key = _STRING.match(self.text, place)
        if key is None:
            raise BrokenJSONError("A key between double quotes is missing", self.text, place)
        colon = self.space(key.end())
        if self.text[colon : colon + 1] != ":":
            raise BrokenJSONError("A colon is missing after a key", self.text, colon)
        node = self.value(self.space(colon + 1), depth)
        return Item(json.loads(key[0]), place, node)

    def _element(self, place: int, depth: int, number: int) -> Item:
        return Item(number, place, self.value(place, depth))
