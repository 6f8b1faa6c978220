# ruff: noqa: E402, F403, F405, RUF015
from decimal import Decimal

from at_cragside import *

start(migrate=False)
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone


def to(name):
    executor = MigrationExecutor(connection)
    executor.migrate([("courses", name)])
    return MigrationExecutor(connection).loader.project_state([("courses", name)]).apps


call_command("migrate", verbosity=0)
leaf = [k[1] for k in MigrationExecutor(connection).loader.graph.leaf_nodes("courses")][0]
apps = to(leaf)
Course, Instructor = apps.get_model("courses", "Course"), apps.get_model("courses", "Instructor")
i = Instructor.objects.create(name="T")
pence = {"a": 4550, "b": 1999, "c": None, "d": 0, "e": 100000, "f": 7}
for title, value in pence.items():
    Course.objects.create(title=title, instructor=i, starts_at=timezone.now(), price_pence=value)
apps = to("0002_course_price_pence")
prices = dict(apps.get_model("courses", "Course").objects.values_list("title", "price"))
want = {t: None if p is None else Decimal(p) / 100 for t, p in pence.items()}
need(prices == want, f"after going back the prices are {prices}")
back = apps.get_model("courses", "Course")
back.objects.create(title="g", instructor_id=i.pk, starts_at=timezone.now(), price=Decimal("12.34"))
apps = to(leaf)
again = dict(apps.get_model("courses", "Course").objects.values_list("title", "price_pence"))
need(again == {**pence, "g": 1234}, f"after going forwards again: {again}")
to("0001_initial")
to(leaf)
finish("cragside")
