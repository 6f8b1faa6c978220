# ruff: noqa: E501, F403, F405
import re

from looking_on import *

SAY = """
import django; django.setup()
import logging
for name in ("orders.services", "recipes", "somelib.client"):
    log = logging.getLogger(name)
    log.debug("dd-" + name); log.info("ii-" + name); log.warning("ww-" + name); log.error("ee-" + name)
"""
NAMES = ("orders.services", "recipes", "somelib.client")


def lines(**env):
    code, out = run("-c", SAY, env={"DJANGO_SETTINGS_MODULE": "config.settings", **env})
    need(code == 0, f"with {env}: {out[-300:]}")
    return out.splitlines()


LEVELS = {"dd": "DEBUG", "ii": "INFO", "ww": "WARNING", "ee": "ERROR"}
for env, wanted in (
    ({}, "ii ww ee"),
    ({"LOG_LEVEL": "WARNING"}, "ww ee"),
    ({"LOG_LEVEL": "ERROR"}, "ee"),
    ({"LOG_LEVEL": "DEBUG"}, "dd ii ww ee"),
    ({"DJANGO_DEBUG": "0"}, "ii ww ee"),
):
    got = lines(**env)
    for name in NAMES:
        for key, level in LEVELS.items():
            hits = [x for x in got if f"{key}-{name}" in x]
            need(
                len(hits) == (key in wanted.split()),
                f"{env}: {level} of {name} is there {len(hits)} times",
            )
            for x in hits:
                rest = x.replace(f"{key}-{name}", "")
                need(
                    level in rest and name in rest and re.search(r"\d\d:\d\d", rest),
                    f"no time, level or logger name: {x}",
                )

WEB = """
import django; django.setup()
from django.conf import settings
settings.ALLOWED_HOSTS = ["*"]
from django.test import Client
from unittest import mock
with mock.patch("django.contrib.auth.views.LoginView.get_context_data", side_effect=ValueError("kaput")):
    Client(raise_request_exception=False).get("/accounts/login/")
"""
code, out = run(
    "-c",
    WEB,
    env={
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DJANGO_DEBUG": "0",
        "DJANGO_SECRET_KEY": "x" * 60,
    },
)
need(
    code == 0 and "django.request" in out and "ValueError: kaput" in out,
    "errors of requests don't reach the console: " + out[-300:],
)
need(out.count("ValueError: kaput") == 1, "errors of requests are logged more than once")
finish("canteen")
