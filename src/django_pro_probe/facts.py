"""What the booted project says of itself, in wire form."""

from __future__ import annotations

import ast
import inspect
import os
import sys
import types
from functools import cache
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import signals
from django.db.models.manager import BaseManager

from django_pro_probe.record import is_user_path

_places: dict[str, dict[tuple[str, int], ast.AST]] = {}


def _definitions(path: str) -> dict[tuple[str, int], ast.AST]:
    """Classes and functions of a file by name, and by name and first line (a decorator's)."""
    known = _places.get(path)
    if known is not None:
        return known
    found: dict[tuple[str, int], ast.AST] = {}
    try:
        with open(path, "rb") as source:
            tree = ast.parse(source.read())
    except (OSError, SyntaxError, ValueError):
        tree = ast.Module(body=[], type_ignores=[])

    def walk(node: ast.AST, prefix: str) -> None:
        for child in ast.iter_child_nodes(node):
            name = prefix
            if isinstance(child, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                name = f"{prefix}.{child.name}" if prefix else child.name
                first = child.decorator_list[0].lineno if child.decorator_list else child.lineno
                found[name, first] = child
                found.setdefault((name, 0), child)
            walk(child, name)

    walk(tree, "")
    _places[path] = found
    return found


def frame_of_made(kind: type) -> dict[str, Any] | None:
    """Where a class that a function has made is given its name, at the top of a module."""
    for module in list(sys.modules.values()):
        path = os.path.abspath(getattr(module, "__file__", None) or "")
        if not is_user_path(path):
            continue
        for name, value in list(vars(module).items()):
            node = _assigned(path).get(name) if value is kind else None
            if node is not None:
                return {
                    "path": path, "line": node.lineno, "end_line": node.lineno,
                    "column": node.col_offset, "end_column": node.col_offset + len(name),
                    "function": name,
                }  # fmt: skip
    return None


def frame_of_attribute(kind: type, name: str) -> dict[str, Any] | None:
    """Where a class of the project's own gives an attribute a value, in its body."""
    frame = frame_of(kind)
    node = _definitions(frame["path"]).get((frame["function"], 0)) if frame is not None else None
    for each in node.body if frame is not None and isinstance(node, ast.ClassDef) else ():
        targets = each.targets if isinstance(each, ast.Assign) else ()
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            return {
                **(frame or {}), "line": each.lineno, "end_line": each.lineno,
                "column": each.col_offset, "end_column": each.col_offset + len(name),
            }  # fmt: skip
    return None


@cache
def _assigned(path: str) -> dict[str, ast.Assign]:
    """Statements at the top of a file that give something a name."""
    try:
        with open(path, "rb") as source:
            body = ast.parse(source.read()).body
    except (OSError, SyntaxError, ValueError):
        return {}
    return {
        target.id: node
        for node in body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def frame_of(value: Any) -> dict[str, Any] | None:
    """Where a class or function of the project is defined, as a wire Frame; None for others."""
    code = getattr(value, "__code__", None)
    if code is not None:
        path, line = code.co_filename, code.co_firstlineno
    else:
        module = sys.modules.get(getattr(value, "__module__", None) or "")
        path, line = getattr(module, "__file__", None) or "", 0
    path = os.path.abspath(path)
    if not is_user_path(path):
        return None
    name = getattr(value, "__qualname__", "").replace(".<locals>", "")
    found = _definitions(path)
    node = found.get((name, line)) or found.get((name, 0))
    if node is None and not line:  # REST framework's `api_view` makes a class of a function
        node = found.get((getattr(value, "__name__", ""), 0))
    if not isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
        if not line:
            return None
        start, end = 0, 0
    else:
        line = node.lineno
        start = node.col_offset
        end = start + len("class ") + len(node.name)
    return {
        "path": path,
        "line": line,
        "end_line": line,
        "column": start,
        "end_column": end,
        "function": getattr(value, "__qualname__", ""),
    }


def _field(field: Any) -> dict[str, Any]:
    from django_pro_probe.seed import samples  # which needs this module

    remote = getattr(field, "remote_field", None)
    related: Any = getattr(field, "related_model", None)
    accessor = query_name = ""
    if remote is not None and related is not None and not isinstance(related, str):
        hidden = getattr(remote, "hidden", False)
        hidden = hidden() if callable(hidden) else hidden
        if not hidden:
            accessor = remote.get_accessor_name() or ""
            query_name = field.related_query_name() or ""
    kind = field.get_internal_type() if hasattr(field, "get_internal_type") else ""
    return {
        "name": field.name,
        "kind": kind or type(field).__name__,
        "column": getattr(field, "column", None) or "",
        "relation": related._meta.label if is_class(related) else "",
        "accessor": accessor,
        "query_name": query_name,
        "indexed": bool(getattr(field, "db_index", False)),
        "unique": bool(getattr(field, "unique", False)),
        "many": bool(field.many_to_many or field.one_to_many),
        "null": bool(getattr(field, "null", False)),
        "required": samples.is_required(field),
        "sample": samples.of(field),
    }


_OVERRIDABLE = ("save", "asave", "save_base", "delete", "adelete")
_OF_MANAGER = (
    *("bulk_create", "abulk_create", "bulk_update", "abulk_update", "create", "acreate"),
    *("delete", "adelete", "filter", "update"),
)


def _writing(model: Any) -> dict[str, Any]:
    """What happens when a row is saved or deleted, of which bulk methods do not all do."""
    fields = model._meta.concrete_fields
    timed = [field.name for field in fields if getattr(field, "auto_now", False)]
    dates = (models.DateField.pre_save, models.TimeField.pre_save, models.DateTimeField.pre_save)
    return {
        "manager": next((each.name for each in model._meta.managers if _is_plain(each)), ""),
        "overrides": [
            f"{kind.__module__}.{kind.__qualname__}.{name}"
            for kind in model.__mro__
            if kind is not models.Model
            for name in _OVERRIDABLE
            if name in vars(kind)
        ],
        "receivers": [
            f"{name} {_dotted(receiver)}"
            for name in ("pre_save", "post_save")
            for receiver in _live(getattr(signals, name), model)
            if not _dotted(receiver).startswith(("django.", "django_pro_probe."))
        ],
        "auto_now": timed,
        "prepared": [
            field.name
            for field in fields
            if type(field).pre_save not in (models.Field.pre_save, *dates)
        ],
    }


def _is_plain(manager: Any) -> bool:
    """Whether a manager gives all rows, and its queryset writes as Django's own does."""
    kind, rows = type(manager), manager._queryset_class
    if kind.get_queryset is not BaseManager.get_queryset or not issubclass(rows, models.QuerySet):
        return False
    return all(
        getattr(kind, name, None) is getattr(models.Manager, name, None)
        and getattr(rows, name, None) is getattr(models.QuerySet, name, None)
        for name in _OF_MANAGER
    )


def _live(signal: Any, model: Any) -> list[Any]:
    """Receivers for a model; Django 5.0 tells those that are async apart."""
    found = signal._live_receivers(sender=model)
    return [*found[0], *found[1]] if isinstance(found, tuple) else list(found)


def _dotted(receiver: Any) -> str:
    named = receiver if hasattr(receiver, "__qualname__") else type(receiver)
    return f"{named.__module__}.{named.__qualname__}"


def model_facts(rows: dict[str, list[int]], errors: dict[str, str]) -> list[dict[str, Any]]:
    """Every model, in the order of its label."""
    found = []
    models_found = apps.get_models(include_auto_created=True)
    for model in sorted(models_found, key=lambda each: each._meta.label):
        meta = model._meta
        fields = [
            _field(field)
            for field in meta.get_fields(include_hidden=True)
            if not (field.auto_created and not field.concrete)
        ]
        frame = frame_of(model) if not meta.auto_created else None
        found.append(
            {
                "label": meta.label,
                "frame": frame,
                "table": meta.db_table,
                "managed": meta.managed,
                "proxy": meta.proxy,
                "module": model.__module__,
                "name": model.__name__,
                "fields": fields,
                "rows": rows.get(meta.label, []),
                "error": errors.get(meta.label, ""),
                "ours": frame is not None and is_user_path(frame["path"]),
                **_writing(model),
            }
        )
    return found


def _module_name(value: Any) -> str:
    if isinstance(value, types.ModuleType):
        return value.__name__
    return str(getattr(value, "__module__", None) or getattr(type(value), "__module__", ""))


def files_below(module_name: str) -> list[str]:
    """The project's files that a module's names lead to, itself included.

    Read from the loaded modules rather than from their imports, so that classes which were looked
    up by a string count too. Modules that hold a URLconf are not entered: they lead everywhere.
    """
    seen: set[str] = set()
    files: list[str] = []
    waiting = [module_name]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        path, names = _leads_to(name)
        if path:
            files.append(path)
            waiting += names - seen
    return sorted(files)


@cache
def _leads_to(module_name: str) -> tuple[str, frozenset[str]]:
    """A project module's file, and the modules that its names come from."""
    module = sys.modules.get(module_name)
    path = os.path.abspath(getattr(module, "__file__", None) or os.curdir)
    if module is None or not is_user_path(path) or os.path.isdir(path):
        return "", frozenset()
    names: set[str] = set()
    if not hasattr(module, "urlpatterns"):
        for value in list(vars(module).values()):
            names.add(_module_name(value))
            if inspect.isclass(value):
                names.update(base.__module__ for base in value.__mro__)
    return path, frozenset(names)


def is_class(value: Any) -> bool:
    """`inspect.isclass`, which would narrow the type to one without attributes."""
    return inspect.isclass(value)


def is_model(value: Any) -> bool:
    """Whether a value is a concrete model class."""
    return is_class(value) and issubclass(value, models.Model) and not value._meta.abstract
