# ruff: noqa: E402, E501, RUF059, UP031
"""Settings for development and production."""

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


import json

OLD_KEY = "k3#v9w!zq2r@8y6u1t0p-x5n4m7b$c&h^j*l(d)f_gas+e=o"
KEY = "a-new-key-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGH"
ENV = {"SECRET_KEY": KEY}
NAMES = [
    "BASE_DIR",
    "INSTALLED_APPS",
    "MIDDLEWARE",
    "ROOT_URLCONF",
    "TEMPLATES",
    "WSGI_APPLICATION",
    "DATABASES",
    "LOGIN_URL",
    "LOGIN_REDIRECT_URL",
    "STATIC_URL",
    "STATIC_ROOT",
    "EMAIL_HOST",
    "SMS_URL",
    "USE_TZ",
    "DEFAULT_AUTO_FIELD",
    "DEBUG",
    "SECRET_KEY",
    "SESSION_COOKIE_SECURE",
    "CSRF_COOKIE_SECURE",
    "SETTINGS_MODULE",
    "ALLOWED_HOSTS",
]
SHOW = (
    "from django.conf import settings; import json; print('@' + json.dumps({n: getattr(settings, n) for n in %r}, default=str))"
    % NAMES
)
os.environ.pop("SECRET_KEY", None)


def load(code, **env):
    code, out = run("-c", code, **env)
    found = re.search(r"^@(.*)$", out, re.M)
    return json.loads(found[1]) if found else None


for name in ("base", "development", "production"):
    need(
        (HERE / "config/settings" / f"{name}.py").is_file(),
        f"There is no config/settings/{name}.py.",
    )
dev = load(SHOW, DJANGO_SETTINGS_MODULE="config.settings.development")
need(dev, "config.settings.development does not load.")
prod = load(SHOW, DJANGO_SETTINGS_MODULE="config.settings.production", **ENV)
need(prod, "config.settings.production does not load with SECRET_KEY set.")
need(dev["DEBUG"] is True, "DEBUG is off in development.")
need(prod["DEBUG"] is False, "DEBUG is on in production.")
need(prod["SECRET_KEY"] == KEY, "SECRET_KEY does not come from the environment in production.")
for name in ("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"):
    need(prod[name] is True, f"{name} is off in production.")
    need(dev[name] is False, f"{name} is on in development, so nobody can log in there.")
bare = load(SHOW, DJANGO_SETTINGS_MODULE="config.settings.production")
need(not bare or not bare["SECRET_KEY"], "Production starts without SECRET_KEY in the environment.")
for which in (dev, prod):
    where = which["SETTINGS_MODULE"]
    need(Path(which["BASE_DIR"]).resolve() == HERE.resolve(), f"BASE_DIR is wrong in {where}.")
    need(
        Path(which["STATIC_ROOT"]).resolve() == (HERE / "collected").resolve(),
        f"STATIC_ROOT is wrong in {where}.",
    )
    need(
        [Path(d).is_dir() for d in which["TEMPLATES"][0]["DIRS"]] == [True],
        f"The templates are not found in {where}.",
    )
    need(
        which["ROOT_URLCONF"] == "config.urls"
        and which["WSGI_APPLICATION"] == "config.wsgi.application",
        f"{where} lost something.",
    )
    need(
        {"school", "lessons", "django.contrib.admin"}
        <= {a.split(".apps.")[0] for a in which["INSTALLED_APPS"]},
        f"{where} lost an app.",
    )
    need(len(which["MIDDLEWARE"]) >= 7, f"{where} lost a middleware.")
    need(
        (which["LOGIN_URL"], which["LOGIN_REDIRECT_URL"]) == ("login", "home"),
        f"{where} lost a setting.",
    )
    need(
        (which["EMAIL_HOST"], which["SMS_URL"])
        == ("smtp.provider.example", "https://sms.example/v2/send"),
        f"{where} lost a setting.",
    )
need("learn.fahrt.example" in prod["ALLOWED_HOSTS"], "The host is no longer allowed in production.")
need(
    Path(dev["DATABASES"]["default"]["NAME"]).resolve().parent == HERE.resolve(),
    "The SQLite file is elsewhere.",
)
pg = load(SHOW, DJANGO_SETTINGS_MODULE="config.settings.production", DB_NAME="school", **ENV)
need(
    pg and pg["DATABASES"]["default"]["ENGINE"].endswith("postgresql"),
    "DB_NAME no longer switches to PostgreSQL.",
)
used = load("import config.wsgi; " + SHOW, **ENV)
need(
    used and used["SETTINGS_MODULE"] == "config.settings.production",
    "wsgi.py does not use production.",
)
code, out = manage(
    "shell", "-c", "from django.conf import settings; print('@' + settings.SETTINGS_MODULE)"
)
need(code == 0 and "@config.settings.development" in out, "manage.py does not use development.")
no_missing_migrations()
old_tests(OLD_TESTS)
start()
pages_work()
good()
