"""Adds eager loading to a chain of QuerySet methods, merged with what it already asks for."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import zip_longest

from django_pro.edits.eager_loading import Loads, Prefetched, longest, quoted
from django_pro.edits.source_text import EditError, SourceText, Splice, string_of

_ENDING = frozenset(
    {
        *("get", "first", "last", "latest", "earliest", "count", "exists", "aggregate"),
        *("in_bulk", "iterator", "values", "values_list", "dates", "datetimes", "explain"),
        *("update", "delete", "create", "get_or_create", "update_or_create", "contains"),
        *("bulk_create", "bulk_update", "union", "intersection", "difference", "raw"),
        *("as_manager", "query", "model", "db"),
    }
)
"""Of a queryset, what gives no queryset that could load more (Django's "QuerySet API reference",
"Methods that do not return QuerySets"); their `a` forms too."""
WIDTH = 88
"""Columns; a longer line is broken (the default of black and ruff)."""
_SHORTCUTS = frozenset(
    {
        *("get_object_or_404", "get_list_or_404"),
        *("aget_object_or_404", "aget_list_or_404"),
    }
)


def with_loads(text: SourceText, node: ast.expr, loads: Loads) -> list[Splice]:
    """Splices that make the queryset load along.

    Raises:
        EditError: the expression is not a queryset that could.
    """
    if isinstance(node, ast.Await):
        node = node.value
    if isinstance(node, ast.IfExp):
        return [*with_loads(text, node.body, loads), *with_loads(text, node.orelse, loads)]
    if isinstance(node, ast.Call) and _called(node) in _SHORTCUTS:
        return _of_shortcut(text, node, loads)
    chain = _chain(node)
    if not chain:
        raise EditError(f"line {node.lineno} holds no queryset")
    kept = _queryset_part(chain)
    select, splices = _selected(text, kept, loads.select)
    prefetch, more = _prefetched(text, kept, loads.prefetch)
    splices += _undeferred(text, kept, loads.fields)
    is_ordered = any(isinstance(each, ast.Attribute) and each.attr == "order_by" for each in kept)
    annotations = tuple(
        replace(each, ordering=()) if is_ordered else each for each in loads.annotations
    )
    rest = Loads(select, prefetch, annotations=annotations)
    if rest.source():
        more = [*more, _appended(text, kept, rest)]
    return [*splices, *more]


def without_lookups(
    text: SourceText, node: ast.expr, passed: Collection[str]
) -> tuple[list[str], list[Splice]]:
    """The plain lookups that lead to one of the relations or through it, and splices that take
    them out of the queryset's `prefetch_related(...)`.

    Raises:
        EditError: one of them has a queryset.
    """
    found: list[str] = []
    splices: list[Splice] = []
    for call in _calls(_chain(node), "prefetch_related"):
        gone = [
            each
            for each in call.args
            if any(f"{_lookup(each)}__".startswith(f"{name}__") for name in passed)
        ]
        if not gone:
            continue
        if not all(map(string_of, gone)) or not isinstance(call.func, ast.Attribute):
            raise EditError(f"line {call.lineno} prefetches it otherwise")
        found += map(string_of, gone)
        kept = ", ".join(text.of(each) for each in call.args if each not in gone)
        if kept:
            splices.append(Splice(text.start(call.args[0]), text.end(call.args[-1]), kept))
        else:
            # A manager alone is no queryset.
            whole = ".all()" if isinstance(call.func.value, ast.Attribute) else ""
            splices.append(Splice(text.end(call.func.value), text.end(call), whole))
    return found, splices


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def _of_shortcut(text: SourceText, node: ast.Call, loads: Loads) -> list[Splice]:
    """`get_object_or_404(Book, ...)` takes a queryset in the model's place."""
    if not node.args:
        raise EditError(f"line {node.lineno}: its first argument is not given by position")
    first = node.args[0]
    name = text.of(first).rpartition(".")[2]
    if isinstance(first, ast.Attribute) and name == "model":  # of a view, whichever it serves
        end = text.end(first)
        return [Splice(end, end, f"._default_manager.{loads.source()}")] if loads.source() else []
    if name[:1].isupper() and isinstance(first, ast.Name | ast.Attribute):
        if not loads.source():
            return []
        end = text.end(first)
        return [Splice(end, end, f".objects.{loads.source()}")]
    return with_loads(text, first, loads)


def _chain(node: ast.expr) -> list[ast.expr]:
    """`a.b(c)[d]` as its growing parts: `a`, `a.b`, `a.b(c)`, `a.b(c)[d]`."""
    parts: list[ast.expr] = []
    while True:
        parts.insert(0, node)
        if isinstance(node, ast.Attribute | ast.Subscript):
            node = node.value
        elif isinstance(node, ast.Call):
            node = node.func
        elif isinstance(node, ast.Name):
            return parts
        else:
            return []


def _queryset_part(chain: list[ast.expr]) -> list[ast.expr]:
    """The longest beginning that still is a queryset or a manager."""
    kept: list[ast.expr] = []
    for part, after in zip_longest(chain, chain[1:]):
        if isinstance(part, ast.Subscript) or _is_ending(part, after):
            break
        kept.append(part)
    last = kept[-1] if kept else None
    if last is None or (isinstance(last, ast.Name) and last.id[:1].isupper()):
        raise EditError(f"line {chain[0].lineno} holds no queryset")
    return kept


def _is_ending(part: ast.expr, after: ast.expr | None) -> bool:
    """Whether an attribute is none of a queryset's that gives a queryset."""
    if not isinstance(part, ast.Attribute):
        return False
    if part.attr == "model" and isinstance(after, ast.Attribute):
        return False  # `self.model.objects`: a view's
    return part.attr in _ENDING or (part.attr[:1] == "a" and part.attr[1:] in _ENDING)


def _calls(chain: list[ast.expr], method: str) -> Iterator[ast.Call]:
    for part in chain:
        if (
            isinstance(part, ast.Call)
            and isinstance(part.func, ast.Attribute)
            and (part.func.attr == method and part.args and not part.keywords)
        ):
            yield part


def _selected(
    text: SourceText, chain: list[ast.expr], wanted: tuple[str, ...]
) -> tuple[tuple[str, ...], list[Splice]]:
    """What is left to add, and splices into a `select_related(...)` that is there."""
    calls = [
        call
        for call in _calls(chain, "select_related")
        if all(string_of(each) for each in call.args)
    ]
    have = [string_of(each) for call in calls for each in call.args]
    fresh = [
        name
        for name in longest(wanted)
        if not any(other == name or other.startswith(f"{name}__") for other in have)
    ]
    if not calls or not fresh:
        return tuple(fresh), []
    end = text.end(calls[-1].args[-1])
    return (), [Splice(end, end, "".join(f", {quoted(name)}" for name in fresh))]


def _prefetched(
    text: SourceText, chain: list[ast.expr], wanted: tuple[Prefetched, ...]
) -> tuple[tuple[Prefetched, ...], list[Splice]]:
    """As `_selected`; a lookup that gets a queryset must stand before those that pass it."""
    calls = list(_calls(chain, "prefetch_related"))
    given = [each for call in calls for each in call.args]
    left: list[Prefetched] = []
    splices: list[Splice] = []
    for each in wanted:
        if each.to_attr:
            plain = [other for other in given if string_of(other) == each.lookup]
            if plain and each.instead:
                splices.append(Splice(text.start(plain[0]), text.end(plain[0]), each.source()))
            else:
                left.append(each)
            continue
        same = [other for other in given if _lookup(other) == each.lookup]
        passing = [other for other in given if _lookup(other).startswith(f"{each.lookup}__")]
        if same:
            # Those under another name (`to_attr`) hold rows of the same relation, read as well.
            apart = [other for other in same[1:] if isinstance(other, ast.Call)]
            for other in same[:1] + (apart if each.model else []):
                splices += _replaced(text, other, each)
        elif passing and each.model:
            start = text.start(passing[0])
            splices.append(Splice(start, start, f"{each.source()}, "))
        elif not passing:
            left.append(each)
    if calls and left:
        end = text.end(given[-1])
        splices.append(Splice(end, end, "".join(f", {each.source()}" for each in left)))
        left = []
    return tuple(left), splices


def _undeferred(
    text: SourceText, chain: list[ast.expr], fields: tuple[str, ...]
) -> Iterator[Splice]:
    """Adds the fields to `only(...)`, and takes them out of `defer(...)`."""
    for call in _calls(chain, "only") if fields else ():
        have = [string_of(each) for each in call.args]
        end = text.end(call.args[-1])
        fresh = "".join(f", {quoted(name)}" for name in fields if name not in have)
        if fresh:
            yield Splice(end, end, fresh)
    for call in _calls(chain, "defer") if fields else ():
        kept = [each for each in call.args if string_of(each) not in fields]
        if len(kept) == len(call.args):
            continue
        if kept:
            listed = ", ".join(text.of(each) for each in kept)
            yield Splice(text.start(call.args[0]), text.end(call.args[-1]), listed)
        elif isinstance(call.func, ast.Attribute):
            # A manager alone can't be iterated.
            whole = ".all()" if isinstance(call.func.value, ast.Attribute) else ""
            yield Splice(text.end(call.func.value), text.end(call), whole)


def _lookup(node: ast.expr) -> str:
    if isinstance(node, ast.Call) and _called(node) == "Prefetch" and node.args:
        return string_of(node.args[0])
    return string_of(node)


def _replaced(text: SourceText, given: ast.expr, wanted: Prefetched) -> list[Splice]:
    if not wanted.model:
        return []
    if not isinstance(given, ast.Call):
        return [Splice(text.start(given), text.end(given), wanted.source())]
    named = {keyword.arg: keyword.value for keyword in given.keywords}
    queryset = named.get("queryset") or (given.args[1] if len(given.args) > 1 else None)
    if queryset is not None:
        return with_loads(text, queryset, wanted.inner)
    end = text.end(given.args[0])
    model = wanted.model.rpartition(".")[2]
    return [Splice(end, end, f", queryset={model}.objects.{wanted.inner.source()}")]


def _appended(text: SourceText, chain: list[ast.expr], loads: Loads) -> Splice:
    """At the end of the queryset, on a line of its own where its methods have theirs."""
    last = chain[-1]
    end = text.end(last)
    name = last.func if isinstance(last, ast.Call) else last
    gap = ""
    if isinstance(name, ast.Attribute):
        before = text.content[text.end(name.value) : text.end(name)]
        white = before[: before.index(".")] if "." in before else ""
        gap = white if not white.strip() and white else ""
    whole = f"{gap}.{loads.source()}"
    if text.width(end) + len(whole.rpartition("\n")[2]) > WIDTH:
        whole = "".join(f"{gap}.{call}" for call in broken(text.margin(end), text.newline, loads))
    return Splice(end, end, whole)


def broken(margin: str, newline: str, loads: Loads) -> Iterator[str]:
    """The calls, arguments a line each, as formatters do with a line that is too long."""
    step = "\t" if "\t" in margin else "    "

    def spread(method: str, arguments: list[str]) -> str:
        inner = f",{newline}{margin}{step}".join(arguments)
        end = "," if len(arguments) > 1 else ""
        return f"{method}({newline}{margin}{step}{inner}{end}{newline}{margin})"

    if loads.annotations:
        yield spread("annotate", [f"{each.name}={each.expression}" for each in loads.annotations])
    if loads.ordering:
        yield f"order_by({', '.join(map(quoted, loads.ordering))})"
    if loads.select:
        yield Loads(loads.select).source()
    if loads.prefetch:
        yield spread("prefetch_related", [each.source() for each in loads.prefetch])
