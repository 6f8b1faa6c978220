# ruff: noqa: C408
# ruff: noqa: E402, RUF059
"""The model Training with its admin."""

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
import people.models as people
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import models, transaction

no_missing_migrations()
need(hasattr(people, "Training"), "people.models has no Training.")
Training = people.Training
names = {f.name for f in Training._meta.get_fields()}
want = {"id", "title", "held_on", "places", "trainer", "remote"}
need(names == want, f"The fields are {sorted(names)}.")
who = volunteer()
row = Training.objects.create(title="First aid", held_on=date(2025, 3, 1), trainer=who)
row.refresh_from_db()
need((row.places, row.remote) == (12, False), "A default is wrong.")
need(str(row) == "First aid", f"__str__ is {row}.")
field = Training._meta.get_field
need(isinstance(field("title"), models.CharField), "title is no CharField.")
need(field("title").max_length == 120 and not field("title").blank, "title is wrong.")
need(type(field("held_on")) is models.DateField, "held_on is no date.")
need(not field("held_on").null and not field("trainer").null, "A field is nullable.")
need(isinstance(field("remote"), models.BooleanField), "remote is no boolean.")
need(field("trainer").related_model is people.Volunteer, "trainer is no Volunteer.")
good_row = dict(title="A", held_on=date(2025, 1, 1), trainer=who)
for bad in ({"title": "x" * 121}, {"places": -1}, {"title": ""}):
    try:
        Training(**{**good_row, **bad}).full_clean()
    except ValidationError:
        continue
    need(False, f"{bad} is not refused.")
Training(**{**good_row, "title": "x" * 120}).full_clean()
need(list(who.trainings.all()) == [row], "volunteer.trainings does not give the trainings.")
try:
    with transaction.atomic():
        who.delete()
except models.ProtectedError:
    pass
else:
    need(False, "A trainer with trainings can be deleted.")
for day, title in ((5, "Boats"), (9, "Swimming"), (2, "Sampling")):
    Training.objects.create(title=title, held_on=date(2025, 5, day), trainer=volunteer())
got = [t.title for t in Training.objects.all()]
need(got == ["Swimming", "Boats", "Sampling", "First aid"], f"The order is {got}.")
need(Training in admin.site._registry, "Training is not in the admin.")
boss, path = client_of(office()), "/admin/people/training/"
answer = boss.get(path)
html = answer.content.decode()
need(answer.status_code == 200, f"{path} answers {answer.status_code}.")
for name in ("title", "held_on", "places", "trainer", "remote"):
    need(f"column-{name}" in html, f"The list of the admin has no column {name}.")
found = boss.get(path, {"q": "boat"}).content.decode()
need("Boats" in found and "Swimming" not in found, "The search by title does not work.")
data = {"title": "Nets", "held_on": "2025-07-01", "places": "3", "trainer": who.pk}
answer = boss.post(f"{path}add/", data)
need(answer.status_code == 302, "The admin cannot add a training.")
need(Training.objects.get(title="Nets").places == 3, "The admin saves something else.")
finish()
