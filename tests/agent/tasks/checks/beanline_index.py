"""The index of the orders is built concurrently, outside a transaction, and is the same index."""

import importlib
import pkgutil

from checking import good, need, no_missing_migrations, old_tests, start

start()
from beanline_making import OLD_TESTS, works  # noqa: E402
from django.contrib.postgres.operations import AddIndexConcurrently  # noqa: E402
from django.db import migrations  # noqa: E402

NAME = "order_status_created_idx"
package = importlib.import_module("orders.migrations")
plain, built = [], []


def look(operation, atomic, in_database=True):
    if isinstance(operation, migrations.SeparateDatabaseAndState):
        for inner in operation.database_operations:
            look(inner, atomic)
        return
    if isinstance(operation, AddIndexConcurrently) and operation.index.name == NAME:
        fields = list(operation.index.fields)
        need(fields == ["status", "created_at"], f"the index is of {fields}")
        built.append(atomic)
    elif isinstance(operation, migrations.AddIndex) and operation.index.name == NAME:
        plain.append(operation)
    elif isinstance(operation, migrations.RunSQL) and "CONCURRENTLY" in str(operation.sql).upper():
        built.append(atomic)


for info in pkgutil.iter_modules(package.__path__):
    module = importlib.import_module(f"orders.migrations.{info.name}")
    for operation in module.Migration.operations:
        look(operation, module.Migration.atomic)
need(not plain, "the index is still built by a plain AddIndex")
need(built, "no migration builds the index concurrently")
need(built == [False], f"the migration must not be atomic, it is built with {built}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
