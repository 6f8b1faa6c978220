"""Registration.reference can be added to a table that has rows, each row gets its own."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from django.db import IntegrityError, connection, transaction  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402


def migrate(target):
    executor = MigrationExecutor(connection)
    try:
        return executor.migrate(target).apps
    except Exception as error:
        fail(f"migrating to {target} with rows raises {error!r}")


leaf = MigrationExecutor(connection).loader.graph.leaf_nodes("events")
first = [("events", "0001_initial")]
need(len(leaf) == 1, f"the migrations end in {leaf}")
migrate(first)
apps = MigrationExecutor(connection).loader.project_state(first).apps
User, Member = apps.get_model("auth", "User"), apps.get_model("events", "Member")
Event, Venue = apps.get_model("events", "Event"), apps.get_model("events", "Venue")
venue = Venue.objects.create(name="Hall", address="Street", capacity=3)
for number in range(4):
    member = Member.objects.create(user=User.objects.create(username=f"user{number}"))
    event = Event.objects.create(
        title="Evening",
        slug=f"evening-{number}",
        venue=venue,
        host=member,
        starts_at="2025-01-01T00:00Z",
    )
    apps.get_model("events", "Registration").objects.create(event=event, member=member)

migrate(leaf)
from events.models import Registration  # noqa: E402

references = list(Registration.objects.values_list("reference", flat=True))
need(len(references) == 4, "rows are lost")
need(None not in references and len(set(references)) == 4, f"references are {references}")
column = Registration._meta.get_field("reference")
need(column.unique and not column.null, "the field is no longer unique and NOT NULL")
for value in (references[0], None):
    try:
        with transaction.atomic():
            Registration.objects.filter(reference=references[1]).update(reference=value)
    except IntegrityError:
        continue
    fail(f"the database takes {value} for a reference twice, or as NULL")
migrate(first)
need(apps.get_model("events", "Registration").objects.count() == 4, "going back loses rows")
migrate(leaf)
need(len(set(Registration.objects.values_list("reference", flat=True))) == 4, "not forth again")
no_missing_migrations()
old_tests(7)
good()
