"""Costume.tag can be added to a table that has rows, each row gets one of its own."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from django.db import IntegrityError, connection, transaction  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from stagehire_making import OLD_TESTS, works  # noqa: E402

FIRST = [("wardrobe", "0001_initial"), ("hires", None)]


def migrate(target):
    try:
        MigrationExecutor(connection).migrate(target)
    except Exception as error:
        fail(f"migrating to {target} with rows raises {error!r}")


graph = MigrationExecutor(connection).loader.graph
leaf = graph.leaf_nodes("wardrobe")
need(len(leaf) == 1, f"the migrations end in {leaf}")
migrate(FIRST)
first = MigrationExecutor(connection).loader.project_state(FIRST[:1]).apps
era = first.get_model("wardrobe", "Era").objects.create(name="Rococo")
Old = first.get_model("wardrobe", "Costume")
for number in range(1205):
    Old.objects.create(name=f"Gown {number}", era=era, size="S", day_rate=9)
migrate(graph.leaf_nodes())
from wardrobe.models import Costume  # noqa: E402

tags = list(Costume.objects.values_list("tag", flat=True))
need(len(tags) == 1205, "rows are lost")
need(all(tags) and len(set(tags)) == 1205, f"the tags are {tags[:5]}...")
need(max(map(len, tags)) <= 12, f"tags are too long: {max(tags, key=len)}")
column = Costume._meta.get_field("tag")
need(column.unique and not column.null and column.max_length == 12, "the field is another")
need(not column.has_default(), "the field has a default now")
for value in (tags[0], None):
    try:
        with transaction.atomic():
            Costume.objects.filter(tag=tags[1]).update(tag=value)
    except IntegrityError:
        continue
    fail(f"the database takes {value} for a tag twice, or as NULL")
migrate(FIRST)
need(Old.objects.count() == 1205, "going back loses rows")
migrate(graph.leaf_nodes())
need(len(set(Costume.objects.values_list("tag", flat=True))) == 1205, "it does not go forth again")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
