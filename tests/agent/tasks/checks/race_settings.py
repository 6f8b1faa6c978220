"""Settings in three files; what was set is still set."""

# ruff: noqa: E501

import json
import os
import subprocess
import sys

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

ASK = """
import django, json, os, sys
from django.conf import settings
django.setup()
names = ("INSTALLED_APPS MIDDLEWARE ROOT_URLCONF WSGI_APPLICATION TIME_ZONE USE_TZ LANGUAGE_CODE"
    " STATIC_URL DEFAULT_AUTO_FIELD DEFAULT_FROM_EMAIL REST_FRAMEWORK WITHDRAW_UNTIL DEBUG SECRET_KEY"
    " ALLOWED_HOSTS SESSION_COOKIE_SECURE CSRF_COOKIE_SECURE STATIC_ROOT BASE_DIR").split()
out = {n: getattr(settings, n, None) for n in names}
out["NAME"] = settings.DATABASES["default"]["NAME"]
out["ENGINE"] = settings.DATABASES["default"]["ENGINE"]
print("ANSWER" + json.dumps(out, default=str))
"""
ENV = {
    k: v
    for k, v in os.environ.items()
    if k not in ("DJANGO_SETTINGS_MODULE", "SECRET_KEY", "ALLOWED_HOSTS", "DEBUG")
}
PROD = {
    "SECRET_KEY": "k" * 25 + "check-0123456789-abcdefghij-zyxw",
    "ALLOWED_HOSTS": "raceday.example,www.raceday.example",
}


def python(code, **env):
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**ENV, **env},
        capture_output=True,
        text=True,
        check=False,
    )


def settings_of(module, **env):
    done = python(ASK, DJANGO_SETTINGS_MODULE=module, **env)
    need("ANSWER" in done.stdout, f"{module} can't be used: {done.stderr[-700:]}")
    return json.loads(done.stdout.split("ANSWER")[1])


for name in ("base", "dev", "prod"):
    need((ROOT / f"raceday/settings/{name}.py").is_file(), f"no raceday/settings/{name}.py")
need(not (ROOT / "raceday/settings.py").exists(), "raceday/settings.py is still there")
dev = settings_of("raceday.settings.dev")
prod = settings_of("raceday.settings.prod", **PROD)
OLD = {
    "ROOT_URLCONF": "raceday.urls",
    "WSGI_APPLICATION": "raceday.wsgi.application",
    "TIME_ZONE": "Europe/Berlin",
    "USE_TZ": True,
    "LANGUAGE_CODE": "en-us",
    "STATIC_URL": "/static/",
    "DEFAULT_AUTO_FIELD": "django.db.models.BigAutoField",
    "DEFAULT_FROM_EMAIL": "Raceday <hello@raceday.example>",
    "WITHDRAW_UNTIL": "3 days, 0:00:00",
    "NAME": str(ROOT / "db.sqlite3"),
    "ENGINE": "django.db.backends.sqlite3",
    "STATIC_ROOT": str(ROOT / "staticfiles"),
    "BASE_DIR": str(ROOT),
}
for which, found in (("dev", dev), ("prod", prod)):
    for name, value in OLD.items():
        need(found[name] == value, f"{name} in {which} is {found[name]!r}, it was {value!r}")
    for app in ("rest_framework", "clubs", "races", "entries", "django.contrib.admin"):
        need(app in found["INSTALLED_APPS"], f"{app} is not in the apps of {which}")
    need(len(found["MIDDLEWARE"]) >= 7, f"{which} has lost a middleware")
    need((found["REST_FRAMEWORK"] or {}).get("PAGE_SIZE") == 50, f"REST_FRAMEWORK in {which}")
need(dev["DEBUG"] is True and prod["DEBUG"] is False, "DEBUG is not on in dev and off in prod")
need(prod["SECRET_KEY"] == PROD["SECRET_KEY"], "prod does not take SECRET_KEY of the environment")
need(dev["SECRET_KEY"], "dev has no SECRET_KEY")
hosts = PROD["ALLOWED_HOSTS"].split(",")
need(prod["ALLOWED_HOSTS"] == hosts, f"the hosts of prod are {prod['ALLOWED_HOSTS']}")
need(
    not dev["ALLOWED_HOSTS"] or set(dev["ALLOWED_HOSTS"]) & {"*", "localhost", "127.0.0.1"},
    "dev's hosts",
)
for name in ("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"):
    need(prod[name] is True and dev[name] is False, f"{name}: dev {dev[name]}, prod {prod[name]}")
old = "x$2mP0raceday-9dk#v_71q!hh8(w@b3l^zzt"
for path in ROOT.rglob("*.py"):
    need(old not in path.read_text(), f"the old key is still in {path.relative_to(ROOT)}")
for env in ({}, {"SECRET_KEY": "", "ALLOWED_HOSTS": "raceday.example"}):
    done = python(ASK, DJANGO_SETTINGS_MODULE="raceday.settings.prod", **env)
    need(done.returncode != 0, "prod starts without SECRET_KEY")
    need("SECRET_KEY" in done.stderr, f"nobody is told that it is SECRET_KEY: {done.stderr[-300:]}")
done = python(
    "import raceday.wsgi; from django.conf import settings; print('D', settings.DEBUG)", **PROD
)
need("D False" in done.stdout, f"raceday.wsgi does not use prod: {done.stdout}{done.stderr[-400:]}")
SHOW = "import sys; sys.argv = ['manage.py', 'diffsettings', '--all']; import manage; manage.main()"
done = python(SHOW)
need(
    "DEBUG = True" in done.stdout,
    f"manage.py does not use dev: {done.stdout[-300:]}{done.stderr[-400:]}",
)
done = python(SHOW, DJANGO_SETTINGS_MODULE="raceday.settings.prod", **PROD)
need("DEBUG = False" in done.stdout, "manage.py can't be told to use prod")
done = python("import sys, pytest; sys.exit(pytest.main(['-q', '-p', 'no:cacheprovider']))")
need(done.returncode == 0, f"pytest without variables: {done.stdout[-1500:]}{done.stderr[-500:]}")
start("raceday.settings.dev")
from race_making import OLD_TESTS, works  # noqa: E402

works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
