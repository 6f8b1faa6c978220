"""Runs the migrations of one case on PostgreSQL and prints what happened as JSON.

Started by measure.py in the case's project, with the case as JSON on stdin. It shares no code with
the tool. A second connection reads the locks after each statement, from inside its transaction; a
statement that runs in a transaction of its own gets an explicit one around it, and CONCURRENTLY,
which can't have that, is held up by a writer's lock while its locks are read.
"""

from __future__ import annotations

import datetime
import decimal
import itertools
import json
import os
import re
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import django
import psycopg

CONCURRENTLY = re.compile(r"^(?!DO\b).*\bCONCURRENTLY\b|^\s*VACUUM\s+FULL\b", re.I | re.S)
COMMENT = re.compile(r"--.*|/\*.*?\*/")
SESSION = re.compile(r"\s*(SET|RESET|SHOW|BEGIN|COMMIT)\b", re.I)
OWN = re.compile(r"^\s*BEGIN\s*;(.*);\s*COMMIT\s*;?\s*$", re.I | re.S)
"""A script that is one transaction by its own words."""

INDEXES = """
SELECT i.indexrelid::int, c.relname, t.relname, c.relfilenode::int, i.indisunique, i.indisvalid,
       i.indisexclusion, i.indkey::text || coalesce(pg_get_expr(i.indexprs, i.indrelid), '')
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
WHERE t.relnamespace = 'public'::regnamespace"""
CONSTRAINTS = """
SELECT c.oid::int, c.conname, t.relname, c.contype::text, c.convalidated
FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
WHERE t.relnamespace = 'public'::regnamespace AND c.contype <> 'n'"""
COLUMNS = """
SELECT t.relname, a.attnum::int, a.attname, a.attnotnull
FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p')
AND a.attnum > 0 AND NOT a.attisdropped"""
TABLES = """
SELECT c.oid::int, c.relname, c.relfilenode::int FROM pg_class c
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'm')
AND c.relname NOT LIKE 'django\\_%' AND c.relname NOT LIKE 'auth\\_%'"""
WORK = """
SELECT relid::int, relname, seq_tup_read + coalesce(idx_tup_fetch, 0),
       n_tup_ins + n_tup_upd + n_tup_del
FROM pg_stat_xact_all_tables WHERE schemaname = 'public'
AND relname NOT LIKE 'django\\_%' AND relname NOT LIKE 'auth\\_%'"""
LOCKS = """
SELECT relation::int, mode FROM pg_locks
WHERE pid = %s AND (granted OR %s) AND locktype = 'relation' AND relation::int = ANY(%s)"""
LOCKABLE = "SELECT relname FROM pg_class WHERE oid::int = ANY(%s) AND relkind IN ('r', 'p')"
SCHEMA = """
SELECT 'column', t.relname || '.' || a.attname, concat_ws(' ', format_type(a.atttypid, a.atttypmod),
       a.attnotnull, a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid), l.collname)
FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
LEFT JOIN pg_collation l ON l.oid = a.attcollation
WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p', 'v', 'm') AND a.attnum > 0
AND NOT a.attisdropped
UNION ALL
SELECT 'constraint', t.relname || '.' || CASE WHEN c.contype IN ('c', 'f')
       THEN replace(pg_get_constraintdef(c.oid), ' NOT VALID', '') ELSE c.conname END,
       replace(pg_get_constraintdef(c.oid), ' NOT VALID', '')
FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
WHERE t.relnamespace = 'public'::regnamespace AND c.contype <> 'n'
UNION ALL
SELECT 'index', c.relname, pg_get_indexdef(c.oid) || i.indisvalid
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
WHERE c.relnamespace = 'public'::regnamespace
UNION ALL
SELECT 'trigger', tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
UNION ALL
SELECT 'function', proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
UNION ALL
SELECT 'options', relname, array_to_string(reloptions, ',') FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND reloptions IS NOT NULL
ORDER BY 1, 2"""


class Watch:
    """Notes each statement of the connection: its locks, its work, and what it changed."""

    def __init__(self, connection: Any, second: psycopg.Connection[Any]) -> None:
        self.connection = connection
        self.second = second
        self.pid = connection.connection.info.backend_pid
        self.tables = {oid: name for oid, name, _ in self.rows(TABLES)}
        self.nodes = {oid: node for oid, _, node in self.rows(TABLES)}
        self.statements: list[dict[str, Any]] = []
        self.last: tuple[Any, dict[str, Any]] = (None, {})
        self.catalogue = self.read_catalogue()
        self.dropped: set[tuple[str, str, bool]] = set()
        self.count = itertools.count()

    def rows(self, sql: str) -> list[Any]:
        """Asked by the watched connection, past Django: the transaction's own view."""
        with self.connection.connection.cursor() as cursor:
            return list(cursor.execute(sql).fetchall())

    def read_catalogue(self) -> dict[str, dict[Any, Any]]:
        return {
            "tables": {oid: (name, node) for oid, name, node in self.rows(TABLES)},
            "indexes": {row[0]: row[1:] for row in self.rows(INDEXES)},
            "constraints": {row[0]: row[1:] for row in self.rows(CONSTRAINTS)},
            "notnull": {row[:2]: row[3] for row in self.rows(COLUMNS)},
        }

    def __call__(self, execute: Any, sql: Any, params: Any, many: bool, context: Any) -> Any:
        from django.db import transaction

        connection, text = context["connection"], str(sql)
        if connection is not self.connection:
            return execute(sql, params, many, context)
        if not connection.in_atomic_block and OWN.match(text):
            text = sql = OWN.sub(r"\1", text)
        alone = SESSION.match(text) and ";" not in text.strip().rstrip(";")
        if connection.in_atomic_block or alone:
            return self.inside(text, lambda: execute(sql, params, many, context))
        if CONCURRENTLY.match(COMMENT.sub("", text)):
            return self.concurrently(text, lambda: execute(sql, params, many, context))
        with transaction.atomic():
            return self.inside(text, lambda: execute(sql, params, many, context))

    def work(self) -> dict[str, Any]:
        return {
            oid: (int(read), int(changed), name) for oid, name, read, changed in self.rows(WORK)
        }

    def locks(self, waited: bool = False) -> dict[str, list[str]]:
        """Those that it waits for as well, if they are asked for."""
        found: dict[str, list[str]] = {}
        asked = [self.pid, waited, list(self.tables)]
        for oid, mode in self.second.execute(LOCKS, asked).fetchall():
            found.setdefault(self.tables[oid], []).append(mode)
        return found

    def inside(self, text: str, run: Callable[[], Any]) -> Any:
        atomic = self.connection.in_atomic_block
        before = self.work()
        if atomic and self.last[0] == self.transaction():
            before = self.last[1]
        try:
            result = run()
        except Exception as error:
            self.note(text, error=f"{type(error).__name__}: {error}".strip())
            raise
        after = self.work()
        work = {}
        for oid, (read, changed, name) in after.items():
            old = before.get(oid, (0, 0))
            if (read, changed) != old[:2]:
                work[name] = [read - old[0], changed - old[1]]
        self.last = (self.transaction(), after)
        self.note(text, work=work, locks=self.locks())
        return result

    def transaction(self) -> Any:
        """Its number, even before it writes; None outside of one."""
        if not self.connection.in_atomic_block:
            return None
        return self.rows("SELECT virtualtransaction FROM pg_locks WHERE pid = pg_backend_pid()")[0][
            0
        ]

    def concurrently(self, text: str, run: Callable[[], Any]) -> Any:
        seen: dict[str, list[str]] = {}
        info = self.connection.connection.info
        blocker = psycopg.connect(info.dsn, password=info.password)
        for (name,) in self.second.execute(LOCKABLE, [list(self.tables)]).fetchall():
            blocker.execute(f'LOCK TABLE "{name}" IN ROW EXCLUSIVE MODE')

        def sample() -> None:
            for _ in range(2000):
                waits = self.second.execute(
                    "SELECT wait_event FROM pg_stat_activity WHERE pid = %s", [self.pid]
                ).fetchone()
                if waits and waits[0] in ("virtualxid", "transactionid", "relation"):
                    seen.update(self.locks(waited=True))
                    break
                if over.is_set():
                    break
                time.sleep(0.001)
            blocker.rollback()
            blocker.close()

        over = threading.Event()
        sampler = threading.Thread(target=sample)
        sampler.start()
        try:
            result = run()
        except Exception as error:
            over.set()
            sampler.join()
            self.note(text, error=f"{type(error).__name__}: {error}".strip(), locks=seen)
            raise
        over.set()
        sampler.join()
        self.note(text, locks=seen)
        return result

    def note(self, text: str, **facts: Any) -> None:
        entry = {"sql": text, "work": {}, "locks": {}, "error": "", **facts}
        if not entry["error"]:
            entry["transaction"] = self.transaction() or f"own {next(self.count)}"
            old, new = self.catalogue, self.read_catalogue()
            self.catalogue = new
            entry |= self.changes(old, new)
        self.statements.append(entry)

    def changes(self, old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
        """Of the tables that existed before."""
        known = {name for oid, (name, _) in new["tables"].items() if oid in self.tables}
        rewritten = {
            name
            for oid, (name, node) in new["tables"].items()
            if oid in self.tables and oid in old["tables"] and old["tables"][oid][1] != node
        }
        self.dropped |= {
            (row[1], row[6], row[3])
            for oid, row in old["indexes"].items()
            if oid not in new["indexes"]
        }
        # ALTER TYPE makes an index anew in the catalogue, on the same file if it can.
        files = {row[2] for row in old["indexes"].values()}
        built, rebuilt = [], []
        for oid, (name, table, node, unique, _, exclusion, key) in new["indexes"].items():
            if table not in known or table in rewritten or node in files:
                continue
            if oid in old["indexes"] or (table, key, unique) in self.dropped:
                rebuilt.append(name)
            else:
                built.append({"name": name, "unique": unique, "exclusion": exclusion})
        checked = [
            {"name": name, "table": table, "type": kind}
            for oid, (name, table, kind, valid) in new["constraints"].items()
            if valid
            and table in known
            and not (oid in old["constraints"] and old["constraints"][oid][3])
        ]
        notnull = [
            f"{table}.{number}"
            for (table, number), value in new["notnull"].items()
            if value and old["notnull"].get((table, number)) is False
        ]
        return {
            "rewritten": sorted(rewritten),
            "built": built,
            "rebuilt": rebuilt,
            "checked": checked,
            "notnull": notnull,
        }


@contextmanager
def real_models(labels: set[str]) -> Iterator[set[str]]:
    """Notes the models of the project itself, not of the history, that are queried."""
    from django.apps import apps
    from django.db.models.sql import compiler

    used: set[str] = set()

    def watched(method: Any) -> Any:
        def as_sql(self: Any, *args: Any, **options: Any) -> Any:
            model = self.query.model
            meta = getattr(model, "_meta", None)
            if meta is not None and meta.apps is apps and meta.app_label in labels:
                used.add(meta.label)
            return method(self, *args, **options)

        return as_sql

    kinds = [
        compiler.SQLCompiler,
        compiler.SQLInsertCompiler,
        compiler.SQLUpdateCompiler,
        compiler.SQLDeleteCompiler,
    ]
    saved = [kind.as_sql for kind in kinds]
    for kind in kinds:
        kind.as_sql = watched(kind.as_sql)
    try:
        yield used
    finally:
        for kind, method in zip(kinds, saved, strict=True):
            kind.as_sql = method


class Code:
    """Reads and writes rows of the models as a release of the code would."""

    numbers = itertools.count(500)

    def __init__(self, registry: Any, labels: list[str]) -> None:
        models = registry.get_models(include_auto_created=True)
        self.models = [
            model
            for model in models
            if model._meta.app_label in labels and model._meta.managed and not model._meta.proxy
        ]

    def value(self, field: Any, unique: set[str]) -> Any:
        from django.db import models

        number = next(self.numbers) + (1_000_000 if field.primary_key else 0)
        if field.is_relation:
            remote = field.remote_field.model
            alone = field.unique or field.name in unique
            if alone and field.null:
                return None
            found = None if alone else remote._base_manager.order_by("pk").first()
            return found or self.insert(remote)
        if field.has_default() and not field.unique:
            return field.get_default()
        if field.choices:
            return field.choices[0][0]
        kind = field.get_internal_type()
        if isinstance(field, (models.CharField, models.TextField)) or kind in (
            "CharField",
            "TextField",
        ):
            return f"{number}x"[: getattr(field, "max_length", None) or 10]
        values: dict[str, Any] = {
            "BooleanField": True,
            "DateField": datetime.date(2025, 1, 1),
            "DateTimeField": datetime.datetime(2025, 1, 1, tzinfo=datetime.UTC),
            "TimeField": datetime.time(9),
            "DurationField": datetime.timedelta(1),
            "DecimalField": decimal.Decimal(1),
            "FloatField": 1.0,
            "JSONField": {},
            "UUIDField": uuid.uuid4(),
            "BinaryField": b"x",
            "GenericIPAddressField": "127.0.0.1",
            "ArrayField": [],
            "SlugField": f"s{number}",
            "FileField": f"f{number}",
            "IntegerField": number,
            "BigIntegerField": number,
            "PositiveIntegerField": number,
            "SmallIntegerField": number,
            "PositiveSmallIntegerField": number,
            "PositiveBigIntegerField": number,
        }
        return values.get(kind, "1" if field.max_length else number)

    def unique(self, model: Any) -> set[str]:
        groups = [*model._meta.unique_together]
        groups += [each.fields for each in model._meta.total_unique_constraints]
        return {name for group in groups for name in group}

    def insert(self, model: Any, least: bool = False) -> Any:
        from django.db import models

        values = {}
        for field in model._meta.concrete_fields:
            inherited = field.model is not model and model._meta.get_parent_list() != []
            if (
                (isinstance(field, models.AutoField))
                or getattr(field, "generated", False)
                or (field.is_relation and field.remote_field.parent_link)
                or (least and (field.null or field.has_default() or field.has_db_default()))
                or (inherited and field.primary_key)
            ):
                continue
            values[field.name] = self.value(field, self.unique(model))
        made = model(**values)
        made.save(force_insert=True)
        return made

    def failures(self) -> dict[str, str]:
        found = {}
        for model in self.models:
            acts: dict[str, Callable[[], Any]] = {
                "select": lambda model=model: list(model._base_manager.order_by("pk")[:3]),
                "insert": lambda model=model: self.insert(model),
                "insert of the least": lambda model=model: self.insert(model, least=True),
                "update": lambda model=model: model._base_manager.order_by("pk")[:1].get().save(),
                "delete": lambda model=model: self.insert(model).delete(),
            }
            for name, act in acts.items():
                if error := self.fails(act, model):
                    found[f"{model._meta.model_name} {name}"] = error
        return found

    def fails(self, act: Callable[[], Any], model: Any) -> str:
        from django.db import connection, transaction

        try:
            with transaction.atomic():
                act()
                connection.cursor().execute("SET CONSTRAINTS ALL IMMEDIATE")
                transaction.set_rollback(True)
        except model.DoesNotExist:
            return ""
        except Exception as error:
            cause = type(error.__cause__ or error).__name__
            return f"{cause}: {str(error).splitlines()[0] if str(error) else ''}"
        return ""


def schema() -> dict[str, str]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(SCHEMA)
        return {f"{kind} {name}": text for kind, name, text in cursor.fetchall()}


def run_sql(text: str, rows: int) -> None:
    from django.db import connection

    if text.strip():
        with connection.cursor() as cursor:
            cursor.execute(re.sub(r"\bROWS\b", str(rows), text))


def drift(executor: Any, labels: list[str]) -> bool:
    from django.apps import apps
    from django.db.migrations.autodetector import MigrationAutodetector
    from django.db.migrations.state import ProjectState

    detector = MigrationAutodetector(executor.loader.project_state(), ProjectState.from_apps(apps))
    changes = detector.changes(graph=executor.loader.graph)
    return any(changes.get(label) for label in labels)


def experiment(asked: dict[str, Any]) -> dict[str, Any]:
    from django.apps import apps
    from django.db import connections
    from django.db.migrations.exceptions import IrreversibleError
    from django.db.migrations.executor import MigrationExecutor

    connection = connections["default"]
    name, rows, labels = asked["name"], asked["rows"], asked["apps"]
    tests = [(name, test) for test in asked["tests"]]
    facts: dict[str, Any] = {"error": "", "statements": []}
    executor = MigrationExecutor(connection)
    graph = executor.loader.graph
    facts["conflicts"] = sorted(set(executor.loader.detect_conflicts()) & set(labels))
    facts["drift"] = not facts["conflicts"] and drift(executor, labels)

    def migrate(targets: list[tuple[str, str | None]]) -> None:
        MigrationExecutor(connection).migrate(targets)

    if asked["everything"]:
        migrate([node for node in graph.leaf_nodes() if node[0] != name])
    first = (name, "0001_initial")
    if first in graph.nodes and first not in tests:
        migrate([first])
        run_sql(asked["seed"] if rows else "", rows)
    parents = [node.key for node in graph.node_map[tests[0]].parents]
    if parents:
        migrate(parents)
    run_sql(asked["rows_sql"] if rows else "", rows)
    before = executor.loader.project_state(parents) if parents else None
    old = Code(before.apps, labels) if before else None
    usual = old.failures() if old else {}
    facts["tables"] = {
        model._meta.db_table: model._meta.model_name for model in (old.models if old else [])
    }
    facts["usual"] = usual
    schema_before = schema()

    info = connection.connection.info
    second = psycopg.connect(info.dsn, password=info.password, autocommit=True)
    watch = Watch(connection, second)
    with real_models({*labels, "auth", "contenttypes"}) as used:
        try:
            with connection.execute_wrapper(watch):
                for test in tests:
                    migrate([test])
        except Exception as error:
            facts["error"] = f"{type(error.__cause__ or error).__name__}: {error}"
        facts["real models"] = sorted(used)
    facts["statements"] = watch.statements
    nodes = {oid: node for oid, _, node in watch.rows(TABLES)}
    facts["rewritten"] = sorted(
        watch.tables[oid] for oid, node in watch.nodes.items() if nodes.get(oid, node) != node
    )
    facts["invalid"] = sorted(row[1] for row in watch.rows(INDEXES) if not row[5])
    if facts["error"]:
        return facts

    facts["old"] = {}
    if old:
        facts["old"] = {act: text for act, text in old.failures().items() if act not in usual}
    old_columns = {
        (model._meta.db_table, field.column)
        for model in (old.models if old else [])
        for field in model._meta.local_concrete_fields
    }
    facts["old columns"] = sorted(f"{table}.{column}" for table, column in old_columns)
    leaf = tests[-1] in graph.leaf_nodes(name)
    after = executor.loader.project_state([tests[-1]])
    if leaf:
        # The code needs the other apps' tables too.
        migrate([node for node in graph.leaf_nodes() if node[0] in labels])
    new = Code(apps if leaf else after.apps, labels)
    facts["new"] = new.failures()

    facts["reverse"] = ""
    try:
        # One at a time, so that nothing but the migrations under test goes.
        for test in reversed(tests):
            back = MigrationExecutor(connection)
            plan = [(back.loader.graph.nodes[test], True)]
            back.migrate(None, plan=plan)
    except IrreversibleError as error:
        facts["reverse"] = f"IrreversibleError: {error}"
    except Exception as error:
        facts["reverse"] = f"{type(error.__cause__ or error).__name__}: {error}"
    facts["left"] = {}
    if not facts["reverse"] and not facts["conflicts"]:
        now = schema()
        facts["left"] = {
            key: [schema_before.get(key, ""), now.get(key, "")]
            for key in sorted({*schema_before, *now})
            if schema_before.get(key) != now.get(key) and " django_" not in key
        }
    return facts


def main() -> None:
    sys.path.insert(0, os.getcwd())
    os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
    asked = json.load(sys.stdin)
    try:
        django.setup()
        facts = experiment(asked)
    except Exception as error:
        import traceback

        facts = {"setup": f"{type(error).__name__}: {error}", "trace": traceback.format_exc()}
    print("\nFACTS" + json.dumps(facts, default=str))


if __name__ == "__main__":
    main()
