"""Changes for queries that a loop asks by a key of its own: one query for all keys before it."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from django_pro.core.observed import Frame
from django_pro.edits import Edit, Import, Patch
from django_pro.facts import lookups, source
from django_pro.facts.lookups import Lookup
from django_pro.proofs.growth import Growing
from django_pro.rules import once
from django_pro.rules.loops import plural
from django_pro.rules.rule import Cluster, own_model

_MODELS = "django.db.models"
_KEYS = ("pk", "id")
WRITES = ("insert", "update", "delete")
_NOT_FOUND = ("DoesNotExist", "ObjectDoesNotExist")
_SEVERAL = ("MultipleObjectsReturned", "Exception", "BaseException")


@dataclass(frozen=True)
class _Loop:
    """What gives the loop its rows."""

    target: ast.expr
    rows: ast.expr
    statement: ast.stmt
    """Before which a query for all rows stands."""
    is_async: bool


@dataclass(frozen=True)
class _Once:
    """The query for all keys."""

    name: str
    query: str
    read: str
    """What takes the lookup's place."""
    imports: tuple[Import, ...] = ()


def mend(cluster: Cluster) -> Edit | None:
    """The edit; None where the loop, its key or the queryset is not plain to see."""
    first = cluster.first
    if first.group.distinct == 1:
        edit = once.mend(cluster.observations, first.group, first.request)
        if edit is not None:
            return edit
    for frame in (*first.group.ran, *first.group.built):
        if not cluster.observations.is_ours(frame.path):
            continue
        for lookup, loop in _asked(frame):
            edit = _Mending(cluster, lookup, loop).edit()
            if edit is not None:
                return edit
    return None


def _asked(frame: Frame) -> Iterator[tuple[Lookup, _Loop]]:
    """Chains at a frame with one condition that a loop around them gives."""
    for lookup in lookups.of_calls(frame, ("filter", "get")):
        loop = _loop(lookup)
        if loop is not None:
            yield lookup, loop


def _loop(lookup: Lookup) -> _Loop | None:
    """The innermost loop around a lookup, where the lookup's key is the only thing it gives."""
    for node in lookups.ancestors(lookup.path, lookup.whole):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            return None
        found = None
        if isinstance(node, ast.For | ast.AsyncFor):
            is_async = isinstance(node, ast.AsyncFor)
            found = _Loop(node.target, node.iter, node, is_async)
            changing = _stored(node)
        elif isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp):
            statement = lookups.statement_of(lookup.path, node)
            if len(node.generators) != 1 or statement is None:
                return None
            each = node.generators[0]
            found = _Loop(each.target, each.iter, statement, bool(each.is_async))
            changing = _stored(each)
        if found is None:
            continue
        given = {each.id for each in ast.walk(found.target) if isinstance(each, ast.Name)}
        key = _names(lookup.row)
        if not key & given or key & (changing - given) or _is_given(lookup, changing):
            return None
        return found
    return None


def _is_given(lookup: Lookup, names: set[str]) -> bool:
    """Whether the queryset depends on the loop in another way than by its key."""
    return bool((lookup.names | _names(lookup.base)) & names)


def _names(node: ast.AST | None) -> set[str]:
    if node is None:
        return set()
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def _stored(node: ast.AST) -> set[str]:
    return {
        each.id
        for each in ast.walk(node)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    }


def writes(growing: Growing, kinds: Collection[str] = WRITES) -> bool:
    """Whether the request also writes rows of the model that is asked: asked once, it is too early.

    On made rows that need not show, e.g. where only a title that comes twice would.
    """
    group = growing.group
    return any(each.kind in kinds and each.table == group.table for each in growing.request.groups)


class _Mending:
    """One lookup in one loop."""

    def __init__(self, cluster: Cluster, lookup: Lookup, loop: _Loop) -> None:
        self.cluster = cluster
        self.lookup = lookup
        self.loop = loop
        self.path = lookup.path
        self.model = cluster.first.group.model

    def edit(self) -> Edit | None:
        first, lookup, loop = self.cluster.first, self.lookup, self.loop
        place = first.place or first.site
        if place is None or lookup.base is None or not self.model:
            return None
        rows, patches = self._rows()
        is_get = lookup.ending is not None and lookup.ending.name == "get"
        # A row that is found twice is one instance afterwards: it may change, no other may come.
        if writes(self.cluster.first, ("insert", "delete") if is_get else WRITES):
            return None
        once = self._once(self._each(rows))
        caught = self._caught()
        if once is None or caught is None:
            return None
        statement = loop.statement
        indent = source.lines_of(self.path)[statement.lineno - 1][: statement.col_offset]
        if indent.strip():
            return None
        waits = "await " if once.query.startswith("await ") else ""
        query = once.query.removeprefix("await ")
        lines = [each for each in (self._hoisted(rows), f"{once.name} = {waits}{query}") if each]
        text = "".join(f"{line}\n{indent}" for line in lines)
        at = statement.lineno, statement.col_offset
        patches += (
            Patch(self.path, *at, *at, text, once.imports),
            lookups.patch(self.path, lookup.whole, once.read),
            *lookup.removed(),
            *caught,
        )
        line = f"{self.cluster.observations.relative(self.path)}:{statement.lineno}"
        return Edit(
            place.path,
            place.line,
            place.column,
            patches=patches,
            told=f"{once.name} = {once.query} before the loop at {line}",
            review=self._review(is_caught=bool(caught)),
        )

    def _rows(self) -> tuple[str, tuple[Patch, ...]]:
        """The name of what the loop goes through, and what gives it that name."""
        rows = self.loop.rows
        if isinstance(rows, ast.Name) and not self.loop.is_async:
            return rows.id, ()
        target = self.loop.target
        base = target.id if isinstance(target, ast.Name) else "row"
        name = self._free(plural(base) if len(base) > 1 else "rows")
        patches: tuple[Patch, ...] = (lookups.patch(self.path, rows, name),)
        if self.loop.is_async:
            kind = self.loop.statement
            if isinstance(kind, ast.AsyncFor) and kind.iter is rows:
                at = kind.lineno, kind.col_offset
                end = kind.lineno, kind.col_offset + len("async ")
                patches += (Patch(self.path, *at, *end, ""),)
        return name, patches

    def _hoisted(self, name: str) -> str:
        rows = self.loop.rows
        if isinstance(rows, ast.Name) and not self.loop.is_async:
            return ""
        text = source.text_of(self.path, rows)
        if self.loop.is_async:
            return f"{name} = [row async for row in {text}]"
        if ".objects" in text and not re.search(r"\.iterator\(", text):
            return f"{name} = {text}"
        return f"{name} = list({text})"

    def _each(self, rows: str) -> str:
        """The keys of all rows."""
        if self._key() == source.text_of(self.path, self.loop.target):
            return rows
        target = source.text_of(self.path, self.loop.target)
        return f"[{self._key()} for {target} in {rows}]"

    def _key(self) -> str:
        """The key of one row."""
        text = self.lookup.text(self.lookup.row)
        return f"{text}.pk" if self._is_instance() else text

    def _is_instance(self) -> bool:
        """Whether a row is compared, not its key."""
        row, name = self.lookup.row, self.lookup.taken
        if isinstance(row, ast.Attribute) and (row.attr in _KEYS or row.attr.endswith("_id")):
            return False
        last = name.rpartition("__")[2]
        if last in _KEYS or last.endswith("_id") or name in _KEYS:
            return False
        return any(
            (field := self.cluster.observations.field(each.model, each.field)) is not None
            and bool(field.relation)
            and each.field == last
            for each in self.cluster.first.group.filters
        )

    def _queryset(self, keys: str) -> str:
        # In the same filter(): with another one a list's rows would be joined anew.
        lookup = self.lookup
        base = lookup.text(lookup.base) if lookup.base is not None else ""
        return f"{base}.{lookup.chain_of(keys)}"

    def _once(self, keys: str) -> _Once | None:
        lookup = self.lookup
        ending = lookup.ending.name if lookup.ending is not None else ""
        taken, key = lookup.taken, self._key()
        waits = "await " if self._is_awaited() else ""
        word = own_model(self.model).lower()
        if ending == "get" and waits:
            return self._one(keys, waits) if taken in _KEYS else None
        if waits:
            return None
        grouped = f'{self._queryset(keys)}.order_by().values_list("{taken}")'
        if ending == "get":
            return self._one(keys, "")
        if ending != "exists" and any(step.name == "distinct" for step in lookup.steps):
            return None
        if ending == "exists":
            name = self._free(f"{word}_keys")
            query = f'set({self._queryset(keys)}.values_list("{taken}", flat=True))'
            return _Once(name, query, f"({key} in {name})")
        if ending == "count":
            name = self._free(f"{word}_counts")
            query = f'dict({grouped}.annotate(total=Count("pk")))'
            return _Once(name, query, f"{name}.get({key}, 0)", ((_MODELS, "Count"),))
        if ending == "aggregate":
            return self._aggregate(grouped, key)
        return None

    def _aggregate(self, grouped: str, key: str) -> _Once | None:
        found = self.lookup.aggregate
        if found is None or not isinstance(self.lookup.whole, ast.Subscript):
            return None
        value, alias = found
        name = self._free(plural(alias.replace("__", "_")))
        query = f"dict({grouped}.annotate({alias}={self.lookup.text(value)}))"
        return _Once(name, query, f"{name}.get({key})")

    def _one(self, keys: str, waits: str) -> _Once | None:
        lookup, taken = self.lookup, self.lookup.taken
        word = own_model(self.model).lower()
        name = self._free(f"{plural(word)}_by_{'key' if taken in _KEYS else taken}")
        key = self._key()
        if taken in _KEYS:
            base = lookup.text(lookup.base) if lookup.base is not None else ""
            rest = _get_conditions(lookup)
            bulk = "ain_bulk" if waits else "in_bulk"
            queryset = f"{base}.filter({rest})" if rest else base
            return _Once(name, f"{waits}{queryset}.{bulk}({keys})", f"{name}[{key}]")
        if "__" in taken:
            return None
        base = lookup.text(lookup.base) if lookup.base is not None else ""
        rest = ", ".join(filter(None, (f"{taken}__in={keys}", _get_conditions(lookup))))
        column = f"{taken}_id" if self._is_instance() else taken
        query = f"{{each.{column}: each for each in {base}.filter({rest})}}"
        return _Once(name, query, f"{name}[{key}]")

    def _is_awaited(self) -> bool:
        return isinstance(self.lookup.whole, ast.Await)

    def _caught(self) -> tuple[Patch, ...] | None:
        """A handler of a row that is not there, for a key that is not; None where it can't be."""
        if self.lookup.ending is None or self.lookup.ending.name != "get":
            return ()
        if lookups.catches(self.path, self.lookup.whole, _SEVERAL):
            return None
        if not lookups.catches(self.path, self.lookup.whole, _NOT_FOUND):
            return ()
        for node in lookups.ancestors(self.path, self.lookup.whole):
            if isinstance(node, ast.Try):
                handler = node.handlers[0] if len(node.handlers) == 1 else None
                told = handler.type if handler is not None else None
                kinds = told.elts if isinstance(told, ast.Tuple) else [told]
                found = [
                    kind
                    for kind in kinds
                    if isinstance(kind, ast.Attribute | ast.Name)
                    and source.text_of(self.path, kind).rpartition(".")[2] in _NOT_FOUND
                ]
                # Of other lines a KeyError must not be caught that was not before.
                if len(found) != 1 or any(map(_may_lack_a_key, self._others(node))):
                    return None
                return (lookups.patch(self.path, found[0], "KeyError"),)
        return None

    def _others(self, node: ast.Try) -> Iterator[ast.AST]:
        """What stands in a `try` besides the lookup."""
        own = set(ast.walk(self.lookup.whole))
        return (each for line in node.body for each in ast.walk(line) if each not in own)

    def _review(self, *, is_caught: bool) -> str:
        if self.lookup.ending is None or self.lookup.ending.name != "get":
            return ""
        told = []
        model = own_model(self.model)
        if is_caught:
            around = lookups.ancestors(self.path, self.lookup.whole)
            tried = next(node for node in around if isinstance(node, ast.Try))
            if any(isinstance(each, ast.Call) for each in self._others(tried)):
                told.append("a KeyError of what else is tried there is caught, too")
        else:
            text = "\n".join(source.lines_of(self.path))
            if "DoesNotExist" in text or "404" in text:
                told.append(f"a key without a row raises KeyError, no longer {model}.DoesNotExist")
        field = self.cluster.observations.field(self.model, self.lookup.taken)
        if self.lookup.taken not in _KEYS and not (field is not None and field.unique):
            told.append("of several rows of a key the last is taken, where get() raises")
        return "; ".join(told)

    def _free(self, name: str) -> str:
        """A name that the function does not have."""
        holder = source.outermost_function(self.path, self.lookup.whole.lineno)
        used = _names(holder)
        while name in used:
            name = f"{name}_"
        return name


def _may_lack_a_key(node: ast.AST) -> bool:
    """Whether it can raise KeyError, as far as its form tells; a call of a type does not."""
    if isinstance(node, ast.Subscript):
        return not isinstance(node.slice, ast.Slice)
    return isinstance(node, ast.Call) and not isinstance(node.func, ast.Attribute)


def _get_conditions(lookup: Lookup) -> str:
    call = lookup.ending.node if lookup.ending is not None else None
    kept = []
    if isinstance(call, ast.Call):
        kept = [lookup.text(each) for each in call.args]
        kept += [
            f"{each.arg}={lookup.text(each.value)}"
            for each in call.keywords
            if each.arg and each.arg != lookup.taken
        ]
    return ", ".join(kept)
