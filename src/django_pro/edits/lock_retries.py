"""Operations that give a lock up when it is not to be had soon, and ask for it again.

Django has no such operation, so one is written beside the migrations that use it.
"""

from __future__ import annotations

from django_pro.edits.eager_loading import Import

NAME = "RetryOnLockTimeout"
MODULE = "_lock_timeout"
"""Django takes no module for a migration whose name begins with an underscore
(`MigrationLoader.load_disk`)."""
IMPORT: Import = (f".{MODULE}", NAME)
TEXT = '''\
"""Waiting for a lock no longer than others can wait behind it."""

import time

from django.db import OperationalError, migrations, transaction


class RetryOnLockTimeout(migrations.SeparateDatabaseAndState):
    """Its operations in one transaction, which is given up and tried again when a lock is not free.

    While a statement waits for a lock on a table, all that come later wait behind it, even readers.
    So it waits for `lock_timeout`, lets them pass for `pause` seconds, and tries again: `tries`
    times in all. On other databases than PostgreSQL the operations just run.
    """

    lock_timeout = "2s"
    pause = 5
    tries = 10
    serialization_expand_args = ["operations"]

    def __init__(self, operations):
        super().__init__(operations, operations)
        self.operations = operations
        self.reversible = all(each.reversible for each in operations)
        self.reduces_to_sql = all(each.reduces_to_sql for each in operations)

    def deconstruct(self):
        return self.__class__.__qualname__, [self.operations], {}

    def describe(self):
        return "; ".join(each.describe() for each in self.operations)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        self._try(super().database_forwards, app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        self._try(super().database_backwards, app_label, schema_editor, from_state, to_state)

    def _try(self, run, app_label, schema_editor, *states):
        if schema_editor.connection.vendor != "postgresql":
            run(app_label, schema_editor, *states)
            return
        left = self.tries
        while True:
            left -= 1
            try:
                self._attempt(run, app_label, schema_editor, *states)
                return
            except OperationalError as error:
                if not left or not is_lock_timeout(error):
                    raise
            time.sleep(self.pause)

    def _attempt(self, run, app_label, schema_editor, *states):
        connection, collect = schema_editor.connection, schema_editor.collect_sql
        # In an atomic migration a savepoint: its end gives back the locks that came after it.
        with transaction.atomic(connection.alias):
            # An editor of its own, so that what it puts off until its end is tried again too.
            with connection.schema_editor(collect, atomic=False) as editor:
                editor.execute(f"SET LOCAL lock_timeout = '{self.lock_timeout}'")
                run(app_label, editor, *states)
        if collect:  # for sqlmigrate
            begin, end = ([], []) if schema_editor.atomic_migration else (["BEGIN;"], ["COMMIT;"])
            schema_editor.collected_sql += [*begin, *editor.collected_sql, *end]


def is_lock_timeout(error):
    """Whether it is lock_not_available, of psycopg or psycopg2."""
    return getattr(getattr(error.__cause__, "diag", None), "sqlstate", None) == "55P03"
'''
