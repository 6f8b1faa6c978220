# ruff: noqa: E402, E501, RUF059
"""The index is made concurrently on PostgreSQL, and SQLite goes on working."""

import os
import re
import subprocess
import sys
import time
from datetime import UTC
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


OLD_TESTS = 8
number = [0]


def next_number():
    number[0] += 1
    return number[0]


def user(**fields):
    from django.contrib.auth.models import User

    n = next_number()
    return User.objects.create_user(f"user{n}", f"user{n}@example.com", **fields)


def student(name=None, minutes=600, **fields):
    from school.models import Instructor, Licence, Student

    n = next_number()
    licence = Licence.objects.create(code=f"L{n}", required_minutes=minutes)
    teacher = Instructor.objects.create(name=f"Teacher {n}", email=f"t{n}@example.com")
    fields = {"licence": licence, "instructor": teacher, "user": user(), **fields}
    return Student.objects.create(name=name or f"Learner {n}", **fields)


def lesson(notes=0, **fields):
    from datetime import datetime, timedelta

    from lessons.models import Lesson, LessonNote
    from school.models import Car, Instructor

    n = next_number()
    at = datetime(2030, 5, 1, 8, tzinfo=UTC) + timedelta(hours=n)
    made = {
        "student": fields.pop("student", None) or student(),
        "instructor": Instructor.objects.create(name=f"Coach {n}", email=f"c{n}@example.com"),
        "car": Car.objects.create(plate=f"FS {n}", model="Golf"),
        "starts_at": at,
        **fields,
    }
    row = Lesson.objects.create(**made)
    for k in range(notes):
        LessonNote.objects.create(lesson=row, text=f"Note {n}.{k}")
    return row


def pages_work():
    """The other pages answer as before."""
    who = student()
    lesson(student=who)
    own, office = client_of(who.user), client_of(user(is_staff=True))
    for path in ("/", "/book/", "/balance/"):
        need(own.get(path).status_code == 200, f"{path} no longer works.")
    for path in ("/plan/", "/students/", "/progress/"):
        need(office.get(path).status_code == 200, f"{path} no longer works.")
        need(own.get(path).status_code == 302, f"{path} is open for learners.")


start()
from django.core.management import call_command
from django.db import connection

INDEX = "lesson_start_idx"


def has_index():
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, "lessons_lesson")
    return INDEX in found and found[INDEX]["columns"] == ["starts_at", "cancelled"]


need(has_index(), "On SQLite the index is missing after migrate.")
call_command("migrate", "lessons", "0001", verbosity=0)
need(not has_index(), "On SQLite the index stays when the migration is taken back.")
call_command("migrate", "lessons", verbosity=0)
need(has_index(), "On SQLite the index is missing after migrate.")
pages_work()
no_missing_migrations()
old_tests(OLD_TESTS)
# What would PostgreSQL do? No server: the statements are only collected.
code, out = run(
    "-c",
    """
import os, sys
import django
django.setup()
from django.db import connection
from django.db.migrations.loader import MigrationLoader
assert connection.vendor == "postgresql", "the settings no longer use PostgreSQL with DB_NAME"
sql = []

class Cursor:
    rowcount = 0
    def execute(self, text, params=None):
        sql.append(str(text))
    def fetchone(self): return None
    def fetchall(self): return []
    def close(self): pass
    def __enter__(self): return self
    def __exit__(self, *_): pass

connection.cursor = Cursor
connection.ensure_connection = connection.connect = lambda: None
connection.ops.compose_sql = lambda text, params: text
loader = MigrationLoader(None)
keys = [k for k in loader.graph.forwards_plan(loader.graph.leaf_nodes("lessons")[0]) if k[0] == "lessons"]
start = [k for k in keys if k[1].startswith("0001")][0]
state = loader.project_state(start)
for key in keys[keys.index(start) + 1:]:
    migration = loader.get_migration(*key)
    editor = connection.schema_editor(collect_sql=True, atomic=False)
    editor.deferred_sql = []
    connection.in_atomic_block = bool(migration.atomic)
    for operation in migration.operations:
        before = state.clone()
        operation.state_forwards("lessons", state)
        operation.database_forwards("lessons", editor, before, state)
    for text in [str(s) for s in editor.collected_sql + editor.deferred_sql] + sql:
        print("SQL", "atomic" if migration.atomic else "alone", " ".join(text.split()))
    sql.clear()
""",
    DB_NAME="x",
    DJANGO_SETTINGS_MODULE=os.environ["DJANGO_SETTINGS_MODULE"],
    PYTHONPATH=str(HERE),
)
last = out.strip().splitlines()[-1] if out.strip() else ""
need(code == 0, f"On PostgreSQL the migration breaks: {last}")
made = [
    line
    for line in out.splitlines()
    if line.startswith("SQL") and re.search(r"CREATE INDEX.*" + INDEX, line, re.I)
]
need(made, "On PostgreSQL no index is made.")
for line in made:
    need("CONCURRENTLY" in line.upper(), "On PostgreSQL the index is still made with a lock.")
    need(
        line.startswith("SQL alone"),
        "CREATE INDEX CONCURRENTLY fails in the migration's transaction.",
    )
good()
