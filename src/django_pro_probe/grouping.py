"""Executions of one request, grouped: same statement, relation, place and parent.

The grouping is what makes a request comparable with the same request on more rows, so a group's key
holds nothing that depends on how many rows there are.
"""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from django_pro_probe.executions import Execution
    from django_pro_probe.places import Place

EXAMPLE_LENGTH = 2000
"""Characters of the first statement that are kept."""

PAGED = "paginated"
"""The use of a count by which a paginator learns that it has no row to ask for."""
_LIST = re.compile(r"\((?:\s*(?:%s|\?|NULL|-?\d+(?:\.\d+)?|'(?:[^']|'')*')\s*,?)+\)", re.I)
_ROWS = re.compile(r"\(\.\.\.\)(?:\s*,\s*\(\.\.\.\))+")
_CHOICES = re.compile(r"([\w.\"`]+) = (?:%s|\?)(?: OR \1 = (?:%s|\?))+")
"""How a prefetch asks for the rows that keys point to: `"id" = %s OR "id" = %s`."""
_LITERAL = re.compile(r"'(?:[^']|'')*'|(?<![\w.\"%])-?\d+(?:\.\d+)?(?![\w\"])")
_LIMIT = re.compile(r"\b(LIMIT|OFFSET)\s+\d+", re.I)
_USES = {"__iter__": "iter", "__len__": "len", "__bool__": "bool", "__getitem__": "getitem",
         "_fetch_all": "iter"}  # fmt: skip
_GET_LIMIT = 21
"""`QuerySet.get` asks for 21 rows (django/db/models/query.py, `MAX_GET_RESULTS`)."""

_fingerprints: dict[tuple[str, bool], str] = {}
_statements: dict[tuple[str, str, str], dict[str, Any]] = {}


def fingerprint(sql: str, raw: bool = False) -> str:
    """The statement without what differs between its runs: lists folded; literals too when raw."""
    known = _fingerprints.get((sql, raw))
    if known is not None:
        return known
    folded = _ROWS.sub("(...)", _LIST.sub("(...)", _CHOICES.sub(r"\1 IN (...)", sql)))
    folded = _LITERAL.sub("?", folded) if raw else _LIMIT.sub(r"\1 ?", folded)
    if len(_fingerprints) > 20_000:
        _fingerprints.clear()
    _fingerprints[(sql, raw)] = folded
    return folded


class Condition(NamedTuple):
    """One condition of a WHERE, as the ORM knows it."""

    model: str
    field: str
    lookup: str
    value: Any
    path: str
    """As a lookup from the query's own model, such as `author__name`; empty under a NOT, and where
    it names a row."""


def _conditions(node: Any, query: Any, negated: bool, found: list[Condition], depth: int) -> None:
    negated = negated or bool(getattr(node, "negated", False))
    for child in getattr(node, "children", ()):
        if hasattr(child, "children"):
            if depth < 8:
                _conditions(child, query, negated, found, depth + 1)
            continue
        left = getattr(child, "lhs", None)
        while left is not None and not hasattr(left, "target"):
            left = getattr(left, "lhs", None)
        target: Any = getattr(left, "target", None)
        model = getattr(target, "model", None)
        if left is None or model is None:
            continue
        name = str(target.name)
        lookup = str(getattr(child, "lookup_name", "") or "")
        path = ""
        # Which row is asked for says nothing of what all of them have in common.
        is_shared = lookup == "isnull" or not (target.is_relation or target.unique)
        if is_shared and left is child.lhs and not negated:
            path = "__".join((*_joins(query, left.alias), name))
        found.append(
            Condition(
                str(model._meta.label),
                name,
                lookup,
                getattr(child, "rhs", None),
                path,
            )
        )


def _joins(query: Any, alias: Any) -> list[str]:
    """Names of the relations that lead from the query's own table to `alias`."""
    names: list[str] = []
    table = query.alias_map.get(alias)
    while table is not None and getattr(table, "parent_alias", None) and len(names) < 8:
        names.insert(0, str(table.join_field.name))
        table = query.alias_map.get(table.parent_alias)
    return names


def conditions_of(query: Any) -> list[Condition]:
    """Conditions of a query's WHERE, and of the query inside of it."""
    found: list[Condition] = []
    inner = getattr(query, "inner_query", None)
    for part in (query, inner):
        where = getattr(part, "where", None)
        if where is not None:
            _conditions(where, part, False, found, 0)
    return found


def where_of(query: Any) -> list[tuple[str, str, str, Any]]:
    """Conditions of a query's WHERE as (model label, field name, lookup, value).

    Of a subquery too: an UPDATE that asks for a related row's field looks its rows up in one.
    """
    found = [condition[:4] for condition in conditions_of(query)]
    inner = [value for *_, value in found if hasattr(value, "where")]
    return found + [each for value in inner for each in where_of(value)]


def _filters_of(executions: list[Execution]) -> list[dict[str, Any]]:
    """The conditions, with the values that stay the same from one execution to the other."""
    # The second, since of many equal statements only the first few keep a query of their own.
    conditions, *more = (conditions_of(each.query) for each in executions[:2])
    others = [_constant(each.value) for each in more[0]] if more else []
    found = []
    for number, condition in enumerate(conditions):
        value = _constant(condition.value)
        same = others[number : number + 1] == [value]
        found.append(
            {
                "model": condition.model,
                "field": condition.field,
                "lookup": condition.lookup,
                "path": condition.path,
                "value": value if same else "",
                "first": value,
            }
        )
    return found


def _constant(value: Any) -> str:
    """As Python source; empty for what is none, or too long to be read."""
    parts = value if isinstance(value, (list, tuple)) else [value]
    if not all(isinstance(part, (bool, int, str)) for part in parts):
        return ""
    text = repr(value).replace("'", '"') if '"' not in repr(value) else repr(value)
    return text if len(text) <= 60 else ""


def _meta_ordering_of(query: Any) -> list[str]:
    """`Meta.ordering`, where nothing else orders the rows and Django does (`get_order_by` in
    django/db/models/sql/compiler.py); empty where a part of it is no name."""
    if not getattr(query, "default_ordering", False):  # a raw query has none
        return []
    if query.order_by or query.extra_order_by:
        return []
    ordering = query.get_meta().ordering
    return list(ordering) if all(isinstance(each, str) for each in ordering) else []


def _aggregates_of(query: Any) -> list[dict[str, str]]:
    """What an aggregate query asks for: `Sum("pages")` as its name, function and field."""
    found = []
    for name, expression in getattr(query, "annotation_select", {}).items():
        args = getattr(expression, "_constructor_args", ((), {}))[0]
        if getattr(expression, "contains_aggregate", False) and args:
            field = getattr(args[0], "name", args[0])  # a name, or an F()
            if isinstance(field, str):
                found.append({"name": name, "function": type(expression).__name__, "field": field})
    return found


def result_of(execution: Execution) -> str:
    """What a statement gives, as `Group.result` names it."""
    query = execution.query
    if execution.kind != "select":
        return "none"
    method = execution.method
    if query is None or not hasattr(query, "default_cols"):
        return "rows"
    annotations = query.annotation_select
    if method in ("count", "acount") or "__count" in annotations:
        return "count"
    if method in ("exists", "aexists", "contains", "acontains") or "a" in annotations:
        return "exists"
    if method in ("aggregate", "aaggregate") or type(query).__name__ == "AggregateQuery":
        return "aggregate"
    if query.default_cols is False and not query.deferred_loading[0]:
        return "values"
    if _limit_of(query) in (1, _GET_LIMIT):
        return "single"
    return "rows"


def _limit_of(query: Any) -> int | None:
    high = getattr(query, "high_mark", None)
    return None if high is None else int(high) - int(query.low_mark)


def _deferred_of(query: Any) -> list[str]:
    loading = getattr(query, "deferred_loading", None)
    if not loading or not loading[0]:
        return []
    names, defer = loading
    if defer:
        return sorted(names)
    fields = query.get_meta().concrete_fields
    return sorted(
        field.name
        for field in fields
        if not field.primary_key and field.name not in names and field.attname not in names
    )


def _select_related_of(query: Any) -> list[str]:
    chosen = getattr(query, "select_related", False)
    if not isinstance(chosen, dict):
        return ["*"] if chosen else []
    found: list[str] = []

    def walk(part: dict[str, Any], prefix: str) -> None:
        for name, below in sorted(part.items()):
            found.append(prefix + name)
            walk(below, f"{prefix}{name}__")

    walk(chosen, "")
    return found


def _lookup_names(lookups: Iterable[Any]) -> list[str]:
    return [str(getattr(lookup, "prefetch_through", lookup)) for lookup in lookups]


def _unused_of(executions: list[Execution]) -> list[str]:
    """Eager loads of which no row had the relation read, in any execution of the group."""
    if not any(execution.rows for execution in executions):
        return []
    used: set[tuple[str, ...]] = set()
    for execution in executions:
        used |= execution.used
    first = executions[0]
    loads = [name for name in _select_related_of(first.query) if name != "*"]
    for lookup in first.lookups:
        if getattr(lookup, "to_attr", None) and lookup.to_attr != lookup.prefetch_through:
            continue  # read as a plain list, which leaves no trace
        loads.append(str(getattr(lookup, "prefetch_through", lookup)).split("__")[0])
    # A load below an unused one is not named again.
    unused = [name for name in loads if tuple(name.split("__")) not in used]
    return [
        name
        for name in unused
        if not any(name != other and name.startswith(f"{other}__") for other in unused)
        and not any(path[: name.count("__") + 1] == tuple(name.split("__")) for path in used)
    ]


class _Group:
    """A group while it grows."""

    __slots__ = ("executions", "identity", "index", "key", "parent", "recursive")

    def __init__(
        self, key: str, identity: tuple[Any, ...], index: int, parent: _Group | None
    ) -> None:
        self.key = key
        self.identity = identity
        self.index = index
        self.parent = parent
        self.recursive = False
        self.executions: list[Execution] = []


def _identity(execution: Execution) -> tuple[Any, ...]:
    """What two executions share when they are the same query of the same place."""
    ran = execution.ran[:1] or execution.built[:1]
    return (
        fingerprint(execution.sql, raw=execution.query is None),
        execution.via,
        execution.relation,
        execution.path,
        execution.relation_model,
        execution.built[:1],
        ran,
    )


@functools.lru_cache(maxsize=4096)
def _key(identity: tuple[Any, ...], parent: str) -> str:
    basis = repr((identity, parent))
    return hashlib.sha1(basis.encode(), usedforsecurity=False).hexdigest()[:16]


def _parent_group(above: _Group | None, identity: tuple[Any, ...]) -> _Group | None:
    """The group that a statement's is below; `above` is that of its parent."""
    # Recursion over a tree: each level is loaded from the one above by the same query. They are
    # one group, whose parent is what the first level was loaded from.
    while above is not None and above.identity == identity:
        above.recursive = True
        above = above.parent
    return above


def group_executions(executions: list[Execution], *, usage: bool) -> list[dict[str, Any]]:
    """The groups in wire form; a group's `parent` is an index into the same list."""
    groups: dict[str, _Group] = {}
    of: dict[int, _Group] = {}
    known: dict[tuple[Any, ...], _Group] = {}
    """By what makes an identity: each is made and hashed once for all that share it."""
    for execution in executions:
        parent, built, ran = execution.parent, execution.built, execution.ran
        above = of.get(id(parent)) if parent is not None else None
        # A place is one object for as long as its code lives, and the execution holds it.
        parts = (
            execution.sql,
            execution.query is None,
            execution.via,
            execution.relation,
            execution.path,
            execution.relation_model,
            id(built[0]) if built else 0,
            id(ran[0]) if ran else 0,
            id(above),
        )
        group = known.get(parts)
        if group is None:
            identity = _identity(execution)
            above = _parent_group(above, identity)
            key = _key(identity, above.key if above is not None else "")
            group = groups.get(key)
            if group is None:
                group = groups[key] = _Group(key, identity, len(groups), above)
            known[parts] = group
        group.executions.append(execution)
        of[id(execution)] = group
    return [_wire(group, usage) for group in groups.values()]


def _text(value: Any) -> str:
    try:
        return repr(value)
    except Exception:  # a parameter of the project's own class
        return f"<{type(value).__name__}>"


def _operations(executions: list[Execution]) -> int:
    """How often the project asked: all statements of one `delete()` count once."""
    deletions = [each.deletion for each in executions if each.deletion is not None]
    return len(executions) - len(deletions) + len({id(each.collector) for each in deletions})


def _is_taken_along(executions: list[Execution]) -> bool:
    """Whether each is what Django asks or writes for a `delete()`, but for the deletion of its own
    rows: those that point at them are read, deleted or updated."""
    return all(
        each.deletion is not None
        and not (each.kind == "delete" and _is_of(each.model, each.deletion.model))
        for each in executions
    )


def _is_of(model: Any, other: Any) -> bool:
    """Whether two models are one, or it is not known whether they are."""
    if model is None or other is None:
        return True
    return bool(model._meta.concrete_model is other._meta.concrete_model)


def _distinct(executions: list[Execution]) -> int:
    """How many different parameters there were."""
    params = [execution.params for execution in executions]
    try:
        return len({each if isinstance(each, tuple) else _text(each) for each in params})
    except TypeError:  # a list among them
        return len(set(map(_text, params)))


def _of_statement(group: _Group) -> dict[str, Any]:
    """What is the same each time that a group's first statement runs: it is read once."""
    first = group.executions[0]
    key = group.key, first.sql, first.method
    known = _statements.get(key)
    if known is None:
        query, meta = first.query, getattr(first.model, "_meta", None)
        relation_meta = getattr(first.relation_model, "_meta", None)
        known = {
            "kind": first.kind,
            "result": result_of(first),
            "sql": fingerprint(first.sql, raw=query is None),
            "model": meta.label if meta is not None else "",
            "table": meta.db_table if meta is not None else "",
            "aggregates": _aggregates_of(query) if first.kind == "select" else [],
            "relation_model": relation_meta.label if relation_meta is not None else "",
            "select_related": _select_related_of(query),
            "deferred": _deferred_of(query),
            "limit": _limit_of(query),
        }
        if len(_statements) > 20_000:
            _statements.clear()
        _statements[key] = known
    return known


def _again(executions: list[Execution]) -> tuple[Place, ...]:
    """The frames that built the second of two queries, where they are not those of the first."""
    if len(executions) != 2:
        return ()
    first, other = (execution.built for execution in executions)
    return other if other != first else ()


def _wire(group: _Group, usage: bool) -> dict[str, Any]:
    executions = group.executions
    first = executions[0]
    query = first.query
    known = _of_statement(group)
    uses = {_USES.get(first.method, first.method)} if first.method else set()
    for used in {execution.uses for execution in executions}:
        uses |= used
    template_path, template_line = first.template or ("", 0)
    example = first.sql if first.params is None else f"{first.sql} -- {_text(first.params)}"
    return {
        **known,
        "key": group.key,
        "count": len(executions),
        "operations": _operations(executions),
        "example": example[:EXAMPLE_LENGTH],
        "distinct": _distinct(executions),
        "ms": round(sum([execution.seconds for execution in executions]) * 1000, 3),
        "rows": sum([execution.rows for execution in executions if execution.rows > 0]),
        "filters": _filters_of(executions),
        "via": first.via,
        "parent": group.parent.index if group.parent is not None else None,
        "path": list(first.path),
        "relation": first.relation,
        "recursive": group.recursive,
        "prefetched": any(execution.prefetched for execution in executions),
        "built": [place.wire() for place in first.built],
        "ran": [place.wire() for place in first.ran],
        "again": [place.wire() for place in _again(executions)],
        "template_path": template_path,
        "template_line": template_line,
        "prefetch_related": _lookup_names(first.lookups),
        "ordering": _meta_ordering_of(query),
        "uses": sorted(uses),
        "unused": _unused_of(executions) if usage else [],
        "collected": known["kind"] == "select" and all(each.deletion for each in executions),
        "taken_along": _is_taken_along(executions),
        "statement": next((each.statement for each in executions if each.statement), ""),
    }
