# ruff: noqa: E402, E501, RUF059
"""The NOT NULL column comes in three migrations."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

HERE = Path.cwd()
sys.path[0] = str(HERE)
sys.dont_write_bytecode = True
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
os.environ.pop("DJANGO_SETTINGS_MODULE", None)
real_time, clock = time.time, {"ahead": 0}
time.time = lambda *_: real_time() + clock["ahead"]


def need(ok, text):
    if not ok:
        print(f"WRONG: {text}")
        sys.stdout.flush()
        os._exit(1)


def good():
    print("good")
    sys.stdout.flush()
    os._exit(0)


def unexpected(kind, error, trace):
    line = str(error).strip().splitlines()
    need(False, f"The project breaks with {kind.__name__}: {line[0] if line else ''}")


sys.excepthook = unexpected


def run(*words, **env):
    """Runs Python with these words in the project; answers (code, output)."""
    done = subprocess.run(
        [sys.executable, *words],
        env={**os.environ, **env},
        cwd=HERE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )
    return done.returncode, done.stdout


def manage(*words, **env):
    return run("manage.py", *words, **env)


def old_tests(number, **env):
    """The project's own tests still pass, and none of them is gone."""
    code, out = manage("test", **env)
    ran = re.search(r"Ran (\d+) test", out)
    need(code == 0 and ran, "The project's own tests fail.")
    need(int(ran[1]) >= number, f"Only {ran[1]} of the project's {number} tests are left.")


def no_missing_migrations(**env):
    database, aside = HERE / "db.sqlite3", HERE / "db.sqlite3.aside"
    if database.exists():  # somebody's old database says nothing about the files
        database.rename(aside)
    code, out = manage("makemigrations", "--check", "--dry-run", **env)
    database.unlink(missing_ok=True)
    if aside.exists():
        aside.rename(database)
    need(code == 0, "A migration is missing.")


def start():
    """Django with an empty test database in memory."""
    text = (HERE / "manage.py").read_text()
    found = re.search(r"DJANGO_SETTINGS_MODULE['\"]\s*,\s*['\"]([\w.]+)['\"]", text)
    os.environ["DJANGO_SETTINGS_MODULE"] = found[1]
    import logging

    import django

    logging.disable(logging.CRITICAL)
    django.setup()
    from django.db import connection
    from django.test.utils import setup_test_environment

    setup_test_environment()
    from django.conf import settings

    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    need(connection.vendor == "sqlite", "The default database is no longer SQLite.")
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)


def client_of(user=None, **extra):
    from django.test import Client

    client = Client(raise_request_exception=False, **extra)
    if user:
        client.force_login(user)
    return client


def queries(do):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        answer = do()
    return len(captured), answer


def text_of(html):
    """The visible text of a page's <main>, one blank between the words."""
    import html as tools

    html = html.split("<main>")[-1].split("</main>")[0]
    return " ".join(tools.unescape(re.sub(r"<[^>]*>", " ", html)).split())


OLD_TESTS = 9
number = [0]


def next_number():
    number[0] += 1
    return number[0]


def user(**fields):
    from django.contrib.auth.models import User

    return User.objects.create_user(f"user{next_number()}", **fields)


def api(who=None, **extra):
    """A client that calls the API with the token of the user."""
    if who:
        from rest_framework.authtoken.models import Token

        token = Token.objects.get_or_create(user=who)[0]
        extra["HTTP_AUTHORIZATION"] = f"Token {token.key}"
    return client_of(**extra)


def send(client, method, path, data):
    return getattr(client, method)(path, data, content_type="application/json")


def customer(**fields):
    from orders.models import Customer

    n = next_number()
    return Customer.objects.create(
        **{"user": user(), "company": f"Cafe {n}", "city": "Kiel", **fields}
    )


def product(**fields):
    from catalog.models import Product

    n = next_number()
    return Product.objects.create(**{"name": f"Bread {n:03}", "price": "3.20", **fields})


def order(who, lines=1):
    from datetime import date

    from orders.models import Order

    row = Order.objects.create(customer=who, deliver_on=date(2030, 5, 1), note="x", channel="web")
    for n in range(lines):
        row.lines.create(product=product(), quantity=n + 1)
    return row


def invoice(who):
    from orders.models import Invoice

    return Invoice.objects.create(order=order(who), number=f"R-{next_number():04}", total="12.80")


def rows(answer):
    """The rows of a list, with or without pages."""
    data = answer.json()
    return data if isinstance(data, list) else data["results"]


def api_works():
    """The old endpoints answer as before."""
    who, other = customer(), customer()
    mine, others = order(who), order(other)
    own, staff, visitor = api(who.user), api(user(is_staff=True)), api()
    for path in ("/api/products/", "/api/orders/", "/api/invoices/", f"/api/orders/{mine.pk}/"):
        need(own.get(path).status_code == 200, f"{path} no longer works.")
        need(visitor.get(path).status_code in (401, 403), f"{path} is open for visitors.")
    need(
        own.get(f"/api/orders/{others.pk}/").status_code in (403, 404),
        "The orders of others are open.",
    )
    need(
        staff.get(f"/api/orders/{others.pk}/").status_code == 200,
        "Staff no longer sees all orders.",
    )
    line = {"product": product().pk, "quantity": 2}
    data = {"deliver_on": "2030-05-02", "channel": "web", "lines": [line]}
    answer = send(own, "post", "/api/orders/", data)
    need(answer.status_code == 201, f"To order answers {answer.status_code}.")
    answer = send(staff, "post", f"/api/products/{line['product']}/price/", {"price": "4.10"})
    need(answer.status_code == 200, "Staff can no longer change a price.")


start()
from django.core.management import call_command
from django.db import connection
from django.db.migrations import RunPython, RunSQL
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import AddField, AlterField, SeparateDatabaseAndState

no_missing_migrations()
loader = MigrationLoader(None)
leaves = loader.graph.leaf_nodes("orders")
need(len(leaves) == 1, "The migrations of orders have more than one end.")
keys = [k for k in loader.graph.forwards_plan(leaves[0]) if k[0] == "orders"]


def flat(operations):
    for operation in operations:
        if isinstance(operation, SeparateDatabaseAndState):
            yield from flat(operation.database_operations)
        else:
            yield operation


adds, fills, alters = [], [], []
for key in keys:
    for operation in flat(loader.get_migration(*key).operations):
        if isinstance(operation, (RunPython, RunSQL)):
            fills.append(key)
        elif getattr(operation, "name", None) == "channel":
            if isinstance(operation, AddField):
                need(operation.field.null, "The column is still added as NOT NULL.")
                adds.append(key)
            elif isinstance(operation, AlterField) and not operation.field.null:
                alters.append(key)
need(adds, "No migration adds channel as a nullable column.")
need(fills, "No migration fills the existing orders.")
last = loader.project_state(leaves[0]).models["orders", "order"].fields["channel"]
need(not last.null, "At the end channel is still nullable.")
need(alters, "No migration makes channel NOT NULL.")
add, alter = adds[0], alters[-1]
need(add != alter, "To add the column and to make it NOT NULL are in one migration.")
need([k for k in fills if k not in (add, alter)], "To fill the orders has no migration of its own.")
need(
    not [k for k in fills if k in (add, alter)],
    "Rows are filled in a migration that also changes the column.",
)

who = customer()
old = [order(who).pk for _ in range(3)]
start_name = keys[0][1]
call_command("migrate", "orders", start_name, verbosity=0)


def column():
    with connection.cursor() as cursor:
        found = connection.introspection.get_table_description(cursor, "orders_order")
    return {c.name: c for c in found}.get("channel")


need(column() is None, "After going back to 0001 the column is still there.")
call_command("migrate", "orders", add[1], verbosity=0)
need(column() and column().null_ok, "After the first step the column is not nullable.")
with connection.cursor() as cursor:
    insert = "INSERT INTO orders_order (customer_id, deliver_on, note, created_at%s) VALUES (%d, '2030-05-01', '', '2030-01-01'%s)"
    cursor.execute(insert % ("", who.pk, ""))
    cursor.execute(insert % (", channel", who.pk, ", 'web'"))
call_command("migrate", "orders", verbosity=0)
from orders.models import Order

got = list(Order.objects.order_by("pk").values_list("channel", flat=True))
need(got == ["phone"] * 4 + ["web"], f"After migrate the channels are {got}.")
need(not column().null_ok, "After migrate the column is nullable.")
call_command("migrate", "orders", start_name, verbosity=0)
call_command("migrate", "orders", verbosity=0)
need(
    Order.objects.filter(channel="phone").count() == 5, "To go back and forward again loses orders."
)
need(not Order._meta.get_field("channel").null, "The model allows NULL.")
api_works()
old_tests(OLD_TESTS)
good()
