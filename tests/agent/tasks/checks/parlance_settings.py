"""The settings in three: those of dev as they were, those of prod safe."""

import json
import os

from checking import ROOT, good, need, no_missing_migrations, old_tests, run
from parlance_making import OLD_TESTS

os.environ.pop("DJANGO_SETTINGS_MODULE", None)
PACKAGE = ROOT / "core" / "settings"
OLD_KEY = "x3p!8dz0+ug7wq"
KEY = "of-the-check-6c1f0d3b2a9e8f7a-6b5c4d3e2f1a0b9c8d7e"
HOSTS = ["parlance.example", "www.parlance.example"]
GIVEN = {"DJANGO_SECRET_KEY": KEY, "DJANGO_ALLOWED_HOSTS": ",".join(HOSTS)}
need(PACKAGE.is_dir(), "core/settings is no package")
need(not (ROOT / "core" / "settings.py").exists(), "core/settings.py is still there")
for name in ("base", "dev", "prod"):
    need((PACKAGE / f"{name}.py").is_file(), f"there is no core/settings/{name}.py")

SHOW = """
import json
{first}
from django.conf import settings
names = ["DEBUG", "SECRET_KEY", "ALLOWED_HOSTS", "STATIC_ROOT", "INSTALLED_APPS", "ROOT_URLCONF",
    "SCHOOL_NAME", "MAX_ENROLMENTS", "LOGIN_URL", "LOGIN_REDIRECT_URL", "TIME_ZONE",
    "DEFAULT_FROM_EMAIL", "EMAIL_BACKEND", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE",
    "WSGI_APPLICATION", "DEFAULT_AUTO_FIELD"]
shown = {{name: getattr(settings, name) for name in names}}
shown["NAME"] = settings.DATABASES["default"]["NAME"]
shown["DIRS"] = settings.TEMPLATES[0]["DIRS"]
print("\\n" + json.dumps(shown, default=str))
"""


def show(what, first, **more):
    done = run("-c", SHOW.format(first=first), **more)
    need(done.returncode == 0, f"{what} does not start: {done.stderr[-1500:]}")
    return json.loads(done.stdout.splitlines()[-1])


def module(name):
    return f"import os; os.environ['DJANGO_SETTINGS_MODULE'] = 'core.settings.{name}'"


def kept(settings, what):
    wanted = {
        "STATIC_ROOT": str(ROOT / "collected"),
        "DIRS": [str(ROOT / "templates")],
        "ROOT_URLCONF": "core.urls",
        "WSGI_APPLICATION": "core.wsgi.application",
        "SCHOOL_NAME": "Parlance School of Languages",
        "MAX_ENROLMENTS": 4,
        "LOGIN_URL": "/login/",
        "LOGIN_REDIRECT_URL": "/my-courses/",
        "TIME_ZONE": "Europe/Dublin",
        "DEFAULT_FROM_EMAIL": "office@parlance.example",
    }
    for name, value in wanted.items():
        need(settings[name] == value, f"{name} of {what} is {settings[name]!r}, not {value!r}")
    apps = {"courses", "enrolments", "notices", "django.contrib.admin"}
    need(apps <= set(settings["INSTALLED_APPS"]), f"{what} lacks apps")


dev = show("dev", module("dev"))
kept(dev, "dev")
need(dev["DEBUG"] is True, "DEBUG is off in dev")
need(dev["NAME"] == str(ROOT / "db.sqlite3"), f"the database is {dev['NAME']}")
need(dev["EMAIL_BACKEND"].endswith("console.EmailBackend"), "dev does not print its mails")
prod = show("prod", module("prod"), **GIVEN)
kept(prod, "prod")
need(prod["DEBUG"] is False, "DEBUG is on in prod")
need(prod["SECRET_KEY"] == KEY, "the key of prod is not DJANGO_SECRET_KEY")
need(prod["ALLOWED_HOSTS"] == HOSTS, f"the hosts of prod are {prod['ALLOWED_HOSTS']}")
need(prod["EMAIL_BACKEND"].endswith("smtp.EmailBackend"), "prod does not send its mails")
for name in ("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"):
    need(prod[name] is True, f"{name} is {prod[name]} in prod")
    need(dev[name] is False, f"{name} is {dev[name]} in dev")
# `run` gives every variable that the source reads: what is asked here is a bare start.
bare = run(
    "-c",
    "import os\nfor name in ('DJANGO_SECRET_KEY', 'DJANGO_ALLOWED_HOSTS'):\n"
    "    os.environ.pop(name, None)\n" + SHOW.format(first=module("prod")),
)
need(bare.returncode != 0, "prod starts without DJANGO_SECRET_KEY")
need("SECRET_KEY" in bare.stderr, f"it isn't said what is missing: {bare.stderr[-300:]}")
need(OLD_KEY not in (PACKAGE / "prod.py").read_text(), "prod.py holds the old key")

for entry in ("wsgi", "asgi"):
    used = show(f"core/{entry}.py", f"import core.{entry}", **GIVEN)
    need(used["DEBUG"] is False, f"core/{entry}.py runs with DEBUG")
    need(used["SECRET_KEY"] == KEY, f"core/{entry}.py has not the settings of prod")
used = run("manage.py", "shell", "-c", "from django.conf import settings as s; print(s.DEBUG)")
need(used.returncode == 0, f"manage.py does not start: {used.stderr[-1500:]}")
need(used.stdout.split()[-1:] == ["True"], "manage.py has not the settings of dev")
done = run("manage.py", "check", "--settings", "core.settings.prod", **GIVEN)
need(done.returncode == 0, f"check fails in prod: {done.stdout}{done.stderr[-800:]}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
