"""The settings in three: those of the development as before, those of production safe."""

import json
import os
import re

from checking import ROOT, good, need, no_missing_migrations, old_tests, run
from vestry_making import OLD_TESTS

os.environ.pop("DJANGO_SETTINGS_MODULE", None)
PACKAGE = ROOT / "vestry" / "settings"
OLD_KEY = "7m#u2v^c0pq1)k=r8x"
KEY = "of-the-check-6c1f0d3b2a9e8f7a-6b5c4d3e2f1a0b9c8d7e"
HOSTS = "archive.example,www.archive.example"
need(PACKAGE.is_dir(), "vestry/settings is no package")
need(not (ROOT / "vestry" / "settings.py").exists(), "vestry/settings.py is still there")
for name in ("base", "development", "production"):
    need((PACKAGE / f"{name}.py").is_file(), f"there is no vestry/settings/{name}.py")

# Which variables are read, and by which helper, is left to the one who writes them.
given = {}
for path in PACKAGE.glob("*.py"):
    for name in re.findall(r"""["']([A-Z][A-Z0-9_]{3,})["']""", path.read_text()):
        value = HOSTS if "HOST" in name else KEY if "SECRET" in name or "KEY" in name else None
        if value:
            given |= {prefix + name: value for prefix in ("", "DJANGO_", "VESTRY_")}
need(any("HOST" in name for name in given), "no variable for the hosts is read")
need(any("SECRET" in name or "KEY" in name for name in given), "no variable for the key is read")

SHOW = """
import json
{first}
from django.conf import settings
names = ["SETTINGS_MODULE", "DEBUG", "SECRET_KEY", "ALLOWED_HOSTS", "STATIC_ROOT", "BASE_DIR",
    "INSTALLED_APPS", "LOAN_DAYS", "READING_ROOM", "REST_FRAMEWORK", "ROOT_URLCONF", "LOGIN_URL",
    "TIME_ZONE", "AUTH_PASSWORD_VALIDATORS", "DEFAULT_FROM_EMAIL", "DEFAULT_AUTO_FIELD"]
shown = {{name: getattr(settings, name) for name in names}}
shown["NAME"] = settings.DATABASES["default"]["NAME"]
print("\\n" + json.dumps(shown, default=str))
"""


def show(what, first, **more):
    done = run("-c", SHOW.format(first=first), **more)
    need(done.returncode == 0, f"{what} does not start: {done.stderr[-1500:]}")
    return json.loads(done.stdout.splitlines()[-1])


def module(name):
    return f"import os; os.environ['DJANGO_SETTINGS_MODULE'] = 'vestry.settings.{name}'"


def kept(settings, what):
    wanted = {
        "STATIC_ROOT": str(ROOT / "static-root"),
        "LOAN_DAYS": 28,
        "READING_ROOM": "St Bride's reading room",
        "ROOT_URLCONF": "vestry.urls",
        "LOGIN_URL": "/sign-in/",
        "TIME_ZONE": "Europe/London",
        "DEFAULT_FROM_EMAIL": "archive@st-bride.example",
    }
    for name, value in wanted.items():
        need(settings[name] == value, f"{name} of {what} is {settings[name]!r}, not {value!r}")
    need("loans.apps.LoansConfig" in settings["INSTALLED_APPS"], f"{what} lacks apps")
    need(len(settings["AUTH_PASSWORD_VALIDATORS"]) >= 2, f"{what} lacks checks of passwords")
    permissions = settings["REST_FRAMEWORK"].get("DEFAULT_PERMISSION_CLASSES")
    need(permissions == ["rest_framework.permissions.IsAuthenticated"], f"{what} has an open API")


development = show("development", module("development"))
kept(development, "development")
need(development["DEBUG"] is True, "DEBUG is off in development")
need(development["NAME"] == str(ROOT / "db.sqlite3"), f"the database is {development['NAME']}")
production = show("production", module("production"), **given)
kept(production, "production")
need(production["DEBUG"] is False, "DEBUG is on in production")
need(production["SECRET_KEY"] == KEY, "the key of production is not of the environment")
hosts = production["ALLOWED_HOSTS"]
need(hosts == HOSTS.split(","), f"the hosts of production are {hosts}")
bare = run("-c", SHOW.format(first=module("production")))
need(OLD_KEY not in bare.stdout, "without a variable, production runs with the old key")

for entry in ("wsgi", "asgi"):
    used = show(f"vestry/{entry}.py", f"import vestry.{entry}", **given)
    need(used["DEBUG"] is False, f"vestry/{entry}.py runs with DEBUG")
    need(used["SECRET_KEY"] == KEY, f"vestry/{entry}.py has not the settings of production")
used = run("manage.py", "shell", "-c", "from django.conf import settings as s; print(s.DEBUG)")
need(used.returncode == 0, f"manage.py does not start: {used.stderr[-1500:]}")
need(used.stdout.split()[-1:] == ["True"], "manage.py has not the settings of development")
done = run("manage.py", "check", "--settings", "vestry.settings.production", **given)
need(done.returncode == 0, f"check fails in production: {done.stdout}{done.stderr[-800:]}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
