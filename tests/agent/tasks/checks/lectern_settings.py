"""The settings in three: those of the laptop as before, those of production safe."""

import json
import os

from checking import ROOT, good, need, no_missing_migrations, old_tests, run
from lectern_making import OLD_TESTS

os.environ.pop("DJANGO_SETTINGS_MODULE", None)
PACKAGE = ROOT / "conference" / "settings"
KEY = "of-the-check-6c1f0d3b2a9e8f7a-6b5c4d3e2f1a0b9c8d7e"
GIVEN = {
    "LECTERN_SECRET_KEY": KEY,
    "LECTERN_ALLOWED_HOSTS": "lectern.example,www.lectern.example",
}
need(PACKAGE.is_dir(), "conference/settings is no package")
need(not (ROOT / "conference" / "settings.py").exists(), "conference/settings.py is still there")
for name in ("base", "local", "prod"):
    need((PACKAGE / f"{name}.py").is_file(), f"there is no conference/settings/{name}.py")
SHOW = """
import json, os, sys
for name in {without}:
    os.environ.pop(name, None)
{first}
from django.conf import settings
names = ["DEBUG", "SECRET_KEY", "ALLOWED_HOSTS", "STATIC_ROOT", "BASE_DIR", "INSTALLED_APPS",
    "ROOT_URLCONF", "LOGIN_URL", "TIME_ZONE", "DEFAULT_FROM_EMAIL", "DEFAULT_AUTO_FIELD",
    "ORGANISERS_EMAIL", "BADGE_PRINTER", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"]
shown = {{name: getattr(settings, name) for name in names}}
shown["NAME"] = settings.DATABASES["default"]["NAME"]
shown["DIRS"] = settings.TEMPLATES[0]["DIRS"]
print("\\n" + json.dumps(shown, default=str))
"""


def start(first, without=(), **more):
    return run("-c", SHOW.format(first=first, without=list(without)), **more)


def show(what, first, without=(), **more):
    done = start(first, without, **more)
    need(done.returncode == 0, f"{what} does not start: {done.stderr[-1500:]}")
    return json.loads(done.stdout.splitlines()[-1])


def module(name):
    return f"import os; os.environ['DJANGO_SETTINGS_MODULE'] = 'conference.settings.{name}'"


def kept(settings, what):
    wanted = {
        "BASE_DIR": str(ROOT),
        "STATIC_ROOT": str(ROOT / "collected"),
        "DIRS": [str(ROOT / "templates")],
        "ROOT_URLCONF": "conference.urls",
        "LOGIN_URL": "login",
        "TIME_ZONE": "Europe/Vienna",
        "DEFAULT_FROM_EMAIL": "tickets@lectern.example",
        "DEFAULT_AUTO_FIELD": "django.db.models.AutoField",
        "ORGANISERS_EMAIL": "hello@lectern.example",
    }
    for name, value in wanted.items():
        need(settings[name] == value, f"{name} of {what} is {settings[name]!r}, not {value!r}")
    apps = settings["INSTALLED_APPS"]
    need({"proposals", "schedule", "attendees"} <= set(apps), f"{what} lacks apps")
    need(settings["BADGE_PRINTER"]["account"] == "lectern", f"{what} lacks BADGE_PRINTER")


local = show("local", module("local"), without=GIVEN)
kept(local, "local")
need(local["DEBUG"] is True, "DEBUG is off with local")
need(local["NAME"] == str(ROOT / "db.sqlite3"), f"the database is {local['NAME']}")
need(local["SESSION_COOKIE_SECURE"] is False, "on the laptop one can't sign in without TLS")
prod = show("prod", module("prod"), **GIVEN)
kept(prod, "prod")
need(prod["DEBUG"] is False, "DEBUG is on with prod")
need(prod["SECRET_KEY"] == KEY, "the key of prod is not of LECTERN_SECRET_KEY")
need(prod["ALLOWED_HOSTS"] == GIVEN["LECTERN_ALLOWED_HOSTS"].split(","), f"{prod['ALLOWED_HOSTS']}")
for name in ("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"):
    need(prod[name] is True, f"{name} is not set with prod")
bare = start(module("prod"), ["LECTERN_SECRET_KEY"], LECTERN_ALLOWED_HOSTS="lectern.example")
need(bare.returncode != 0, f"prod starts without LECTERN_SECRET_KEY: {bare.stdout}")
for entry in ("wsgi", "asgi"):
    used = show(f"conference/{entry}.py", f"import conference.{entry}", **GIVEN)
    same = used["DEBUG"] is False and used["SECRET_KEY"] == KEY
    need(same, f"conference/{entry}.py has not the settings of prod")
used = run("manage.py", "shell", "-c", "from django.conf import settings as s; print(s.DEBUG)")
need(used.returncode == 0, f"manage.py does not start: {used.stderr[-1500:]}")
need(used.stdout.split()[-1:] == ["True"], "manage.py has not the settings of local")
done = run("manage.py", "check", "--settings", "conference.settings.prod", **GIVEN)
need(done.returncode == 0, f"check fails with prod: {done.stdout}{done.stderr[-800:]}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
