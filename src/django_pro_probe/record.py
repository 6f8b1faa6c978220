"""Row provenance: what ran which query, and from which queryset its rows came.

`install` puts hooks on paths that already cost a query (and on the making of a `Query`), never on
the reading of a loaded relation:

- a new `Query` remembers the user frames that built it, and `Query.clone` carries them on, since it
  copies `__dict__` (django/db/models/sql/query.py, `Query.clone`);
- each statement makes an `Execution`, and each row that it yields keeps it in `_state`;
- a lazy load then knows the rows it was reached from, and along which relation.

One request is recorded at a time in a process; threads of that request are recorded with it.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from time import perf_counter
from types import GeneratorType
from typing import Any

from django_pro_probe import places, statements
from django_pro_probe.executions import Deletion, Execution, Via
from django_pro_probe.grouping import PAGED, group_executions
from django_pro_probe.places import is_user_path

__all__ = [
    "Execution",
    "Recording",
    "install",
    "is_user_path",
    "set_statements",
    "set_usage",
    "so_far",
    "start",
    "stop",
]

_CONTROL = ("SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "COMMIT", "SET CONSTRAINTS", "PRAGMA")
_HELD = 4


class Recording:
    """Everything that ran between `start` and `stop`."""

    def __init__(self) -> None:
        self.executions: list[Execution] = []
        self.turn = object()
        """What its executions know it by: what holds no other in a circle is freed at once."""
        self._queries: dict[str, list[Any]] = {}
        self.stated: set[str] = set()
        """Statements that one execution has the values of."""

    def keep(self, sql: str, query: Any) -> Any:
        """The query to hold for a statement: its own, or an equal one that is held already.

        A `Query` is a tree of dozens of objects. Holding each one of an N+1 would have the garbage
        collector walk them all over again while the page is still being made.
        """
        held = self._queries.get(sql)
        if held is None:
            self._queries[sql] = [query]
        elif len(held) < _HELD:
            held.append(query)
        else:
            return held[0]
        return query

    def end(self) -> None:
        """Take from the queries that are held what they hold themselves."""
        for held in self._queries.values():
            for query in held:
                query.__dict__.pop("_dp_ran", None)

    def groups(self) -> list[dict[str, Any]]:
        """The executions in the wire form of `Group`, in the order of their first run."""
        return group_executions(self.executions, usage=_usage)


_recording: Recording | None = None
_turn: object = None
_last: Execution | None = None
_hops: tuple[str, ...] = ()
_context: Via | None = None
_deletion: Deletion | None = None
_lazy = False
_compiling: Any = None
_usage = False
_statements = False
_watching = True
_installed = False
_generic_installed = False


def start() -> None:
    """Begin to record; what was recorded before is dropped."""
    global _recording, _turn, _context, _deletion, _compiling
    install_contenttypes()
    _recording = Recording()
    _turn = _recording.turn
    _context = _deletion = None
    _compiling = None


def stop() -> Recording:
    """End the recording and return it; an empty one when none was begun."""
    global _recording, _turn, _last
    ended, _recording = _recording, None
    _turn = _last = None
    places.forget()
    if ended is None:
        return Recording()
    ended.end()
    return ended


def so_far() -> list[Execution]:
    """What the request that is recorded has sent."""
    return _recording.executions if _recording is not None else []


def set_usage(on: bool) -> None:
    """Also record which loaded relations are read: needed to see an unused eager load."""
    global _usage
    _usage = on
    (_install_usage if on else _remove_usage)()


def set_statements(on: bool) -> None:
    """Also keep statements with their values, as they could be sent once more."""
    global _statements
    _statements = on


def _origin_of(instance: Any) -> tuple[Execution | None, tuple[str, ...]]:
    """The execution that loaded an instance, and the select_related hops to it."""
    state = getattr(instance, "_state", None)
    # `__dict__` would have Python make a dictionary of what an instance holds.
    loaded = getattr(state, "_dp_loaded", None)
    if loaded is None:
        return None, ()
    return loaded if loaded.turn is _turn else None, getattr(state, "_dp_path", ())


def _begin(recording: Recording, sql: str, params: Any, many: bool, alias: str) -> Execution:
    """Make the record of a statement that is about to run."""
    global _compiling
    execution = Execution(recording.turn, sql, params, alias)
    execution.many = many
    query, _compiling = _compiling, None
    via = _context
    if query is not None:
        via = query.__dict__.get("_dp_via") or via
    # Django's own frames and our hook's are passed by.
    seen = places.again(2 if query is None else 4, (sql, via.name if via is not None else ""))
    execution.ran = seen.users
    execution.template = seen.template
    execution.method = seen.method
    if _deletion is not None and _deletion.ran == seen.users:  # no receiver of the project's own
        execution.deletion = _deletion
    if query is not None:
        tags = query.__dict__
        execution.query = recording.keep(sql, query)
        execution.model = getattr(query, "model", None)
        execution.built = tags.get("_dp_built", seen.users)
        tags["_dp_ran"] = execution
    if via is not None:
        execution.via = via.kind
        execution.relation = via.name
        execution.relation_model = type(via.instance)
        execution.prefetched = via.prefetched
        execution.parent, execution.path = _origin_of(via.instance)
    else:
        if seen.checks_body:
            execution.via = "body"
        if query is not None and "_dp_compared" in query.__dict__:
            execution.parent = _loaded_most(query._dp_compared)
    recording.executions.append(execution)
    return execution


def is_locking() -> bool:
    """Whether the statement that is about to run asks for rows to lock them."""
    running = _recording.executions[-1:] if _recording is not None else []
    return any(getattr(each.query, "select_for_update", False) for each in running)


def _wrap(owner: Any, name: str, make: Callable[[Any], Any]) -> None:
    original = owner.__dict__[name]
    replacement = make(original)
    functools.update_wrapper(replacement, original)
    setattr(owner, name, replacement)


def _hook_cursor(original: Any, many: bool) -> Any:
    def execute(self: Any, sql: Any, params: Any = None) -> Any:
        recording = _recording
        if recording is None or (
            _compiling is None and (not isinstance(sql, str) or sql.startswith(_CONTROL))
        ):
            return original(self, sql, params)
        execution = _begin(recording, sql, params, many, self.db.alias)
        started = perf_counter()
        try:
            return original(self, sql, params)
        except BaseException:
            execution.failed = True
            raise
        finally:
            execution.seconds = perf_counter() - started
            if _statements and not execution.failed and sql not in recording.stated:
                recording.stated.add(sql)
                execution.statement = statements.rendered(self, sql, params, many)

    return execute


def _count_rows(chunks: Iterator[Any], execution: Execution) -> Iterator[Any]:
    for chunk in chunks:
        execution.rows += len(chunk)
        yield chunk


def _hook_compiler(original: Any) -> Any:
    def execute_sql(self: Any, *args: Any, **kwargs: Any) -> Any:
        global _compiling, _last
        if _recording is None:
            return original(self, *args, **kwargs)
        before = _compiling  # an update over several tables runs a query of its own first
        _compiling = query = self.query
        query.__dict__.pop("_dp_ran", None)
        try:
            result = original(self, *args, **kwargs)
        finally:
            _compiling = before
        execution = query.__dict__.get("_dp_ran")
        if execution is None or execution.turn is not _turn:
            return result
        _last = execution
        if isinstance(result, list):
            execution.rows = sum(map(len, result))
        elif isinstance(result, int):
            execution.rows = result
        elif isinstance(result, tuple):
            execution.rows = int(result != (0,))
            if not execution.rows and places.pages_rows():
                execution.uses = frozenset({PAGED})
        elif isinstance(result, GeneratorType):
            return _count_rows(result, execution)
        return result

    return execute_sql


def _hook_query_init(original: Any) -> Any:
    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        original(self, *args, **kwargs)
        if _lazy:  # it runs at once, from the same lines
            return
        self._dp_built, manager = places.users(sys._getframe(1))
        if manager is not None and _recording is not None:
            self._dp_via = Via("many_to_many", manager.instance, manager.prefetch_cache_name)

    return __init__


def _hook_filter(original: Any) -> Any:
    """Keeps the instances that a condition compares with: they tell whose rows are asked for."""
    from django.db.models import Model, Q

    def _filter_or_exclude_inplace(self: Any, negate: Any, args: Any, kwargs: Any) -> None:
        original(self, negate, args, kwargs)
        tags = self._query.__dict__
        if _recording is None or "_dp_via" in tags:  # which tells it already
            return
        given = kwargs.values()
        if args:
            given = list(given)
            for condition in args:
                if isinstance(condition, Q):
                    given += [each[1] for each in condition.children if isinstance(each, tuple)]
        for value in given:
            if isinstance(value, Model):
                tags["_dp_compared"] = (*tags.get("_dp_compared", ()), value)

    return _filter_or_exclude_inplace


def _loaded_most(instances: tuple[Any, ...]) -> Execution | None:
    """Of what loaded some instances, the execution with the most rows: the rows of a loop."""
    found: Execution | None = None
    for instance in instances:
        execution, path = _origin_of(instance)
        if execution is not None and not path and (found is None or execution.rows > found.rows):
            found = execution
    return found


def _hook_raw(original: Any) -> Any:
    def _execute_query(self: Any) -> Any:
        global _compiling
        if _recording is not None:
            _compiling = self
        try:
            return original(self)
        finally:
            _compiling = None

    return _execute_query


def _hook_rows(original: Any) -> Any:
    def __iter__(self: Any) -> Iterator[Any]:
        if _recording is None:
            yield from original(self)
            return
        queryset = self.queryset
        tags = queryset.query.__dict__
        rows = iter(original(self))
        for row in rows:
            execution = tags.get("_dp_ran")
            if execution is not None:
                execution.lookups = queryset._prefetch_related_lookups
            row._state._dp_loaded = execution
            yield row
            for row in rows:
                row._state._dp_loaded = execution
                yield row

    return __iter__


def _hook_populator(original: Any) -> Any:
    """Marks what `select_related` loads: populators are made right after their statement ran."""

    def __init__(self: Any, klass_info: Any, *args: Any, **kwargs: Any) -> None:
        global _hops
        field = klass_info.get("field")
        if _recording is None or field is None:
            original(self, klass_info, *args, **kwargs)
            return
        reverse = klass_info.get("reverse")
        name = field.remote_field.get_accessor_name() if reverse else field.name
        before = _hops
        _hops = path = (*before, name)
        try:
            original(self, klass_info, *args, **kwargs)  # makes those of its own relations, too
        finally:
            _hops = before
        set_local = self.local_setter
        execution = _last

        def local_setter(from_obj: Any, obj: Any) -> None:
            set_local(from_obj, obj)
            if obj is not None:
                state = obj._state
                state._dp_loaded = execution
                state._dp_path = path

        self.local_setter = local_setter

    return __init__


def _hook_single(kind: str, name_of: Callable[[Any], str]) -> Callable[[Any], Any]:
    """For descriptors: `get_queryset(instance=...)` is called only for a lazy load."""

    def make(original: Any) -> Any:
        def get_queryset(self: Any, **hints: Any) -> Any:
            global _lazy
            instance = hints.get("instance")
            # Django 6.1 names an instance for a prefetch too.
            _lazy = _recording is not None and instance is not None and not _prefetching
            try:
                queryset = original(self, **hints)
            finally:
                is_lazy, _lazy = _lazy, False
            if is_lazy:
                via = "one_to_one" if kind == "foreign_key" and _is_one(self) else kind
                queryset.query._dp_via = Via(via, instance, name_of(self))
            return queryset

        return get_queryset

    return make


def _is_one(descriptor: Any) -> bool:
    return bool(descriptor.field.one_to_one)


def _hook_manager(kind: str) -> Callable[[Any], Any]:
    """For the functions that make a related manager's class."""

    def make(original: Any) -> Any:
        def create(superclass: Any, rel: Any, *args: Any, **kwargs: Any) -> Any:
            manager = original(superclass, rel, *args, **kwargs)
            reverse = bool(args[0] if args else kwargs.get("reverse", False))
            name = _accessor(kind, rel, reverse)
            apply = manager._apply_rel_filters

            def _apply_rel_filters(self: Any, queryset: Any) -> Any:
                related = apply(self, queryset)
                if _recording is not None:
                    # The related manager is asked for each instance once more when a prefetch
                    # fills the cache: what is chained from that result defeats the prefetch.
                    # `_query`, since `query` would build the filter that Django leaves for later.
                    related._query._dp_via = Via(kind, self.instance, name, _prefetching)
                return related

            manager._apply_rel_filters = functools.update_wrapper(_apply_rel_filters, apply)
            counted = manager.__dict__.get("constrained_target")
            if counted is not None:
                manager.constrained_target = _counting(counted, name)
            return manager

        return create

    return make


def _counting(original: property, name: str) -> property:
    """count() and exists() of a many-to-many relation ask the table between the two."""

    def constrained_target(self: Any) -> Any:
        rows = original.__get__(self)
        if _recording is not None and rows is not None:
            rows._query._dp_via = Via("many_to_many", self.instance, name)
        return rows

    return property(constrained_target)


def _accessor(kind: str, rel: Any, reverse: bool) -> str:
    if kind == "generic_relation" or (kind == "many_to_many" and not reverse):
        return str(rel.field.name)
    return str(rel.get_accessor_name())


_prefetching = False


def _hook_prefetch(original: Any) -> Any:
    def prefetch_one_level(instances: Any, prefetcher: Any, lookup: Any, level: int) -> Any:
        global _context, _prefetching
        if _recording is None or not instances:
            return original(instances, prefetcher, lookup, level)
        name = lookup.prefetch_through.split("__")[level]
        before, before_prefetching = _context, _prefetching
        _context, _prefetching = Via("prefetch", instances[0], name), True
        try:
            return original(instances, prefetcher, lookup, level)
        finally:
            _context, _prefetching = before, before_prefetching

    return prefetch_one_level


def _hook_prefetching(original: Any) -> Any:
    def prefetch_related_objects(*args: Any, **kwargs: Any) -> Any:
        # Django itself reads the relations here, to see what is there already.
        global _watching
        before, _watching = _watching, False
        try:
            return original(*args, **kwargs)
        finally:
            _watching = before

    return functools.update_wrapper(prefetch_related_objects, original)


def _hook_generic_foreign_key(original: Any) -> Any:
    """`GenericForeignKey.__get__`, and the descriptor's `fetch_one` from Django 6.1 on."""

    def fetch(self: Any, instance: Any, *args: Any) -> Any:
        global _context
        if _recording is None or instance is None:
            return original(self, instance, *args)
        before = _context
        _context = Via("generic_foreign_key", instance, getattr(self, "field", self).name)
        try:
            return original(self, instance, *args)
        finally:
            _context = before

    return fetch


def _model_of(rows: Any) -> Any:
    """Of a queryset, or of rows; None of what is gone once it has been looked at."""
    if hasattr(rows, "model"):
        return rows.model
    return next(map(type, rows), None) if isinstance(rows, Collection) else None


def _hook_deletion(original: Any) -> Any:
    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        global _deletion
        if _recording is None or _deletion is not None:
            return original(self, *args, **kwargs)
        if args and not hasattr(self, "_dp_model"):
            self._dp_model = _model_of(args[0])
        _deletion = Deletion(self, places.stack(sys._getframe(1)).users)
        try:
            return original(self, *args, **kwargs)
        finally:
            _deletion = None

    return method


def _hook_refresh(original: Any) -> Any:
    def refresh_from_db(self: Any, *args: Any, **kwargs: Any) -> Any:
        global _context
        fields = kwargs.get("fields") or (args[1] if len(args) > 1 else None)
        if _recording is None or not fields:
            return original(self, *args, **kwargs)
        before = _context
        _context = Via("deferred", self, ",".join(fields))
        try:
            return original(self, *args, **kwargs)
        finally:
            _context = before

    return refresh_from_db


def _hook_use(use: str) -> Callable[[Any], Any]:
    only = frozenset((use,))

    def make(original: Any) -> Any:
        def method(self: Any, *args: Any) -> Any:
            result = original(self, *args)
            if _recording is not None:
                # `query` is a function that builds a filter left for later: none is.
                execution = self._query.__dict__.get("_dp_ran")
                if execution is not None and self._result_cache is not None:
                    uses = execution.uses
                    execution.uses = uses | {use} if uses else only
            return result

        return method

    return make


# -- which eager loads are read; only in a recording that asks for it ------------------------


def _note_use(instance: Any, name: str) -> None:
    execution, path = _origin_of(instance)
    if execution is not None:
        execution.used |= {(*path, name)}


def _watch_descriptor(original: Any) -> Any:
    def __get__(self: Any, instance: Any, cls: Any = None) -> Any:
        if instance is not None and _recording is not None and _watching:
            field = getattr(self, "field", None)
            if field is None:
                related = getattr(self, "related", None)  # without one: a GenericForeignKey
                name = self.name if related is None else related.get_accessor_name()
            else:
                name = field.name
            _note_use(instance, name)
        return original(self, instance, cls)

    return __get__


def _watch_manager(original: Any) -> Any:
    def __get__(self: Any, instance: Any, cls: Any = None) -> Any:
        if instance is not None and _recording is not None and _watching:
            reverse = getattr(self, "reverse", True) and type(self.rel).__name__ != "GenericRel"
            name = self.rel.get_accessor_name() if reverse else self.rel.field.name
            _note_use(instance, name)
        return original(self, instance, cls)

    return __get__


_watched: list[tuple[Any, Any]] = []


def _generic_descriptor() -> Any:
    from django.contrib.contenttypes import fields

    # Django 6.1 gave the field a descriptor of its own.
    return getattr(fields, "GenericForeignKeyDescriptor", fields.GenericForeignKey)


def _install_usage() -> None:
    from django.db.models.fields import related_descriptors as related

    if _watched:
        return
    owners = [
        (related.ForwardManyToOneDescriptor, _watch_descriptor),
        (related.ReverseOneToOneDescriptor, _watch_descriptor),
        (related.ReverseManyToOneDescriptor, _watch_manager),
    ]
    if _generic_installed:
        owners.append((_generic_descriptor(), _watch_descriptor))
    for owner, make in owners:
        _watched.append((owner, owner.__dict__["__get__"]))
        _wrap(owner, "__get__", make)


def _remove_usage() -> None:
    while _watched:
        owner, original = _watched.pop()
        owner.__get__ = original


def install(project_roots: Sequence[str]) -> None:
    """Put the hooks in; before `django.setup()`, so that class bodies' querysets carry their line.

    Calling it again only changes the roots.
    """
    global _installed
    places.set_roots(project_roots)
    if _installed:
        return
    _installed = True
    from django.db import models
    from django.db.backends.utils import CursorWrapper
    from django.db.models import query
    from django.db.models.base import Model
    from django.db.models.deletion import Collector
    from django.db.models.fields import related_descriptors as related
    from django.db.models.sql import compiler
    from django.db.models.sql.query import Query, RawQuery

    _wrap(CursorWrapper, "execute", lambda original: _hook_cursor(original, many=False))
    _wrap(CursorWrapper, "executemany", lambda original: _hook_cursor(original, many=True))
    _wrap(compiler.SQLCompiler, "execute_sql", _hook_compiler)
    _wrap(compiler.SQLInsertCompiler, "execute_sql", _hook_compiler)
    _wrap(Query, "__init__", _hook_query_init)
    _wrap(RawQuery, "__init__", _hook_query_init)
    _wrap(RawQuery, "_execute_query", _hook_raw)
    _wrap(query.ModelIterable, "__iter__", _hook_rows)
    _wrap(query.RawModelIterable, "__iter__", _hook_rows)
    _wrap(query.RelatedPopulator, "__init__", _hook_populator)
    _wrap(query.QuerySet, "_filter_or_exclude_inplace", _hook_filter)
    for method, use in (("__iter__", "iter"), ("__len__", "len"), ("__bool__", "bool"),
                        ("__getitem__", "getitem")):  # fmt: skip
        _wrap(query.QuerySet, method, _hook_use(use))
    models.prefetch_related_objects = query.prefetch_related_objects = _hook_prefetching(
        query.prefetch_related_objects
    )
    query.prefetch_one_level = _hook_prefetch(query.prefetch_one_level)
    _wrap(related.ForwardManyToOneDescriptor, "get_queryset",
          _hook_single("foreign_key", lambda self: str(self.field.name)))  # fmt: skip
    _wrap(related.ReverseOneToOneDescriptor, "get_queryset",
          _hook_single("reverse_one_to_one",
                       lambda self: str(self.related.get_accessor_name())))  # fmt: skip
    related.create_reverse_many_to_one_manager = _hook_manager("reverse_foreign_key")(
        related.create_reverse_many_to_one_manager
    )
    related.create_forward_many_to_many_manager = _hook_manager("many_to_many")(
        related.create_forward_many_to_many_manager
    )
    _wrap(Model, "refresh_from_db", _hook_refresh)
    for method in ("collect", "delete"):
        _wrap(Collector, method, _hook_deletion)


def install_contenttypes() -> None:
    """Hooks on generic relations: once, as soon after `django.setup()` as can be.

    Does nothing where contenttypes is not installed: its models can't be imported there.
    """
    global _generic_installed
    from django.apps import apps

    if _generic_installed or not apps.ready or not apps.is_installed("django.contrib.contenttypes"):
        return
    _generic_installed = True
    from django.contrib.contenttypes import fields

    descriptor = _generic_descriptor()
    miss = "fetch_one" if hasattr(descriptor, "fetch_one") else "__get__"
    _wrap(descriptor, miss, _hook_generic_foreign_key)
    fields.create_generic_related_manager = _hook_manager("generic_relation")(
        fields.create_generic_related_manager
    )
