"""What an earlier run learned of migrations, held by the content of all that it depends on.

A migration's key is made of its own file and of those of all migrations that ran before it. The
tool's part of the key has the probe's sources, the packages and the way the project is asked for.
"""

from __future__ import annotations

import ast
import hashlib
import json
import os
import re
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connections

from django_pro_probe import record
from django_pro_probe.migrating import graph
from django_pro_probe.migrating.server import ALIAS

Event = dict[str, Any]

_REACHES_OUT = re.compile(
    r"get_user_model|import_module|import_string|__import__|call_command|\bopen\(|read_text|"
    r"read_bytes|\bPath\(|os\.path|os\.environ|getenv|\beval\(|\bexec\("
)
"""Spelled in a migration that may depend on more than itself and what it imports."""


class Known:
    """Records by key, and the order of the run before."""

    def __init__(self, config: Event, loader: Any) -> None:
        self.tree = str(config.get("tree") or "")
        """Digest of everything of the project's but its migrations."""
        self.records: dict[str, Event] = {}
        self.order: dict[str, int] = {}
        path = str(config.get("known") or "")
        try:
            with open(path, encoding="utf-8") as source:
                kept = json.load(source)
            self.records = dict(kept["records"])
            self.order = {str(name): number for number, name in enumerate(kept["order"])}
        except (OSError, ValueError, KeyError, TypeError):  # none, or not a whole one
            self.records, self.order = {}, {}
        self._chain = self._seed(loader)

    def _seed(self, loader: Any) -> str:
        told = [_version(), settings.AUTH_USER_MODEL, sorted(settings.INSTALLED_APPS)]
        package = settings.SETTINGS_MODULE.partition(".settings")[0] + ".settings"
        told += [
            _digest(str(getattr(sys.modules[name], "__file__", "") or ""))
            for name in sorted(sys.modules)
            if name == settings.SETTINGS_MODULE or f"{name}.".startswith(f"{package}.")
        ]
        folders = [apps.get_app_config(label).path for label in loader.unmigrated_apps]
        if any(record.is_user_path(os.path.abspath(folder)) for folder in folders):
            told.append(self.tree)
        return _hash(told)

    def keys(self, plan: Iterable[Any]) -> dict[tuple[str, str], str]:
        """By app and name, of migrations in the order in which they run."""
        found = {}
        for migration in plan:
            path = graph.path_of(migration)
            told = [self._chain, migration.app_label, migration.name, _digest(path)]
            if graph.is_own(migration) and _reaches_out(path):
                told.append(self.tree)
            self._chain = _hash(told)
            found[migration.app_label, migration.name] = self._chain
        return found


def _version() -> str:
    connection = connections[ALIAS]
    if connection.vendor == "mysql":
        return f"mysql {connection.mysql_server_data}"
    return str(connection.pg_version)


def digest_of(statements: Iterable[str]) -> str:
    """Of statements that migrations are tried with; empty without any."""
    told = sorted(statements)
    return _hash(told) if told else ""


def _hash(told: list[Any]) -> str:
    return hashlib.sha256(json.dumps(told, default=str).encode()).hexdigest()[:32]


def _digest(path: str) -> str:
    try:
        with open(path, "rb") as source:
            return hashlib.sha256(source.read()).hexdigest()
    except OSError:
        return ""


def _reaches_out(path: str) -> bool:
    """Whether it uses code of the project's own, or files."""
    try:
        with open(path, encoding="utf-8") as source:
            text = source.read()
        tree = ast.parse(text)
    except (OSError, ValueError, SyntaxError):
        return True
    if _REACHES_OUT.search(text):
        return True
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            return True
        if isinstance(node, ast.Import):
            names = [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        else:
            continue
        if any(_is_of_the_project(name.partition(".")[0]) for name in names):
            return True
    return False


def _is_of_the_project(top: str) -> bool:
    if top in sys.stdlib_module_names:
        return False
    module = sys.modules.get(top)
    origin = getattr(module, "__file__", None)
    if origin is None:
        try:
            spec = find_spec(top)
        except (ImportError, ValueError):
            return True
        origin = spec.origin if spec else None
    return origin is None or record.is_user_path(os.path.abspath(origin))


def ordered(
    plan: list[Any], graph_of: Any, order: dict[str, int], last: Iterable[str] | None
) -> list[Any]:
    """The plan with those in front that an earlier run had, and those of the files `last` behind.

    On a server that is in use, new migrations come after all that were applied.
    """
    files = set(last or ())

    def rank(number: int) -> tuple[bool, int, int]:
        migration = plan[number]
        known = order.get(f"{migration.app_label}.{migration.name}", len(order))
        return graph.path_of(migration) in files, known, number

    number_of = {(each.app_label, each.name): number for number, each in enumerate(plan)}
    before = {
        number: {
            number_of[parent.key]
            for parent in graph_of.node_map[each.app_label, each.name].parents
            if parent.key in number_of
        }
        for number, each in enumerate(plan)
    }
    waiting = sorted(range(len(plan)), key=rank)
    found: list[int] = []
    done: set[int] = set()
    while waiting:
        following = next(number for number in waiting if before[number] <= done)
        waiting.remove(following)
        done.add(following)
        found.append(following)
    return [plan[number] for number in found]
