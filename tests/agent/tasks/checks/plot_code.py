"""Plot has a unique code; the rows that were there have theirs, new ones get it when saved."""

from pathlib import Path

from checking import ORIGINALS, good, need, no_missing_migrations, old_tests, start

start()
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.exceptions import FieldDoesNotExist  # noqa: E402
from django.db import IntegrityError, connection, transaction  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from django.test import Client  # noqa: E402
from plots.models import Plot, Section  # noqa: E402

try:
    field = Plot._meta.get_field("code")
except FieldDoesNotExist:
    need(False, "Plot has no code")
need(field.unique and field.max_length == 16, f"code: unique {field.unique}, {field.max_length}")
need(not field.null, "code may be NULL")

original = ORIGINALS / "allotment" / "plots" / "migrations" / "0001_initial.py"

need(Path("plots/migrations/0001_initial.py").read_text() == original.read_text(), "0001 changed")
before = [("plots", "0001_initial"), ("workdays", "0001_initial")]
leaves = [
    n
    for n in MigrationExecutor(connection).loader.graph.leaf_nodes()
    if n[0] in ("plots", "workdays")
]
old = MigrationExecutor(connection)
try:
    old.migrate(before)
except Exception as error:
    need(False, f"it can't be undone: {error!r}")
apps = old.loader.project_state(before).apps
wanted = {}
for slug, numbers in (("north", (1, 2, 11)), ("s-1", (1, 12)), ("herbs-nw", (32767,))):
    section = apps.get_model("plots", "Section").objects.create(name=slug, slug=slug)
    for number in numbers:
        plot = apps.get_model("plots", "Plot").objects.create(
            section=section, number=number, size=9
        )
        wanted[plot.pk] = f"{slug}-{number}"
for turn in ("first", "second"):
    try:
        MigrationExecutor(connection).migrate(leaves)
    except Exception as error:
        need(False, f"with rows in the table, migrate fails the {turn} time: {error!r}")
    found = dict(Plot.objects.values_list("pk", "code"))
    need(found == wanted, f"the codes are {found}, not {wanted}")
    if turn == "first":
        try:
            MigrationExecutor(connection).migrate(before)
        except Exception as error:
            need(False, f"it can't be undone: {error!r}")
        need(
            "code"
            not in {
                c.name
                for c in connection.introspection.get_table_description(
                    connection.cursor(), "plots_plot"
                )
            },
            "undone, the column is still there",
        )
try:
    with transaction.atomic():
        Plot.objects.filter(code="north-1").update(code="north-2")
except IntegrityError:
    pass
else:
    need(False, "the database takes a code twice")
with connection.cursor() as cursor:
    columns = connection.introspection.get_table_description(cursor, "plots_plot")
need(not next(c for c in columns if c.name == "code").null_ok, "the column takes NULL")

section = Section.objects.get(slug="north")
plot = Plot.objects.create(section=section, number=40, size=9)
plot.refresh_from_db()
need(plot.code == "north-40", f"a new plot's code is {plot.code!r}")
own = Plot.objects.create(section=section, number=41, size=9, code="corner")
need(Plot.objects.get(pk=own.pk).code == "corner", "a code that was given is replaced")
plot.size = 12
plot.save()
need(Plot.objects.get(pk=plot.pk).code == "north-40", "saved again, a plot has another code")
plot = Plot(section=section, number=42, size=9)
try:
    plot.full_clean()
except Exception as error:
    need(False, f"a plot without a code is not valid: {error!r}")

client = Client()
client.force_login(get_user_model().objects.create_superuser("root"))
form = {"section": section.pk, "number": 50, "size": "20", "status": "in_use", "code": ""}
answer = client.post("/admin/plots/plot/add/", form)
need(answer.status_code == 302, "the admin can't add a plot without giving a code")
need(Plot.objects.get(number=50).code == "north-50", "added in the admin, its code is wrong")
no_missing_migrations()
old_tests(13)
good()
