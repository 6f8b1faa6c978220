"""The settings in three: those of development as before, those of production safe."""

import json

from checking import ROOT, good, need, no_missing_migrations, old_tests, run
from firehall_making import OLD_TESTS

PACKAGE = ROOT / "station" / "settings"
KEY = "of-the-check-6c1f0d3b2a9e8f7a-6b5c4d3e2f1a0b9c8d7e"
GIVEN = {"FIREHALL_SECRET_KEY": KEY, "FIREHALL_HOSTS": "ff.example,www.ff.example"}
need(PACKAGE.is_dir(), "station/settings is no package")
need(not (ROOT / "station" / "settings.py").exists(), "station/settings.py is still there")
for name in ("base", "dev", "prod"):
    need((PACKAGE / f"{name}.py").is_file(), f"there is no station/settings/{name}.py")
SHOW = """
import json, os
for name in {without}:
    os.environ.pop(name, None)
{first}
from django.conf import settings
names = ["DEBUG", "SECRET_KEY", "ALLOWED_HOSTS", "STATIC_ROOT", "INSTALLED_APPS", "LOGIN_URL",
    "ROOT_URLCONF", "TIME_ZONE", "DEFAULT_FROM_EMAIL", "GARAGE_EMAIL", "PAGER_API_URL",
    "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "MIDDLEWARE"]
shown = {{name: getattr(settings, name) for name in names}}
shown["NAME"] = settings.DATABASES["default"]["NAME"]
shown["DIRS"] = settings.TEMPLATES[0]["DIRS"]
print("\\n" + json.dumps(shown, default=str))
"""


def start(first, without=(), **more):
    return run("-c", SHOW.format(first=first, without=["DJANGO_SETTINGS_MODULE", *without]), **more)


def show(what, first, without=(), **more):
    done = start(first, without, **more)
    need(done.returncode == 0, f"{what} does not start: {done.stderr[-1500:]}")
    return json.loads(done.stdout.splitlines()[-1])


def module(name):
    return f"import os; os.environ['DJANGO_SETTINGS_MODULE'] = 'station.settings.{name}'"


def kept(settings, what):
    wanted = {
        "STATIC_ROOT": str(ROOT / "static_root"),
        "DIRS": [str(ROOT / "templates")],
        "ROOT_URLCONF": "station.urls",
        "LOGIN_URL": "login",
        "TIME_ZONE": "Europe/Vienna",
        "DEFAULT_FROM_EMAIL": "intranet@ff-gruenau.example",
        "GARAGE_EMAIL": "garage@ff-gruenau.example",
        "PAGER_API_URL": "https://pager.county.example/api/",
    }
    for name, value in wanted.items():
        need(settings[name] == value, f"{name} of {what} is {settings[name]!r}, not {value!r}")
    apps = settings["INSTALLED_APPS"]
    for name in ("crew", "callouts", "garage"):
        need(any(app.split(".")[0] == name for app in apps), f"{what} lacks {name}")
    need("django.middleware.csrf.CsrfViewMiddleware" in settings["MIDDLEWARE"], f"{what}: CSRF")


dev = show("dev", module("dev"), without=GIVEN)
kept(dev, "dev")
need(dev["DEBUG"] is True, "DEBUG is off with dev")
need(dev["NAME"] == str(ROOT / "db.sqlite3"), f"the database is {dev['NAME']}")
need(dev["SESSION_COOKIE_SECURE"] is False, "in development one can't sign in without TLS")
prod = show("prod", module("prod"), **GIVEN)
kept(prod, "prod")
need(prod["DEBUG"] is False, "DEBUG is on with prod")
need(prod["SECRET_KEY"] == KEY, "the key of prod is not of FIREHALL_SECRET_KEY")
need(prod["ALLOWED_HOSTS"] == GIVEN["FIREHALL_HOSTS"].split(","), f"{prod['ALLOWED_HOSTS']}")
for name in ("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"):
    need(prod[name] is True, f"{name} is not set with prod")
bare = start(module("prod"), ["FIREHALL_SECRET_KEY"], FIREHALL_HOSTS="ff.example")
need(bare.returncode != 0, f"prod starts without FIREHALL_SECRET_KEY: {bare.stdout[-500:]}")
used = show("station/wsgi.py", "import station.wsgi", **GIVEN)
need(used["DEBUG"] is False and used["SECRET_KEY"] == KEY, "wsgi.py has not the settings of prod")
line = "from django.conf import settings as s; print(s.DEBUG)"
used = run("manage.py", "shell", "-c", line)
need(used.returncode == 0, f"manage.py does not start: {used.stderr[-1500:]}")
need(used.stdout.split()[-1:] == ["True"], "manage.py has not the settings of dev")
done = run("manage.py", "check", "--settings", "station.settings.prod", **GIVEN)
need(done.returncode == 0, f"check fails with prod: {done.stdout}{done.stderr[-800:]}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
