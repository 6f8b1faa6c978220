"""`descr` is called `description`, with the data in it, forth and back."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from collection.models import Piece  # noqa: E402
from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from museum_making import OLD_TESTS, boss, client_of, piece, works  # noqa: E402

names = {f.name for f in Piece._meta.get_fields()}
need("description" in names and "descr" not in names, f"the fields are {sorted(names)}")


def columns():
    with connection.cursor() as cursor:
        described = connection.introspection.get_table_description(cursor, "collection_piece")
    return {column.name for column in described}


need("description" in columns() and "descr" not in columns(), f"the columns are {columns()}")


def migrate(target):
    try:
        executor = MigrationExecutor(connection)
        executor.migrate(target)
        return MigrationExecutor(connection).loader.project_state(target).apps
    except Exception as error:
        fail(f"migrating to {target} fails: {error!r}")


leaves = MigrationExecutor(connection).loader.graph.leaf_nodes("collection")
need(len(leaves) == 1, f"the migrations end in {leaves}")
first = [("collection", "0001_initial")]
old = migrate(first)
need("descr" in columns(), f"back the columns are {columns()}")
artist = old.get_model("collection", "Artist").objects.create(name="Oldartist")
Old = old.get_model("collection", "Piece")
kept = Old.objects.create(title="Oldpiece", artist=artist, descr="Keepthis\nand this")
bare = Old.objects.create(title="Barepiece", artist=artist)
migrate(leaves)
row = Piece.objects.get(pk=kept.pk)
need(row.description == "Keepthis\nand this", f"after it there is {row.description!r}")
need(Piece.objects.get(pk=bare.pk).description == "", "an empty one")
old = migrate(first)
again = old.get_model("collection", "Piece").objects.get(pk=kept.pk)
need(again.descr == "Keepthis\nand this", f"back there is {again.descr!r}")
migrate(leaves)

one = piece(description="Oilonwood and more")
other = piece()
one.full_clean()
other.full_clean()
visitor, chief = client_of(), client_of(boss())
text = visitor.get(f"/pieces/{one.pk}/").content.decode()
need("Oilonwood" in text, "the page does not show the text")
need('class="text"' not in visitor.get(f"/pieces/{other.pk}/").content.decode(), "an empty text")
for path in ("/pieces/?q=ilonwoo", "/admin/collection/piece/?q=ilonwoo"):
    answer = chief.get(path)
    need(answer.status_code == 200, f"{path} answers {answer.status_code}")
    html = answer.content.decode()
    need(one.title in html and other.title not in html, f"{path} is wrong")
html = chief.get(f"/admin/collection/piece/{one.pk}/change/").content.decode()
need('name="description"' in html, "the admin's form does not have it")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
