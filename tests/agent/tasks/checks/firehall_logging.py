"""The console shows what the apps log from LOG_LEVEL up (INFO), the rest from WARNING."""

import re

from checking import good, need, no_missing_migrations, old_tests, run, settings_module
from firehall_making import OLD_TESTS

CODE = """
import logging, os
{before}
import django
django.setup()
for name in ["crew.views", "callouts", "garage.services", "django.request", "some.library"]:
    for level in ("debug", "info", "warning", "error", "critical"):
        getattr(logging.getLogger(name), level)("%s-%s-line", name, level)
logging.getLogger("django.db.backends").debug("sql-debug-line")
"""
OWN = ("crew.views", "callouts", "garage.services")
ORDER = ["debug", "info", "warning", "error", "critical"]
WITHOUT = "os.environ.pop('LOG_LEVEL', None)\n"
OFF = "from django.conf import settings\nsettings.DEBUG = False\n"
for what, before, given, least in (
    ("plain", WITHOUT, {}, "info"),
    ("without DEBUG", WITHOUT + OFF, {}, "info"),
    ("with LOG_LEVEL=DEBUG", "", {"LOG_LEVEL": "DEBUG"}, "debug"),
    ("with LOG_LEVEL=ERROR", "", {"LOG_LEVEL": "ERROR"}, "error"),
):
    code = CODE.format(before=before)
    done = run("-c", code, DJANGO_SETTINGS_MODULE=settings_module(), **given)
    need(done.returncode == 0, f"{what}: logging can't be set up:\n{done.stderr[-1500:]}")
    lines = (done.stdout + done.stderr).splitlines()
    for name in (*OWN, "django.request", "some.library"):
        lowest = least if name in OWN else "warning"
        for level in ORDER:
            text = f"{name}-{level}-line"
            shown = [line for line in lines if text in line]
            wanted = int(ORDER.index(level) >= ORDER.index(lowest))
            need(len(shown) == wanted, f"{what}: {text} is printed {len(shown)} times")
            for line in shown:
                rest = line.replace(text, "")
                need(re.search(r"\b\d\d:\d\d", rest), f"{what}: no time is in {line!r}")
                need(level.upper() in rest, f"{what}: the level is not in {line!r}")
                need(name in rest, f"{what}: the logger is not in {line!r}")
    need(not any("sql-debug-line" in line for line in lines), f"{what}: SQL is printed")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
