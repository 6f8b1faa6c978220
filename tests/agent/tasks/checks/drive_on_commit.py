# ruff: noqa: E402, RUF059
"""The mail of a booking goes out after the commit, or not at all."""

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
from datetime import datetime

from django.core import mail
from django.core.mail.backends import locmem
from django.db import connection
from lessons import views
from lessons.models import FreeTime, Lesson
from school.models import Car, Instructor

who = student()
own = client_of(who.user)
coach = Instructor.objects.create(name="Ida Berg", email="ida@example.com")
car = Car.objects.create(plate="FS 1", model="Golf")
inside, real = [], locmem.EmailBackend.send_messages


def send(self, messages):
    inside.append(connection.in_atomic_block)
    return real(self, messages)


locmem.EmailBackend.send_messages = send


def book():
    at = datetime(2030, 5, 1, 10, tzinfo=UTC)
    row = FreeTime.objects.create(instructor=coach, car=car, starts_at=at)
    return row, own.post("/book/", {"time": row.pk})


take = views.take


def gone(*_, **__):
    raise RuntimeError("gone")


views.take = gone
row, answer = book()
need(not Lesson.objects.exists(), "The lesson is not rolled back when take() raises.")
need(not mail.outbox, "A mail goes out for a booking that was rolled back.")
views.take = take
row, answer = book()
need(
    answer.status_code == 302 and answer["Location"] == "/",
    f"To book answers {answer.status_code}.",
)
row.refresh_from_db()
need(row.taken and Lesson.objects.get().student == who, "The booking is not saved.")
need(len(mail.outbox) == 1, f"A booking sends {len(mail.outbox)} mails.")
sent = mail.outbox[0]
need(
    sent.subject == "Your driving lesson" and sent.to == [who.user.email],
    "The mail is another one.",
)
need(sent.body == "2030-05-01 10:00 with Ida Berg", "The text of the mail is another one.")
need(inside == [False], "The mail is sent inside of the transaction.")
pages_work()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
