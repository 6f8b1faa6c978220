"""`check --deploy` is clean in production, and development is as it was."""

# ruff: noqa: E501

import json
import os
import subprocess
import sys

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

HOST = "collection.stadtmuseum.example"
KEY = "k7" * 20 + "check-0123456789-abcdefghij-zyxw"
ENV = {
    k: v
    for k, v in os.environ.items()
    if k not in ("DJANGO_SETTINGS_MODULE", "SECRET_KEY", "ALLOWED_HOSTS", "MUSEUM_ENV")
}
PROD = {"MUSEUM_ENV": "production", "SECRET_KEY": KEY, "ALLOWED_HOSTS": f"{HOST},intern.example"}
ASK = """
import json, os, sys
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "museum.settings")
import museum.wsgi
from django.conf import settings
from django.test import Client
client = Client(raise_request_exception=False)
out = {}
for name, heads in json.loads(sys.argv[1]).items():
    answer = client.get("/admin/login/", headers=heads)
    cookies = {k: bool(v["secure"]) for k, v in answer.cookies.items()}
    out[name] = [answer.status_code, answer.get("Location", ""), answer.get("Strict-Transport-Security", ""), cookies]
names = ("DEBUG", "SECRET_KEY", "ALLOWED_HOSTS", "SILENCED_SYSTEM_CHECKS", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE")
out["settings"] = {name: getattr(settings, name) for name in names}
print("ANSWER" + json.dumps(out))
"""


def python(*arguments, **env):
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**ENV, **env},
        capture_output=True,
        text=True,
        check=False,
    )


def ask(env, **requests):
    done = python("-c", ASK, json.dumps(requests), **env)
    need("ANSWER" in done.stdout, f"it does not start: {done.stderr[-700:]}")
    return json.loads(done.stdout.split("ANSWER")[1])


done = python("manage.py", "check", "--deploy", "--fail-level", "WARNING", **PROD)
need(done.returncode == 0, f"check --deploy: {done.stdout}{done.stderr[-1500:]}")
found = ask(
    PROD,
    plain={"host": HOST},
    secure={"host": HOST, "x-forwarded-proto": "https"},
    other={"host": "intern.example", "x-forwarded-proto": "https"},
    foreign={"host": "evil.example", "x-forwarded-proto": "https"},
    local={"host": "localhost", "x-forwarded-proto": "https"},
)
have = found["settings"]
need(not have["SILENCED_SYSTEM_CHECKS"], f"checks are silenced: {have['SILENCED_SYSTEM_CHECKS']}")
need(have["DEBUG"] is False and have["SECRET_KEY"] == KEY, "DEBUG or SECRET_KEY in production")
status, where, _, _ = found["plain"]
need(
    status in (301, 308) and where == f"https://{HOST}/admin/login/",
    f"http answers {status} {where}",
)
status, _, strict, cookies = found["secure"]
need(status == 200, f"https behind nginx answers {status}")
need(cookies.get("csrftoken") is True, "the csrf cookie is not secure")
need(have["SESSION_COOKIE_SECURE"] is True, "the session cookie is not secure")
need("max-age=31536000" in strict, f"HSTS is {strict!r}, not a year")
need("includesubdomains" in strict.lower() and "preload" in strict.lower(), f"HSTS is {strict!r}")
need(found["other"][0] == 200, "the second of ALLOWED_HOSTS is refused")
need(found["foreign"][0] == 400, "foreign hosts are taken")
for key in ({}, {"SECRET_KEY": ""}):
    env = {k: v for k, v in PROD.items() if k != "SECRET_KEY"}
    done = python("manage.py", "check", **env, **key)
    need(done.returncode != 0, "production starts without SECRET_KEY")
dev = ask({}, plain={"host": "localhost"})
need(dev["settings"]["DEBUG"] is True, "DEBUG is off in development")
need(dev["plain"][0] == 200, f"in development http answers {dev['plain'][:2]}")
need(not dev["plain"][2], "HSTS in development")
need(dev["plain"][3].get("csrftoken") is False, "in development the csrf cookie is only for https")
need(
    dev["settings"]["SESSION_COOKIE_SECURE"] is False, "in development sessions are only for https"
)
done = python("manage.py", "test")
need(done.returncode == 0, f"the tests fail in development: {done.stderr[-1500:]}")
start()
from museum_making import OLD_TESTS, works  # noqa: E402

works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
