# ruff: noqa: E402, F403, F405, RUF015
from at_fermata import *

start(migrate=False)
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def to(name):
    MigrationExecutor(connection).migrate([("library", name)])
    return MigrationExecutor(connection).loader.project_state([("library", name)]).apps


call_command("migrate", verbosity=0)
leaf = [k[1] for k in MigrationExecutor(connection).loader.graph.leaf_nodes("library")][0]
apps = to("0004_remove_composer_full_name")
Composer = apps.get_model("library", "Composer")
names = [
    ("Ludwig van", "Beethoven"),
    ("", "Vangelis"),
    ("Clara", "Schumann"),
    ("Johann Sebastian", "Bach"),
    ("Ralph", "Vaughan Williams"),
]
for first, last in names:
    Composer.objects.create(first_name=first, last_name=last)
apps = to("0002_composer_names")
got = list(
    apps.get_model("library", "Composer").objects.order_by("pk").values_list("full_name", flat=True)
)
want = [
    "Ludwig van Beethoven",
    "Vangelis",
    "Clara Schumann",
    "Johann Sebastian Bach",
    "Ralph Vaughan Williams",
]
need(got == want, f"after going back the names are {got}")
back = apps.get_model("library", "Composer")
back.objects.create(full_name="Lili Boulanger")
back.objects.create(full_name="Sting")
apps = to("0004_remove_composer_full_name")
got = list(
    apps.get_model("library", "Composer")
    .objects.order_by("pk")
    .values_list("first_name", "last_name")
)
want = [*names[:4], ("Ralph Vaughan", "Williams"), ("Lili", "Boulanger"), ("", "Sting")]
need(got == want, f"after going forwards again: {got}")
to("0001_initial")
to(leaf)
finish("fermata")
