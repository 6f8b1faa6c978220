"""Where a row's relation is asked: `author.books.filter(pages=3).first()`, read with `ast`."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeGuard

from django_pro.core.observed import Frame
from django_pro.edits import Loads, Patch, Prefetched
from django_pro.edits.source_text import string_of
from django_pro.facts import source

ENDINGS = frozenset(
    {
        *("first", "last", "earliest", "latest", "count", "exists", "aggregate"),
        *("values", "values_list", "get"),
    }
)
"""Methods after which there is no queryset of whole rows (QuerySet API reference)."""
_REFUSED = frozenset(
    {
        *("create", "get_or_create", "update_or_create", "add", "remove", "set", "clear"),
        *("update", "delete", "iterator", "in_bulk", "union", "intersection", "difference"),
        *("bulk_create", "bulk_update", "dates", "datetimes", "contains", "raw", "using"),
        *("annotate", "alias", "select_for_update", "through", "model", "explain"),
    }
)
"""Methods whose queries are of another kind, or whose rows no prefetch brings."""
_SHORTCUTS = frozenset({"get_object_or_404", "aget_object_or_404"})


@dataclass(frozen=True)
class Step:
    """One link of the chain."""

    name: str
    """Of the method, without the `a` of its asynchronous form; `[]` for a subscript."""
    node: ast.Call | ast.Subscript


@dataclass(frozen=True)
class Lookup:
    """A chain of QuerySet methods that begins at a row."""

    path: str
    row: ast.expr
    """The instance that it is asked of."""
    steps: tuple[Step, ...]
    """Methods that leave it a queryset of rows, but for `all()`."""
    ending: Step | None
    whole: ast.expr
    """The expression from the row to the ending."""
    parent: ast.AST | None
    taken: str = ""
    """The keyword of the first step that holds the row, where no relation of it is named."""
    variable: ast.Assign | None = None
    """What gives the steps a name that only the ending reads."""
    base: ast.expr | None = None
    """The manager or queryset before the first step, where the row is in its condition."""
    texts: Mapping[ast.expr, str] = field(default_factory=dict, hash=False)
    """Of parts that are not those of the file."""
    known: frozenset[str] = frozenset()
    """Names in them that mean the same where they are to stand."""

    def text(self, node: ast.expr) -> str:
        """Source of a part."""
        return self.texts.get(node) or source.text_of(self.path, node)

    def removed(self) -> tuple[Patch, ...]:
        """Takes the variable away, with its line."""
        if self.variable is None:
            return ()
        first, last = self.variable.lineno, self.variable.end_lineno or self.variable.lineno
        return (Patch(self.path, first, 0, last + 1, 0, ""),)

    @property
    def chain(self) -> str:
        """The steps as source, without the row."""
        return self.chain_of("")

    def chain_of(self, keys: str) -> str:
        """The steps as source, with keys in the row's place."""
        return ".".join(filter(None, (self._step(step, keys) for step in self.steps)))

    @property
    def aggregate(self) -> tuple[ast.Call, str] | None:
        """`Sum("pages")` and its alias, of an `aggregate()` of one expression; else None."""
        call = self.ending.node if self.ending is not None else None
        if not isinstance(call, ast.Call) or len(call.args) + len(call.keywords) != 1:
            return None
        value = call.args[0] if call.args else call.keywords[0].value
        if not isinstance(value, ast.Call) or not value.args:
            return None
        field = string_of(value.args[0])
        function = self.text(value.func).rpartition(".")[2].lower()
        given = call.keywords[0].arg if call.keywords else None
        # The default alias (`Aggregate.default_alias`).
        alias = given or (field and f"{field}__{function}")
        return (value, alias) if alias else None

    def _step(self, step: Step, keys: str) -> str:
        call = step.node
        if not isinstance(call, ast.Call):
            return ""
        kept = [self.text(each) for each in call.args]
        for keyword in call.keywords:
            if not self.taken or keyword.arg != self.taken:
                value = self.text(keyword.value)
                kept.append(f"{keyword.arg}={value}" if keyword.arg else f"**{value}")
            elif keys:
                kept.append(f"{self.taken}__in={keys}")
        if not kept and self.taken:
            return ""
        return f"{step.name}({', '.join(kept)})"

    @property
    def names(self) -> set[str]:
        """Names that the steps and the ending read."""
        found = set()
        for step in (*self.steps, *((self.ending,) if self.ending else ())):
            inside = step.node.args if isinstance(step.node, ast.Call) else [step.node.slice]
            keywords = step.node.keywords if isinstance(step.node, ast.Call) else []
            values = [each.value for each in keywords if each.arg != self.taken or not each.arg]
            for node in (*inside, *values):
                found |= {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
        return found - set(dir(builtins)) - self.known


def of_relation(frame: Frame, relation: str) -> Lookup | None:
    """The chain at a frame that begins with a relation of a row."""
    found = []
    for node in _nodes(frame):
        if isinstance(node, ast.Attribute) and node.attr == relation:
            lookup = _lookup(frame.path, node.value, node)
            if lookup is not None:
                found.append(lookup)
    return _nearest(found, frame) if found else _by_name(frame, relation)


def _by_name(frame: Frame, relation: str) -> Lookup | None:
    """The only chain of the frame's function that gives a name which the frame reads."""
    holder = source.outermost_function(frame.path, frame.line)
    read = [
        each for each in _nodes(frame)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)
    ]  # fmt: skip
    found = []
    for node in ast.walk(holder) if holder is not None and read else ():
        if isinstance(node, ast.Attribute) and node.attr == relation:
            lookup = _lookup(frame.path, node.value, node)
            if lookup is not None and _is_read(lookup, read):
                found.append(lookup)
    return found[0] if len(found) == 1 else None


def _is_read(lookup: Lookup, read: Collection[ast.Name]) -> bool:
    """Whether one of the names is what the chain is assigned to, and nothing else is."""
    if lookup.variable is not None:
        return any(each is lookup.whole for each in read)
    parent = lookup.parent
    if not isinstance(parent, ast.Assign) or len(parent.targets) != 1:
        return False
    target = parent.targets[0]
    holder = source.outermost_function(lookup.path, lookup.whole.lineno)
    if not isinstance(target, ast.Name) or holder is None:
        return False
    given = [
        each for each in ast.walk(holder)
        if isinstance(each, ast.Name) and each.id == target.id and isinstance(each.ctx, ast.Store)
    ]  # fmt: skip
    return len(given) == 1 and any(each.id == target.id for each in read)


def loaded_along(lookup: Lookup) -> Loads | None:
    """What the chain loads along, where it does nothing else; None for any other."""
    select, prefetch = list[str](), list[Prefetched]()
    for step in lookup.steps:
        call = step.node
        names = [string_of(each) for each in call.args] if isinstance(call, ast.Call) else []
        if not all(names) or not names or (isinstance(call, ast.Call) and call.keywords):
            return None
        if step.name == "select_related":
            select += names
        elif step.name == "prefetch_related":
            prefetch += map(Prefetched, names)
        else:
            return None
    return Loads(tuple(select), tuple(prefetch)) if lookup.steps else None


def of_condition(frame: Frame, names: Collection[str]) -> Lookup | None:
    """The chain at a frame whose `filter()` or `get()` compares one of the fields with a row.

    The row is an instance, or the `pk` or `id` of one.
    """
    found = []
    keywords = {f"{name}{suffix}" for name in names for suffix in ("", "_id", "__pk", "__id")}
    for node in _nodes(frame):
        if not isinstance(node, ast.Call):
            continue
        for keyword in node.keywords:
            if keyword.arg not in keywords or _method(node) not in ("filter", "get"):
                continue
            row = keyword.value
            if isinstance(row, ast.Attribute) and row.attr in ("pk", "id"):
                row = row.value
            elif keyword.arg not in names:
                continue
            lookup = _lookup(frame.path, row, node, keyword.arg)
            if lookup is not None:
                found.append(lookup)
    return _nearest(found, frame)


def of_calls(frame: Frame, methods: Collection[str]) -> Iterator[Lookup]:
    """Chains at a frame that begin with one of the methods, once for each of its keywords."""
    for node in _nodes(frame):
        if isinstance(node, ast.Call) and _method(node) in methods:
            for keyword in node.keywords:
                if keyword.arg:
                    lookup = _lookup(frame.path, keyword.value, node, keyword.arg)
                    if lookup is not None:
                        yield lookup


def of_key(frame: Frame, relation: str) -> tuple[ast.expr, ast.expr] | None:
    """`(row, whole)` of `Author.objects.get(pk=book.author_id)`: what a foreign key leads to."""
    parents = _parents(frame.path)
    for node in _nodes(frame):
        if not isinstance(node, ast.Call):
            continue
        if _method(node) != "get" and _called(node) not in _SHORTCUTS:
            continue
        if len(node.keywords) != 1 or len(node.args) > (_called(node) in _SHORTCUTS):
            continue
        value = node.keywords[0].value
        if node.keywords[0].arg not in ("pk", "id") or not isinstance(value, ast.Attribute):
            continue
        if value.attr in ("pk", "id") and isinstance(value.value, ast.Attribute):
            value = value.value
            if value.attr != relation:
                continue
        elif value.attr != f"{relation}_id":
            continue
        parent = parents.get(node)
        return value.value, parent if isinstance(parent, ast.Await) else node
    return None


def is_shortcut(node: ast.expr) -> bool:
    """Whether it is `get_object_or_404(...)`."""
    call = node.value if isinstance(node, ast.Await) else node
    return isinstance(call, ast.Call) and _called(call) in _SHORTCUTS


def catches(path: str, node: ast.AST, names: Collection[str]) -> bool:
    """Whether an `except` around a node names one of the exceptions."""
    parents = _parents(path)
    at: ast.AST | None = node
    while at is not None:
        if isinstance(at, ast.Try):
            for handler in at.handlers:
                told = ast.unparse(handler.type) if handler.type is not None else ""
                if not told or any(re.search(rf"\b{name}\b", told) for name in names):
                    return True
        at = parents.get(at)
    return False


def guarded(lookup: Lookup) -> str:
    """`name` of `row.name if hasattr(row, "name") else LOOKUP`; empty for any other."""
    holder = lookup.parent
    if not isinstance(holder, ast.IfExp) or holder.orelse is not lookup.whole:
        return ""
    test = holder.test
    if not isinstance(test, ast.Call) or _called(test) != "hasattr" or len(test.args) != 2:
        return ""
    same = ast.dump(test.args[0]) == ast.dump(lookup.row)
    return string_of(test.args[1]) if same else ""


def ancestors(path: str, node: ast.AST) -> Iterator[ast.AST]:
    """What holds a node, innermost first."""
    parents = _parents(path)
    at = parents.get(node)
    while at is not None:
        yield at
        at = parents.get(at)


def statement_of(path: str, node: ast.AST) -> ast.stmt | None:
    """The innermost statement that holds a node."""
    return next((each for each in ancestors(path, node) if isinstance(each, ast.stmt)), None)


def patch(path: str, node: ast.expr, text: str) -> Patch:
    """A text in the place of an expression."""
    end_line = node.end_lineno or node.lineno
    return Patch(path, node.lineno, node.col_offset, end_line, node.end_col_offset or 0, text)


def in_template(path: str, line: int, relation: str) -> list[tuple[int, int, list[str]]]:
    """`(column, end, parts)` of dotted names on a line that go through a relation of a row."""
    lines = source.lines_of(path)
    text = lines[line - 1] if 0 < line <= len(lines) else ""
    found = []
    for match in re.finditer(r"[A-Za-z_][\w.]*", text):
        parts = match.group().split(".")
        if relation in parts[1:]:
            start = len(text[: match.start()].encode())
            found.append((start, start + len(match.group().encode()), parts))
    return found


def _nodes(frame: Frame) -> Iterator[ast.AST]:
    whole = (frame.line, frame.column, frame.end_line, frame.end_column)
    for loop in source.loops_of(frame.path):
        if whole == (loop.lineno, loop.col_offset, loop.end_lineno, loop.end_col_offset):
            # CPython gives the whole loop for what asks its rows.
            return ast.walk(loop.iter)
    first, last = frame.line, max(frame.end_line, frame.line)
    spans = source.spans_of(frame.path)
    return (node for start, end, node in spans if start <= last and end >= first)


@lru_cache(maxsize=64)
def _parents_of(tree: ast.Module) -> dict[ast.AST, ast.AST]:
    return {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}


def _parents(path: str) -> dict[ast.AST, ast.AST]:
    tree = source.tree_of(path)
    return _parents_of(tree) if tree is not None else {}


def _method(node: ast.Call) -> str:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    if name[:1] == "a" and name[1:] in ENDINGS:
        return name[1:]
    return name


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _lookup(path: str, row: ast.expr, start: ast.expr, taken: str = "") -> Lookup | None:
    parents = _parents(path)
    steps: list[Step] = []
    ending: Step | None = None
    variable: ast.Assign | None = None
    node = start
    if isinstance(node, ast.Call):
        step = Step(_method(node), node)
        if step.name in ENDINGS:
            ending = step
        else:
            steps.append(step)
    while ending is None:
        parent = parents.get(node)
        if isinstance(parent, ast.Attribute) and parent.value is node:
            call = parents.get(parent)
            if not (isinstance(call, ast.Call) and call.func is parent):
                return None
            name = _method(call)
            if name in _REFUSED:
                return None
            node = call
            if name in ENDINGS:
                ending = Step(name, call)
            elif name != "all":
                steps.append(Step(name, call))
        elif isinstance(parent, ast.Subscript) and parent.value is node:
            ending = Step("[]", parent)
            node = parent
        else:
            used = _only_use(path, node, parent) if variable is None else None
            if used is None or not isinstance(parent, ast.Assign):
                break
            variable, node = parent, used
    if node is start and isinstance(start, ast.Attribute):
        return None
    if ending is not None and ending.name == "aggregate":
        parent = parents.get(node)
        if isinstance(parent, ast.Subscript) and parent.value is node:
            node = parent
    parent = parents.get(node)
    if isinstance(parent, ast.Await):
        node, parent = parent, parents.get(parent)
    if ending is not None and ending.name in ("values", "values_list") and _is_list(parent):
        node, parent = parent, parents.get(parent)
    function = start.func if taken and isinstance(start, ast.Call) else None
    base = function.value if isinstance(function, ast.Attribute) else None
    return Lookup(path, row, tuple(steps), ending, node, parent, taken, variable, base)


def _is_list(node: ast.AST | None) -> TypeGuard[ast.Call]:
    """Whether it is `list(...)`."""
    return isinstance(node, ast.Call) and _called(node) == "list" and len(node.args) == 1


def _only_use(path: str, node: ast.expr, parent: ast.AST | None) -> ast.expr | None:
    """Where the name is read that an assignment gives an expression, if at one place alone."""
    if not isinstance(parent, ast.Assign) or len(parent.targets) != 1:
        return None
    if not source.is_alone(path, parent):
        return None
    target = parent.targets[0]
    holder = source.outermost_function(path, node.lineno)
    if not isinstance(target, ast.Name) or holder is None:
        return None
    named = [
        each for each in ast.walk(holder) if isinstance(each, ast.Name) and each.id == target.id
    ]
    read = [each for each in named if isinstance(each.ctx, ast.Load)]
    return read[0] if len(read) == 1 and len(named) == 2 else None


def _nearest(found: list[Lookup], frame: Frame) -> Lookup | None:
    """The one whose text the frame's own span meets; the only one where columns are not known."""
    if len(found) == 1 or not found:
        return found[0] if found else None
    start, end = (frame.line, frame.column), (frame.end_line, frame.end_column)
    meeting = [
        each
        for each in found
        if (each.whole.lineno, each.whole.col_offset) <= end
        and (each.whole.end_lineno or 0, each.whole.end_col_offset or 0) >= start
    ]
    if len({each.whole for each in meeting}) == 1:
        return meeting[0]
    inside = [
        each
        for each in meeting
        if start <= (each.whole.lineno, each.whole.col_offset)
        and (each.whole.end_lineno or 0, each.whole.end_col_offset or 0) <= end
    ]
    return inside[0] if len(inside) == 1 else None
