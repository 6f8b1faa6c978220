# ruff: noqa: E402, F403, F405, RUF015
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from cl_checking import *

start()
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def go(name):
    executor = MigrationExecutor(connection)
    executor.loader.build_graph()
    executor.migrate([("rides", name)])
    return MigrationExecutor(connection).loader.project_state([("rides", name)]).apps


leaf = [n for a, n in MigrationExecutor(connection).loader.graph.leaf_nodes("rides")][0]
c = clinic("North")
ids = {}
for first, last in [
    ("Ada", "Byron"),
    ("Jean Paul", "Sartre"),
    ("", "Madonna"),
    ("Cher", ""),
    ("", ""),
]:
    ids[first, last] = patient(c, first, last).pk
try:
    old = go("0001_initial")
except Exception as error:
    fail(f"migrating back to 0001 fails: {type(error).__name__}: {error}")
Patient = old.get_model("rides", "Patient")
for (first, last), pk in ids.items():
    got = Patient.objects.get(pk=pk).full_name
    need(
        got == f"{first} {last}".strip(),
        f"after the way back full_name is {got!r} for {first!r}, {last!r}",
    )
fresh = Patient.objects.create(clinic_id=c.pk, full_name="Mary Anne Evans").pk
go(leaf)
from rides.models import Patient

need(Patient.objects.count() == 6, "patients were lost")
for pk, want in [
    (ids["Ada", "Byron"], ("Ada", "Byron")),
    (ids["Jean Paul", "Sartre"], ("Jean Paul", "Sartre")),
    (ids["", "Madonna"], ("", "Madonna")),
    (fresh, ("Mary Anne", "Evans")),
]:
    p = Patient.objects.get(pk=pk)
    need(
        (p.first_name, p.last_name) == want,
        f"forward again: {p.first_name!r}, {p.last_name!r} instead of {want}",
    )
finish()
