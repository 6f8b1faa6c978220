"""Requests to a project under one tool; run by the target's interpreter.

`python recorded.py SPEC.json WAY` prints the CPU seconds that the requests took, the boot and the
first request of each page left out.
"""

import contextlib
import io
import json
import os
import sys
import time

with open(sys.argv[1]) as source:
    spec = json.load(source)
way = sys.argv[2]
os.chdir(spec["root"])
sys.path.insert(0, spec["root"])
os.environ["DJANGO_SETTINGS_MODULE"] = spec["settings"]

import django  # noqa: E402
from django.conf import settings  # noqa: E402

APPS = {"zeal": "zeal", "nplusone": "nplusone.ext.django", "query-doctor": "query_doctor",
        "debug-toolbar": "debug_toolbar"}  # fmt: skip
MIDDLEWARE = {
    "zeal": "zeal.middleware.zeal_middleware",
    "nplusone": "nplusone.ext.django.NPlusOneMiddleware",
    "query-doctor": "query_doctor.middleware.QueryDoctorMiddleware",
    "debug-toolbar": "debug_toolbar.middleware.DebugToolbarMiddleware",
}
settings.DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": spec["database"]}}
settings.DEBUG = way == "debug-toolbar"
settings.ALLOWED_HOSTS = ["*"]
settings.LOGGING_CONFIG = None
settings.ZEAL_RAISE = False
settings.INTERNAL_IPS = ["127.0.0.1"]
settings.DEBUG_TOOLBAR_CONFIG = {"SHOW_TOOLBAR_CALLBACK": lambda _: True,
                                 "IS_RUNNING_TESTS": False}  # fmt: skip
if way in APPS:
    settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, "django.contrib.staticfiles", APPS[way]]
    settings.INSTALLED_APPS = list(dict.fromkeys(settings.INSTALLED_APPS))
    settings.STATIC_URL = settings.STATIC_URL or "/static/"
    settings.MIDDLEWARE = [MIDDLEWARE[way], *settings.MIDDLEWARE]
if way == "django-pro":
    sys.path.append(spec["probe"])
    from django_pro_probe import record

    record.install([spec["root"]])
django.setup()

import logging  # noqa: E402
import warnings  # noqa: E402

from django.test import Client  # noqa: E402
from django.urls import get_resolver  # noqa: E402

logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")
patterns = get_resolver().url_patterns
if way == "debug-toolbar":
    from debug_toolbar.toolbar import debug_toolbar_urls

    patterns += debug_toolbar_urls()
client = Client(raise_request_exception=False)


def send(url: str) -> None:
    """One request; recorded and grouped as an audit does when it is our turn."""
    if way == "django-pro":
        record.start()
    response = client.get(url)
    if way == "django-pro":
        record.stop().groups()
    if response.status_code != 200:
        raise SystemExit(f"{url} answered {response.status_code} under {way}")


with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    for url in spec["pages"]:
        send(url)
    started = time.process_time()
    for number in range(spec["requests"]):
        send(spec["pages"][number % len(spec["pages"])])
    seconds = time.process_time() - started
print(seconds)
