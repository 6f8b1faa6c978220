# ruff: noqa: E402, F403, F405
from looking_on import *

start(migrate=False)
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def go(name):
    ex = MigrationExecutor(connection)
    ex.migrate([("stations", name)])
    return MigrationExecutor(connection).loader.project_state([("stations", name)]).apps


apps = go("0001_initial")
Make, Station, Craft = (apps.get_model("stations", n) for n in ("Make", "Station", "Craft"))
m = Make.objects.create(title="M", kind="canoe", day_price=1)
s = Station.objects.create(name="S", slug="s")
words = {"K1": "good", "K2": "worn", "K3": "broken", "K4": "good"}
for code, word in words.items():
    Craft.objects.create(code=code, make=m, station=s, condition=word)


def now(apps):
    return dict(apps.get_model("stations", "Craft").objects.values_list("code", "condition"))


letters = {"K1": "A", "K2": "B", "K3": "C", "K4": "A"}
apps = go("0002_condition_letters")
need(now(apps) == letters, f"forwards: {now(apps)}")
apps = go("0001_initial")
need(now(apps) == words, f"backwards: {now(apps)}")
apps = go("0002_condition_letters")
need(now(apps) == letters, f"forwards again: {now(apps)}")
finish("landing")
