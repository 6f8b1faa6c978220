# ruff: noqa: E402, F403, F405
import importlib
import inspect
from unittest import mock

from at_fermata import *

# psycopg isn't there: the operations only need a few functions of this module.
sys.modules["django.contrib.postgres.signals"] = mock.MagicMock()
start(migrate=False)
from django.db import migrations
from django.db.migrations.operations.special import RunSQL
from django.db.migrations.state import ProjectState

NAME = "attendance_answered_idx"
files = sorted(p.stem for p in (CWD / "concerts/migrations").glob("0*.py"))
need(files == ["0001_initial", "0002_attendance_answered_idx"], f"the migrations are {files}")
from django.db import connections

with mock.patch.object(
    connections["default"], "vendor", "postgresql"
):  # a migration may look which database it is
    module = importlib.import_module("concerts.migrations.0002_attendance_answered_idx")
M = module.Migration
need(M.atomic is False, "the migration is atomic, PostgreSQL refuses CONCURRENTLY there")
need(tuple(M.dependencies) and ("concerts", "0001_initial") in M.dependencies, "dependencies")
ops = operations_of(M)
built = 0
for op in ops:
    kinds = [k.__name__ for k in type(op).__mro__]
    if "AddIndexConcurrently" in kinds:
        need(op.index.name == NAME and op.model_name.lower() == "attendance", "another index")
        built += 1
    elif isinstance(op, RunSQL):
        up, down = str(op.sql).upper(), str(op.reverse_sql or "").upper()
        if "CREATE INDEX" in up:
            need("CONCURRENTLY" in up and NAME.upper() in up, "the index isn't built concurrently")
            need("ANSWERED_AT" in up and "CONCERTS_ATTENDANCE" in up, "another table or column")
            need("DROP INDEX CONCURRENTLY" in down, "the index isn't dropped concurrently")
            built += 1
    elif isinstance(op, migrations.RunPython):
        source = inspect.getsource(op.code).upper()
        need("CONCURRENTLY" in source and op.reverse_code, "RunPython without CONCURRENTLY")
        built += 1
    elif type(op).__module__ == module.__name__:
        need(
            "CONCURRENTLY" in inspect.getsource(type(op)).upper(),
            "an operation without CONCURRENTLY",
        )
        built += 1
    elif isinstance(op, migrations.AddIndex):
        wrong("the index is still built with AddIndex")
need(built == 1, f"the index is built {built} times")

# The state has the index, and matches the model
from django.apps import apps
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader

loader = MigrationLoader(None)
state = loader.project_state()
need(isinstance(state, ProjectState), "no state")
names = [i.name for i in state.models["concerts", "attendance"].options["indexes"]]
need(names == [NAME], f"the state's indexes are {names}")
changes = MigrationAutodetector(state, ProjectState.from_apps(apps)).changes(graph=loader.graph)
need(not changes, f"makemigrations would make {changes}")
finish("fermata", makemigrations=False)
