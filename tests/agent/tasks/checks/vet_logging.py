"""Records go to the console, with time, level and logger, from the level of LOG_LEVEL on."""

import os
import re

from checking import good, need, no_missing_migrations, old_tests, run, start

CODE = """
import django, logging, os
from django.conf import settings
if "CHECK_NO_DEBUG" in os.environ:
    settings.DEBUG = False
django.setup()
for name in ("patients.views", "practice.views", "practice.some.thing"):
    logger = logging.getLogger(name)
    logger.debug("low %s", name + "-end")
    logger.info("mid %s", name + "-end")
    logger.warning("high %s", name + "-end")
logging.getLogger("django.request").error("high django.request-end")
logging.getLogger("django.security.csrf").warning("high django.security.csrf-end")
"""
OURS = ["patients.views", "practice.views", "practice.some.thing"]
THEIRS = ["django.request", "django.security.csrf"]


def lines(**more):
    os.environ.pop("LOG_LEVEL", None)
    done = run("-c", CODE, DJANGO_SETTINGS_MODULE="vetsite.settings", **more)
    need(done.returncode == 0, f"it does not start: {done.stderr[-800:]}")
    return [line for line in (done.stdout + done.stderr).splitlines() if "-end" in line]


def of(found, word, name):
    return [line for line in found if f"{word} {name}-end" in line]


for level, words in {
    "": ["mid", "high"],
    "DEBUG": ["low", "mid", "high"],
    "WARNING": ["high"],
    "ERROR": [],
}.items():
    found = lines(**({"LOG_LEVEL": level} if level else {}))
    for name in OURS:
        for word in ("low", "mid", "high"):
            number, wanted = len(of(found, word, name)), int(word in words)
            need(number == wanted, f"LOG_LEVEL={level}: {word} of {name} {number} times: {found}")
for more in ({}, {"CHECK_NO_DEBUG": "1"}):
    found = lines(**more)
    for name in THEIRS:
        need(len(of(found, "high", name)) == 1, f"a record of {name} not once {more}: {found}")
for name in OURS:
    (line,) = of(found, "mid", name)
    need("INFO" in line.upper(), f"no level in {line!r}")
    need(re.search(r"\d\d:\d\d", line), f"no time in {line!r}")
    need(name in line.replace(f"{name}-end", ""), f"no name of the logger in {line!r}")
start()
from vet_making import OLD_TESTS, works  # noqa: E402

works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
