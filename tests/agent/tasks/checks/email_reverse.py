"""0002_order_email_lower can be undone, and no row is lost by it."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

SQLITE = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
start("config.settings.base", DATABASES=SQLITE)
from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402


def migrate(target):
    executor = MigrationExecutor(connection)
    try:
        executor.migrate(target)
    except Exception as error:
        fail(f"migrating to {target} raises {error!r}")
    return MigrationExecutor(connection).loader.project_state(target).apps


leaf = MigrationExecutor(connection).loader.graph.leaf_nodes("orders")
apps = migrate([("orders", "0001_initial")])
user = apps.get_model("auth", "User").objects.create(username="ada")
Order = apps.get_model("orders", "Order")
Order.objects.create(customer=user, number="1", email="Ada@Example.com")
Order.objects.create(customer=user, number="2", email="")


def emails(apps):
    rows = apps.get_model("orders", "Order").objects.order_by("number")
    return list(rows.values_list("email", flat=True))


need(emails(migrate(leaf)) == ["ada@example.com", ""], "forth, the addresses are not lowered")
back = [email.lower() for email in emails(migrate([("orders", "0001_initial")]))]
need(back == ["ada@example.com", ""], f"back, the addresses are {back}")
need(emails(migrate(leaf)) == ["ada@example.com", ""], "it does not go forth again")
no_missing_migrations()
old_tests(5)
good()
