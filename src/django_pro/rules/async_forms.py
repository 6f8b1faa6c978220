"""A coroutine's synchronous queries, written in the forms that can be awaited.

Django 4.2's documentation of asynchronous support names them: QuerySet methods prefixed with `a`,
`async for`, `asave()` and `adelete()`; `aget_object_or_404` is new in Django 5.0.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from django_pro.core.observed import Frame
from django_pro.edits import Edit, Patch
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.rules.loops import end_of, start_of

_CHAINED = frozenset(
    {
        *("all", "filter", "exclude", "order_by", "reverse", "distinct", "values", "values_list"),
        *("annotate", "select_related", "prefetch_related", "only", "defer", "using", "none"),
        *("alias", "select_for_update", "union", "intersection", "difference", "dates"),
    }
)
_AWAITED = frozenset(
    {
        *("get", "create", "get_or_create", "update_or_create", "bulk_create", "bulk_update"),
        *("count", "in_bulk", "latest", "earliest", "first", "last", "aggregate", "exists"),
        *("contains", "update", "delete", "explain"),
    }
)
_ONE = frozenset({"get", "create", "first", "last", "latest", "earliest"})
"""Methods that give a row."""
_OF_ROWS = frozenset({"save", "delete", "refresh_from_db"})
_MANAGERS = ("objects", "_default_manager", "_base_manager")
_SHORTCUTS = ("get_object_or_404", "get_list_or_404")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def mend(observations: Observations, place: Frame) -> Edit | None:
    """The coroutine at a place with every query awaited, or None where it is none."""
    function = source.function_at(place.path, place.line)
    if not isinstance(function, ast.AsyncFunctionDef):
        return None
    writer = _Writer(place.path, function, observations.django)
    patches = tuple(writer.patches())
    if not patches:
        return None
    told = "await " + ", ".join(dict.fromkeys(writer.told))
    return Edit(place.path, place.line, place.column, patches=patches, told=told)


@dataclass
class _Writer:
    path: str
    function: ast.AsyncFunctionDef
    django: tuple[int, ...]
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._nodes = list(_own(self.function))
        self._above = {child: node for node in self._nodes for child in ast.iter_child_nodes(node)}
        self._rows: set[str] = set()
        self._querysets: set[str] = set()
        for _ in range(3):  # what is named after something that is named further below
            for node in self._nodes:
                self._learn(node)

    def _learn(self, node: ast.AST) -> None:
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target, value = node.targets[0], node.value
        elif isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
            if isinstance(node.target, ast.Name) and self.is_queryset(node.iter):
                self._rows.add(node.target.id)
            return
        else:
            return
        if not isinstance(target, ast.Name):
            return
        if self.is_queryset(value):
            self._querysets.add(target.id)
        elif self._is_row(value):
            self._rows.add(target.id)

    def is_queryset(self, node: ast.expr) -> bool:
        """Whether an expression is a queryset or a manager, by how it is written."""
        if isinstance(node, ast.Name):
            return node.id in self._querysets
        if isinstance(node, ast.Attribute):
            related = node.attr.endswith("_set") or self._is_row(node.value)
            return node.attr in _MANAGERS or (related and self._is_called(node))
        if isinstance(node, ast.Subscript):
            return isinstance(node.slice, ast.Slice) and self.is_queryset(node.value)
        return (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in _CHAINED
            and self.is_queryset(node.func.value)
        )

    def _is_called(self, node: ast.expr) -> bool:
        """Whether a QuerySet method of an attribute is called: it is a related manager then."""
        above = self._above.get(node)
        return isinstance(above, ast.Attribute) and above.attr in _CHAINED | _AWAITED

    def _is_row(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Await):
            return self._is_row(node.value)
        if isinstance(node, ast.Name):
            return node.id in self._rows
        if not isinstance(node, ast.Call):
            return False
        if isinstance(node.func, ast.Name):
            return node.func.id.removeprefix("a") in _SHORTCUTS[:1]
        return (
            isinstance(node.func, ast.Attribute)
            and node.func.attr.removeprefix("a") in _ONE
            and self.is_queryset(node.func.value)
        )

    def patches(self) -> Iterator[Patch]:
        """Insertions and short replacements, none of which overlap."""
        for node in self._nodes:
            if isinstance(node, ast.For) and self.is_queryset(node.iter):
                yield self._insert(start_of(node), "async ")
                self.told.append("async for")
            elif isinstance(node, ast.Call):
                yield from self._call(node)
            elif isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
                yield from self._comprehension(node)

    def _call(self, node: ast.Call) -> Iterator[Patch]:
        if isinstance(self._above.get(node), ast.Await):
            return
        function = node.func
        name = function.id if isinstance(function, ast.Name) else ""
        rows = node.args[0] if len(node.args) == 1 and not node.keywords else None
        if isinstance(function, ast.Attribute) and self._is_query(function):
            end = end_of(function)
            start = (end[0], end[1] - len(function.attr.encode()))
            yield Patch(self.path, *start, *end, f"a{function.attr}")
            yield from self._awaited(node)
            self.told.append(f"a{function.attr}()")
        elif name == "len" and rows is not None and self.is_queryset(rows):
            yield Patch(self.path, *start_of(node), *start_of(rows), "await ")
            yield Patch(self.path, *end_of(rows), *end_of(node), ".acount()")
            self.told.append("acount()")
        elif name in ("list", "tuple", "set", "sorted") and rows and self.is_queryset(rows):
            opening = "[" if name == "list" else f"{name}(["
            closing = "]" if name == "list" else "])"
            each = next(name for name in ("each", "row", "one") if name not in self._names())
            before = f"{opening}{each} async for {each} in "
            yield Patch(self.path, *start_of(node), *start_of(rows), before)
            yield Patch(self.path, *end_of(rows), *end_of(node), closing)
            self.told.append("async for")
        elif name in _SHORTCUTS and self.django >= (5, 0):
            module = (("django.shortcuts", f"a{name}"),)
            yield Patch(self.path, *start_of(function), *end_of(function), f"a{name}", module)
            yield from self._import_gone(name)
            yield from self._awaited(node)
            self.told.append(f"a{name}()")
        elif name == "render":
            # A template's queries can't be awaited.
            sync = (("asgiref.sync", "sync_to_async"),)
            text = "sync_to_async(render)"
            yield Patch(self.path, *start_of(function), *end_of(function), text, sync)
            yield from self._awaited(node)
            self.told.append("sync_to_async(render)()")

    def _import_gone(self, name: str) -> Iterator[Patch]:
        """The import of what nothing uses any more."""
        tree = source.tree_of(self.path)
        whole = list(ast.walk(tree)) if tree is not None else []
        uses = [node for node in whole if isinstance(node, ast.Name) and node.id == name]
        if uses and all(node in self._nodes for node in uses):
            for node in tree.body if tree is not None else ():
                names = node.names if isinstance(node, ast.ImportFrom) else []
                for alias in names:
                    if alias.name == name and alias.asname is None:
                        new = f"a{name}"
                        yield Patch(self.path, *start_of(alias), *end_of(alias), new)

    def _is_query(self, function: ast.Attribute) -> bool:
        if function.attr in _OF_ROWS and self._is_row(function.value):
            return self.django >= (4, 2)
        return function.attr in _AWAITED and self.is_queryset(function.value)

    def _awaited(self, node: ast.Call) -> Iterator[Patch]:
        above = self._above.get(node)
        inside = isinstance(above, ast.Attribute | ast.Subscript) and above.value is node
        yield self._insert(start_of(node), "(await " if inside else "await ")
        if inside:
            yield self._insert(end_of(node), ")")

    def _comprehension(
        self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
    ) -> Iterator[Patch]:
        found = [each for each in node.generators if self.is_queryset(each.iter)]
        for each in found:
            if not each.is_async:
                line, column = start_of(each.target)
                before = source.lines_of(self.path)[line - 1].encode()[:column].rstrip()
                if not before.endswith(b"for"):
                    return
                yield self._insert((line, len(before) - len(b"for")), "async ")
                self.told.append("async for")
        above = self._above.get(node)
        if found and isinstance(node, ast.GeneratorExp) and isinstance(above, ast.Call):
            # What takes an iterator can't take an asynchronous one.
            bare = end_of(node) == end_of(above)
            start, end = start_of(node), end_of(node)
            if bare:
                yield self._insert((start[0], start[1] + 1), "[")
                yield self._insert((end[0], end[1] - 1), "]")
            else:
                yield Patch(self.path, *start, start[0], start[1] + 1, "[")
                yield Patch(self.path, end[0], end[1] - 1, *end, "]")

    def _names(self) -> set[str]:
        return {node.id for node in self._nodes if isinstance(node, ast.Name)}

    def _insert(self, at: tuple[int, int], text: str) -> Patch:
        return Patch(self.path, *at, *at, text)


def _own(function: ast.AsyncFunctionDef) -> Iterator[ast.AST]:
    """What the coroutine runs itself: no function or class inside of it."""
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop(0)
        yield node
        if not isinstance(node, Function | ast.ClassDef | ast.Lambda):
            waiting += ast.iter_child_nodes(node)
