# ruff: noqa: E402, RUF059
"""A read-only API of the allergens."""

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
from catalog.models import Allergen

PATH = "/api/allergens/"
b = Allergen.objects.create(code="B", name="Crustaceans")
a = Allergen.objects.create(code="A", name="Gluten")
own, staff, visitor = api(customer().user), api(user(is_staff=True, is_superuser=True)), api()
want = [{"id": row.pk, "code": row.code, "name": row.name} for row in (a, b)]
for client in (own, staff):
    answer = client.get(PATH)
    need(answer.status_code == 200, f"The list answers {answer.status_code}.")
    need(rows(answer) == want, f"The list is {rows(answer)}.")
    answer = client.get(f"{PATH}{b.pk}/")
    need(answer.status_code == 200 and answer.json() == want[1], "One allergen is not shown.")
need(own.get(f"{PATH}9999/").status_code == 404, "An allergen that does not exist gives no 404.")
for path in (PATH, f"{PATH}{a.pk}/"):
    need(visitor.get(path).status_code in (401, 403), "Visitors can read the allergens.")
data = {"code": "C", "name": "Eggs"}
for client in (own, staff):
    answers = [
        send(client, "post", PATH, data),
        send(client, "put", f"{PATH}{a.pk}/", data),
        send(client, "patch", f"{PATH}{a.pk}/", data),
        client.delete(f"{PATH}{a.pk}/"),
    ]
    need(all(x.status_code in (403, 405) for x in answers), "The API is not read-only.")
need(
    list(Allergen.objects.values_list("code", "name")) == [("A", "Gluten"), ("B", "Crustaceans")],
    "The API changed an allergen.",
)
api_works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
