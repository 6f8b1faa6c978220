"""Console and logs/lectern.log get what the apps say from INFO up, all others from WARNING up."""

import shutil

from checking import ROOT, good, need, no_missing_migrations, old_tests, run, settings_module
from lectern_making import OLD_TESTS

LOGS = ROOT / "logs"
CODE = """
import logging
import django
django.setup()
for app in ("proposals", "schedule", "attendees"):
    logging.getLogger(app + ".views").info(app + "-info-line")
    logging.getLogger(app).error(app + "-error-line")
    logging.getLogger(app + ".services").debug(app + "-debug-line")
for other in ("django.request", "django.security", "somelibrary"):
    logging.getLogger(other).warning(other + "-warning-line")
    logging.getLogger(other).error(other + "-error-line")
    logging.getLogger(other).info(other + "-info-line")
logging.getLogger("django.db.backends").debug("sql-debug-line")
from logging.handlers import RotatingFileHandler
found = {}
for name in [None, *logging.root.manager.loggerDict]:
    for handler in logging.getLogger(name).handlers:
        if isinstance(handler, RotatingFileHandler):
            found[handler.baseFilename] = (handler.maxBytes, handler.backupCount)
print("HANDLERS", repr(found))
"""
APPS = ("proposals", "schedule", "attendees")
OTHERS = ("django.request", "django.security", "somelibrary")
wanted = [f"{app}-{level}-line" for app in APPS for level in ("info", "error")]
wanted += [f"{other}-{level}-line" for other in OTHERS for level in ("warning", "error")]
unwanted = [f"{app}-debug-line" for app in APPS] + [f"{other}-info-line" for other in OTHERS]

for debug in ("", "from django.conf import settings\nsettings.DEBUG = False\n"):
    if LOGS.exists():
        shutil.rmtree(LOGS)
    done = run("-c", debug + CODE, DJANGO_SETTINGS_MODULE=settings_module())
    need(done.returncode == 0, f"it does not start without a folder: {done.stderr[-900:]}")
    path = LOGS / "lectern.log"
    need(path.is_file(), "there is no logs/lectern.log")
    for where, text in (
        ("the console", done.stdout + done.stderr),
        ("the file", path.read_text()),
    ):
        for line in wanted:
            need(text.count(line) == 1, f"{line} is in {where} {text.count(line)} times")
        for line in [*unwanted, "sql-debug-line"]:
            need(line not in text, f"{line} is in {where}")
    line = next(line for line in done.stdout.splitlines() if line.startswith("HANDLERS"))
    good_ones = [repr({str(path): (size, 3)}) for size in (5 * 1024 * 1024, 5_000_000)]
    need(line.removeprefix("HANDLERS ") in good_ones, f"the rotating files are {line}")
if LOGS.exists():
    shutil.rmtree(LOGS)
no_missing_migrations()
old_tests(OLD_TESTS)
good()
