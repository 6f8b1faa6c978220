"""JSON bodies of a shape that nothing declares: what the view reads of one says what it wants.

A view that takes `json.loads(request.body)["items"]` is given a body that stands for anything: it
takes the shape in which it is read, and each value in it is one that can't be in the database, so
that the query that asks for it names the field it met (as with URL arguments). From that a body is
made that a client could have sent, its lists as long as there are rows.
"""

from __future__ import annotations

import datetime
import itertools
import json
import operator
import re
import sys
from collections.abc import Callable, Iterator
from types import CodeType, FrameType
from typing import Any

from django.apps import apps
from django.db import models

from django_pro_probe import arguments, markers, shape_checks, shape_names, validation

BODY = '{"django-pro": "a body of any shape"}'
"""What is sent in the place of the body; read as JSON it becomes a value that could be anything."""
ROUNDS = 4
"""Requests that may be spent on one shape."""

_FIRST = 9182
"""Short, so that most columns take it, and above the keys of what is seeded."""
_TWO_NUMBERS = ("add", "sub", "mul", "truediv", "floordiv", "mod")
_COMPARED = ("lt", "le", "gt", "ge")
_ONE_NUMBER = ("neg", "abs", "index")
_TEXT_METHODS = ("capitalize", "casefold", "endswith", "find", "format", "isalpha", "isalnum",
                 "isdigit", "isnumeric", "lower", "lstrip", "partition", "replace", "rpartition",
                 "rstrip", "split", "splitlines", "startswith", "strip", "title", "upper",
                 "encode")  # fmt: skip

_DEFAULTS = ((bool, "flag"), (int, "number"), (float, "number"), (str, "text"),
             (dict, "object"), (list, "list"), (tuple, "list"))  # fmt: skip

_READS_TEXTS = ("/httpx/", "/urllib", "/requests/", "/http/")
"""Packages that look at a text letter by letter."""
_DATE = re.compile(r"isoformat|time data")
_FORMAT = re.compile(r"does not match format '([^']+)'")
_NO_WORDS = re.compile(r"\d{4}-\d\d(-\d\d)?([T ].+)?|\d\d:\d\d(:\d\d)?")
_DAY = datetime.datetime(2026, 6, 1, 12, 0, tzinfo=datetime.timezone.utc)

_TYPES = {"flag": bool, "number": int, "list": list}
"""What a value passes for as soon as it is asked; an object is one from the next request on."""
_root: Node | None = None
_was_read = False
_readers: set[CodeType] = set()
"""The project's own functions that read the body."""


class Node:
    """What is known of one value of the body."""

    def __init__(self, counter: Iterator[int]) -> None:
        self.counter = counter
        self.magic = str(next(counter))
        self.kind = ""
        """`object`, `list`, `map`, `number`, `text`, `flag`; empty while it could be anything."""
        self.fields: dict[str, Node] = {}
        self.item: Node | None = None
        self.key: Node | None = None
        self.met: tuple[Any, str] | None = None
        """Model and field that the value was compared with or written to."""
        self.declared: Any = None
        """What a form or a serializer takes that was given the value."""
        self.written = False
        self.guessed = False
        self.constant: Any = None
        """What the view compared it with, or takes where it is missing."""
        self.is_exact = False
        """The view asks for its type: it is given a value that is of it and no other."""

    def field(self, name: str) -> Node:
        self.kind = "object"
        _read_by(sys._getframe(1))
        if name not in self.fields:
            self.fields[name] = Node(self.counter)
        return self.fields[name]

    def one(self) -> Node:
        self.kind = self.kind if self.kind == "map" else "list"
        if self.item is None:
            self.item = Node(self.counter)
        return self.item

    def pair(self) -> tuple[Node, Node]:
        self.kind = "map"
        if self.key is None:
            self.key = Node(self.counter)
        return self.key, self.one()

    def nodes(self) -> Iterator[Node]:
        """This and all below it."""
        yield self
        for below in (*self.fields.values(), self.item, self.key):
            if below is not None:
                yield from below.nodes()

    def outline(self) -> tuple[Any, ...]:
        """All that is known, to tell whether a request taught anything."""
        return tuple(
            (node.kind, node.met, node.constant, len(node.fields), node.declared is not None)
            for node in self.nodes()
        )

    def read(self) -> Any:
        """What the view is given for it, while its shape is still sought."""
        if self.declared is not None:
            return markers.expand(self.declared, 1)
        if self.kind == "object" or (self.kind == "map" and self.is_exact):
            return Object(self)
        if self.kind == "list":
            return [self.one().read()]  # one entry, which stands for all
        if self.is_exact and self.kind in _EXACT:
            return _EXACT[self.kind](str(self.value()))
        return Unknown(self)

    def template(self) -> Any:
        """What is sent for it in the end: JSON with `markers` for what depends on the rows."""
        if self.declared is not None:
            return self.declared
        if self.kind == "object":
            return {name: node.template() for name, node in self.fields.items()}
        if self.kind == "list" and self.item is not None:
            return markers.each(self.item.template())
        if self.kind == "map" and self.item is not None and self.key is not None:
            return markers.mapping(self.key.template(), self.item.template())
        if self.constant is not None:
            return self.constant
        if self.met is not None:
            return (markers.new if self.written else markers.of_field)(*self.met)
        if self.kind == "flag":
            return True
        return markers.number() if self.kind == "number" else markers.text("django pro words")

    def value(self) -> Any:
        """The value of row 1, while the shape is still sought."""
        if self.met is None and self.constant is None:
            return self.magic
        return markers.expand(self.template(), 1)


def _reads_texts(frame: Any) -> bool:
    return any(part in frame.f_code.co_filename for part in _READS_TEXTS)


class Unknown(str):
    """A value that could be anything; it is a text, which numbers and keys can be made of."""

    node: Node

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        """What `isinstance` goes by where the project's own code asks."""
        if not self.node.kind:
            self.node.kind = shape_checks.asked_for(sys._getframe(1))
            self.node.is_exact = bool(self.node.kind)
        return _TYPES.get(self.node.kind, Unknown) if self.node.is_exact else Unknown

    def __new__(cls, node: Node) -> Unknown:
        made = super().__new__(cls, node.value())
        made.node = node
        return made

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, str):
            return self.node.field(key).read()
        if _reads_texts(sys._getframe(1)):
            return super().__getitem__(key)
        return super().__getitem__(key) if self.node.kind == "text" else self.node.one().read()

    def __iter__(self) -> Iterator[Any]:
        if _reads_texts(sys._getframe(1)):
            return super().__iter__()
        return iter([self.node.one().read()])

    def __contains__(self, key: object) -> bool:
        if self.node.kind in ("", "object") and isinstance(key, str):
            self.node.field(key)
        return True

    def __eq__(self, other: object) -> bool:
        _compare(self.node, other)
        return str.__eq__(self, other) is True

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = str.__hash__

    def __str__(self) -> str:
        self.node.guessed = True  # it is written into a text: no list
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        self.node.guessed = True
        return str.__format__(str.__str__(self), spec)

    def get(self, key: str, default: Any = None) -> Any:
        return _asked(self.node, key, default)

    pop = setdefault = get

    def keys(self) -> list[Any]:
        return [self.node.pair()[0].read()]

    def values(self) -> list[Any]:
        return [self.node.pair()[1].read()]

    def items(self) -> list[Any]:
        key, value = self.node.pair()
        return [(key.read(), value.read())]


def _as_number(name: str, *, reverse: bool = False) -> Callable[..., Any]:
    calculate = getattr(operator, name)
    as_text = getattr(str, f"__{name}__", None)

    def method(self: Unknown, *others: Any) -> Any:
        if any(isinstance(other, (str, tuple)) for other in others):
            return as_text(self, *others) if as_text and not reverse else NotImplemented
        self.node.kind = "number"
        text = str.__str__(self)
        own = _number(text)
        return calculate(*others, own) if reverse else calculate(own, *others)

    return method


def _as_text(name: str) -> Callable[..., Any]:
    def method(self: Unknown, *args: Any, **kwargs: Any) -> Any:
        self.node.kind = "text"
        return getattr(str, name)(self, *args, **kwargs)

    return method


for _name in (*_TWO_NUMBERS, *_COMPARED, *_ONE_NUMBER):
    setattr(Unknown, f"__{_name}__", _as_number(_name))
for _name in _TWO_NUMBERS:
    setattr(Unknown, f"__r{_name}__", _as_number(_name, reverse=True))
for _name in _TEXT_METHODS:
    setattr(Unknown, _name, _as_text(_name))


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 1


_EXACT: dict[str, Callable[[str], Any]] = {"flag": bool, "number": _number, "text": str}


def _compare(node: Node, other: object) -> None:
    if type(other) in (str, int) and node.constant is None and node.met is None and other:
        node.constant = other


def _asked(node: Node, key: Any, default: Any = None) -> Any:
    """`get(key, default)`: the default tells the kind of value that is wanted; a day, a time or a
    list of names is one."""
    found = node.field(str(key))
    if not found.kind:
        if isinstance(default, str) and _NO_WORDS.fullmatch(default):
            found.constant = default
        is_list = isinstance(default, (list, tuple)) and bool(default)
        if is_list and all(isinstance(each, str) for each in default):
            found.declared = list(default)
        found.kind = next((kind for type_, kind in _DEFAULTS if isinstance(default, type_)), "")
    return found.read()


class Object(dict):  # type: ignore[type-arg]
    """A JSON object whose further keys are made as they are read."""

    def __init__(self, node: Node) -> None:
        super().__init__({name: below.read() for name, below in node.fields.items()})
        self.node = node

    def __missing__(self, key: Any) -> Any:
        self[key] = self.node.field(str(key)).read()
        return self[key]

    def __contains__(self, key: object) -> bool:
        self.get(key)
        return True

    def get(self, key: Any, default: Any = None) -> Any:
        return (
            dict.get(self, key) if dict.__contains__(self, key) else _asked(self.node, key, default)
        )

    def pop(self, key: Any, default: Any = None) -> Any:
        return self.get(key, default)

    def __bool__(self) -> bool:
        return True

    def keys(self) -> Any:
        if self.node.fields:
            return dict.keys(self)
        return {self.node.pair()[0].read(): None}.keys()

    def items(self) -> Any:
        if self.node.fields:
            return dict.items(self)
        key, value = self.node.pair()
        return [(key.read(), value.read())]


def install() -> None:
    """Have JSON's decoder answer `BODY` with the body at hand, whoever calls it."""
    original = json.JSONDecoder.decode

    def decode(self: Any, s: str, *args: Any, **kwargs: Any) -> Any:
        global _was_read
        if _root is not None and s == BODY:
            _was_read = True
            _read_by(sys._getframe(1))
            return _root.read()
        return original(self, s, *args, **kwargs)

    json.JSONDecoder.decode = decode  # type: ignore[method-assign]


def found(send: Callable[[], Any]) -> Any | None:
    """The body that a view wants, with markers; None where it reads no JSON.

    Args:
        send: sends `BODY` and returns the `Response`.
    """
    global _root, _was_read
    root = _root = Node(itertools.count(_FIRST))
    _was_read = False
    _readers.clear()
    try:
        for _ in range(ROUNDS):
            before = root.outline()
            response = send()
            if not _was_read:
                break  # whatever it holds
            _learn(root, response.recording)
            if response.failure is not None:
                _learn_from(root, response.failure)
            for data, template in validation.declared():
                node = getattr(data, "node", None) or _copied(root, data)
                if node is not None:
                    node.declared = template
            if root.outline() == before and (response.status < 400 or not _guess(root)):
                break
        is_bare = not (root.fields or root.declared) and root.is_exact and root.kind != "list"
        if _was_read and is_bare:
            root.declared = shape_names.found(root, response, send)
    finally:
        _root = None
    return root.template() if root.fields or root.item or root.declared else None


def _copied(root: Node, data: Any) -> Node | None:
    """The object whose entries a view has copied, whatever their names, before a form read it."""
    names = set(map(str, data)) if isinstance(data, dict) else set()
    return next((each for each in root.nodes() if each.key and each.key.magic in names), None)


def _guess(root: Node) -> bool:
    """A view that reads no further has checked what it was given: give it another kind, but where
    it has asked for the one that it was given."""
    is_open = not root.is_exact or root.kind != "object"
    if not root.fields and root.item is None and root.kind != "list" and is_open:
        root.kind = "list" if root.kind else "object"
        return True
    if _state(root):
        return True
    unread = [node for node in root.nodes() if not (node.kind or node.met or node.constant)]
    keys = [node.key for node in root.nodes()]
    unread = [node for node in unread if node not in (root, *keys) and not node.guessed]
    for node in unread:
        node.one().guessed = True
    return bool(unread)


def _state(root: Node) -> bool:
    """Have values be of the very type that the view's code says, where nothing else is known."""
    stated, known = shape_checks.stated(_readers), root.outline()
    fields = [each for node in root.nodes() for each in node.fields.items()]
    for name, field in fields:
        for kind in sorted(stated.get(name, ()), key=lambda kind: kind != "list"):
            one = field.one() if field.kind == "list" and kind != "list" else field
            if not (one.kind or one.constant or one.declared):
                one.kind, one.is_exact = kind, True
    return root.outline() != known


def _read_by(frame: FrameType | None) -> None:
    code = shape_checks.users_code(frame)
    if code is not None:
        _readers.add(code)


def _learn(root: Node, recording: Any) -> None:
    magic = {node.magic: node for node in root.nodes() if node.met is None}
    for name, met in arguments.meets(recording, {text: text for text in magic}).items():
        magic[name].met = met[0], met[1]
    for execution in recording.executions:
        for model, field, value in _written(execution.query):
            node = magic.get(str(value))
            if node is not None and node.met is None:
                node.met, node.written = (model, field), True


def _learn_from(root: Node, failure: Any) -> None:
    """What an exception says that names a value: the form of a date, a model made of keywords."""
    for node in root.nodes():
        quoted = f"'{node.magic}'"
        if quoted not in failure.message:
            continue
        if failure.type == "ValueError" and _DATE.search(failure.message):
            form = _FORMAT.search(failure.message)
            node.constant = _DAY.strftime(form[1]) if form else _DAY.date().isoformat()
    for node in root.nodes():
        if node.key is not None and f"'{node.key.magic}'" in failure.message:
            name = failure.message.partition("(")[0]
            model = next((each for each in apps.get_models() if each.__name__ == name), None)
            node.declared = markers.row(model) if model is not None else None


def _written(query: Any) -> Iterator[tuple[Any, str, Any]]:
    """(model, field name, value) of an INSERT's rows or an UPDATE's columns."""
    for row in getattr(query, "objs", ()):
        for field in row._meta.concrete_fields:
            yield row._meta.model, field.name, getattr(row, field.attname, None)
    for entry in getattr(query, "values", ()) if hasattr(query, "related_updates") else ():
        field, _, value = entry
        if isinstance(field, models.Field):
            yield field.model, field.name, getattr(value, "pk", value)
