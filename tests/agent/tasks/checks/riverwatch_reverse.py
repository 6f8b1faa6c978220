# ruff: noqa: C416
# ruff: noqa: E402, RUF059
"""Migration 0003 of sampling can be rolled back."""

import os
import re
import subprocess
import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path

HERE = Path.cwd()
OLD_TESTS = 16
sys.path[0] = str(HERE)
sys.dont_write_bytecode = True
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
os.environ.pop("DJANGO_SETTINGS_MODULE", None)
# A project that takes these from the environment shall start; others ignore them.
os.environ["SECRET_KEY"] = "a-key-of-the-check-0123456789-abcdefghijklmnop"
os.environ["ALLOWED_HOSTS"] = "testserver,localhost"
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


def run(*words, cwd=HERE, drop=(), **env):
    """Runs Python with these words in the project; answers (code, output)."""
    done = subprocess.run(
        [sys.executable, *words],
        env={k: v for k, v in {**os.environ, **env}.items() if k not in drop},
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )
    return done.returncode, done.stdout


def manage(*words, **more):
    more = {"drop": ("DJANGO_SETTINGS_MODULE",), **more}
    return run("manage.py", *words, **more)


def old_tests(number=OLD_TESTS):
    """The project's own tests still pass, and none of them is gone."""
    code, out = manage("test")
    ran = re.search(r"Ran (\d+) test", out)
    need(code == 0 and ran, "The project's own tests fail.")
    need(int(ran[1]) >= number, f"The project has only {ran[1]} tests, not {number} or more.")


def no_missing_migrations():
    database, aside = HERE / "db.sqlite3", HERE / "db.sqlite3.aside"
    if database.exists():  # somebody's old database says nothing about the files
        database.rename(aside)
    code, out = manage("makemigrations", "--check", "--dry-run")
    database.unlink(missing_ok=True)
    if aside.exists():
        aside.rename(database)
    need(code == 0, "A migration is missing.")


def start():
    """Django with an empty test database in memory."""
    text = (HERE / "manage.py").read_text()
    found = re.search(r"DJANGO_SETTINGS_MODULE['\"]\s*,\s*['\"]([\w.]+)['\"]", text)
    need(found, "manage.py sets no DJANGO_SETTINGS_MODULE.")
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
    from django.core.cache import cache

    cache.clear()


def client_of(who=None, **extra):
    from django.test import Client

    client = Client(raise_request_exception=False, **extra)
    if who:
        client.force_login(getattr(who, "user", who))
    return client


def send(client, method, path, data):
    return getattr(client, method)(path, data, content_type="application/json")


def queries(do):
    """The queries without the savepoints, and the answer."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        answer = do()
    found = [query["sql"] for query in captured]
    return [q for q in found if "SAVEPOINT" not in q], answer


def text_of(answer):
    """The visible text of a page's <main>, one blank between the words."""
    import html

    text = answer.content.decode().split("<main>")[-1].split("</main>")[0]
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())


def rows(answer):
    """The rows of a list, with or without pages."""
    data = answer.json()
    return data if isinstance(data, list) else data["results"]


last = [0]


def n():
    last[0] += 1
    return last[0]


def user(**fields):
    from django.contrib.auth.models import User

    return User.objects.create_user(f"user{n()}", **fields)


def office():
    from django.contrib.auth.models import User

    return User.objects.create_superuser(f"office{n()}")


def team(**fields):
    from people.models import Team

    return Team.objects.create(**{"name": f"Team {n()}", "town": "Graz", "budget": 500, **fields})


def volunteer(**fields):
    from people.models import Volunteer

    who = fields.pop("user", None) or user(last_name=f"Roth{n()}", email=f"v{n()}@mail.example")
    fields = {"team": fields.pop("team", None) or team(), "joined_on": date(2024, 1, 1), **fields}
    return Volunteer.objects.create(user=who, **fields)


def expense(who, **fields):
    fields = {"purpose": f"Boots {n()}", "amount": "40.00", "spent_on": "2025-04-01", **fields}
    return who.expenses.create(**fields)


def station(**fields):
    from stations.models import River, Station

    river = fields.pop("river", None) or River.objects.create(name=f"River {n()}", length_km=90)
    number = n()
    fields = {"code": f"st-{number:04}", "name": f"Place {number}", "region": "Styria", **fields}
    return Station.objects.create(river=river, **fields)


def parameter(**fields):
    from sampling.models import Parameter

    return Parameter.objects.create(**{"name": f"Param {n()}", "unit": "mg/l", **fields})


def sample(who=None, values=2, **fields):
    from sampling.models import Sample

    fields = {"taken_at": datetime(2025, 4, 1, 8, n() % 60, tzinfo=UTC), **fields}
    fields["station"] = fields.get("station") or station()
    row = Sample.objects.create(volunteer=who or volunteer(), **fields)
    for _ in range(values):
        row.measurements.create(parameter=parameter(), value="1.25")
    return row


def alert(**fields):
    from sampling.models import Alert

    fields = {"level": "danger", "message": f"Oil {n()}", **fields}
    return Alert.objects.create(station=fields.pop("station", None) or station(), **fields)


def sample_data():
    return {
        "station": station().pk,
        "taken_at": "2025-04-01T08:00:00Z",
        "measurements": [{"parameter": parameter().pk, "value": "9.10"}],
    }


def works():
    """The old pages and endpoints answer as before."""
    who = volunteer()
    own, boss, visitor = client_of(who), client_of(office()), client_of()
    place, mine, cost = station(keeper=who), sample(who), expense(who)
    for path in ("/", "/stations/", f"/stations/{place.code}/", "/accounts/login/"):
        need(visitor.get(path).status_code == 200, f"{path} no longer works.")
    for path in ("/me/", "/expenses/", "/samples/", f"/samples/{mine.pk}/"):
        need(own.get(path).status_code == 200, f"{path} no longer works.")
        need(visitor.get(path).status_code == 302, f"{path} is open for visitors.")
    paths = ["rivers/", "stations/", "samples/", "expenses/", f"stations/{place.pk}/"]
    for path in (*paths, f"samples/{mine.pk}/", f"expenses/{cost.pk}/"):
        need(own.get(f"/api/{path}").status_code == 200, f"/api/{path} no longer works.")
        need(
            visitor.get(f"/api/{path}").status_code in (401, 403),
            f"/api/{path} is open for visitors.",
        )
    answer = send(own, "post", "/api/samples/", sample_data())
    need(answer.status_code == 201, f"POST /api/samples/ answers {answer.status_code}.")
    data = {"purpose": "Bus", "amount": "3.50", "spent_on": "2025-04-02"}
    answer = send(own, "post", "/api/expenses/", data)
    need(answer.status_code == 201, f"POST /api/expenses/ answers {answer.status_code}.")
    for name in ("people/expense", "stations/station", "sampling/sample"):
        answer = boss.get(f"/admin/{name}/")
        need(answer.status_code == 200, f"/admin/{name}/ answers {answer.status_code}.")


def finish(tests=OLD_TESTS):
    works()
    no_missing_migrations()
    old_tests(tests)
    good()


start()
from django.core.management import call_command
from django.db import connection

no_missing_migrations()


def migrate(name):
    call_command("migrate", "sampling", name, verbosity=0)


def column(name):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id, {name} FROM sampling_sample")
        return {pk: value for pk, value in cursor.fetchall()}


yes, no, also = sample(state="approved").pk, sample(state="new").pk, sample(state="approved").pk
migrate("0003")
with connection.cursor() as cursor:
    cursor.execute("UPDATE sampling_sample SET approved = 1 WHERE id = %s", [no])
migrate("0002")
got = {pk: bool(value) for pk, value in column("approved").items()}
need(got == {yes: True, no: False, also: True}, f"After going back approved is {got}.")
with connection.cursor() as cursor:
    cursor.execute("UPDATE sampling_sample SET state = 'new'")
migrate("0003")
want = {yes: "approved", no: "new", also: "approved"}
need(column("state") == want, f"Forward again the states are {column('state')}.")
call_command("migrate", "sampling", verbosity=0)
migrate("0001")
need(bool(column("approved")[yes]) is True, "To go back to 0001 loses approved.")
call_command("migrate", "sampling", verbosity=0)
need(column("state") == want, f"From 0001 the states become {column('state')}.")
finish()
