# ruff: noqa: E402, RUF059
"""The model Voucher with its migration and its admin."""

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
from django.apps import apps
from django.contrib import admin
from django.db import IntegrityError, models, transaction

need("voucher" in apps.all_models["lessons"], "There is no model Voucher in lessons.")
Voucher = apps.get_model("lessons", "Voucher")
kinds = {
    "code": models.CharField,
    "amount": models.DecimalField,
    "student": models.ForeignKey,
    "valid_until": models.DateField,
    "used": models.BooleanField,
}
fields = {f.name: f for f in Voucher._meta.fields}
for name, kind in kinds.items():
    need(name in fields, f"Voucher has no field {name}.")
    need(isinstance(fields[name], kind), f"{name} is a {type(fields[name]).__name__}.")
need(not isinstance(fields["valid_until"], models.DateTimeField), "valid_until is no date.")
code, amount, who = fields["code"], fields["amount"], fields["student"]
need(code.max_length == 20 and code.unique and not code.blank, "code is not as wished.")
need((amount.max_digits, amount.decimal_places) == (8, 2), "amount is not as wished.")
need(not amount.null and not fields["valid_until"].null, "amount or valid_until is optional.")
need(who.related_model._meta.label == "school.Student", "student is not a foreign key to Student.")
need(who.null and who.blank, "student is not optional.")
need(who.remote_field.related_name == "vouchers", "The related_name of student is not vouchers.")
need(fields["used"].default is False, "used is not False by default.")
no_missing_migrations()
learner = student("Anna Weiss")
row = Voucher.objects.create(
    code="SUMMER", amount="25.00", student=learner, valid_until="2030-05-01"
)
Voucher.objects.create(code="AUTUMN", amount="30.00", valid_until="2030-09-01")
need(list(learner.vouchers.all()) == [row] and row.used is False, "A voucher is saved wrongly.")
try:
    with transaction.atomic():
        Voucher.objects.create(code="SUMMER", amount=1, valid_until="2030-05-01")
except IntegrityError:
    pass
else:
    need(False, "Two vouchers can have one code.")
need(Voucher in admin.site._registry, "Voucher is not in the admin.")
boss = client_of(user(is_staff=True, is_superuser=True))
PATH = "/admin/lessons/voucher/"
html = boss.get(PATH).content.decode()
for word in ("column-code", "column-student", "column-amount", "column-valid_until", "column-used"):
    need(word in html, f"The admin's list has no {word}.")
need("SUMMER" in html and "Anna Weiss" in html, "The admin's list does not show the vouchers.")
found = boss.get(PATH, {"q": "SUMM"}).content.decode()
need("SUMMER" in found and "AUTUMN" not in found, "The search for a code does not work.")
data = {"code": "WINTER", "amount": "12.50", "student": "", "valid_until": "2030-12-01"}
answer = boss.post(PATH + "add/", data)
need(
    answer.status_code == 302 and Voucher.objects.filter(code="WINTER").exists(),
    "The admin cannot add a voucher.",
)
pages_work()
old_tests(OLD_TESTS)
good()
