"""Console and var/log/tinker.log get what the apps say from INFO up, all others from WARNING."""

import json
import re
import shutil

from checking import ROOT, good, need, no_missing_migrations, old_tests, run, settings_module
from tinker_making import OLD_TESTS

LOGS = ROOT / "var"
CODE = """
import json, logging
import django
django.setup()
for app in ("members", "machines", "materials"):
    logging.getLogger(app + ".views").info(app + "-info-line")
    logging.getLogger(app).error(app + "-error-line")
    logging.getLogger(app + ".services").debug(app + "-debug-line")
for other in ("django.request", "django.security", "somelibrary"):
    logging.getLogger(other).warning(other + "-warning-line")
    logging.getLogger(other).error(other + "-error-line")
    logging.getLogger(other).info(other + "-info-line")
logging.getLogger("django.db.backends").debug("sql-debug-line")
from logging.handlers import TimedRotatingFileHandler as Kind
found = {}
for name in [None, *logging.root.manager.loggerDict]:
    for handler in logging.getLogger(name).handlers:
        if isinstance(handler, Kind):
            found[handler.baseFilename] = (handler.when, handler.interval, handler.backupCount)
print("\\nHANDLERS", json.dumps(found))
"""
APPS = ("members", "machines", "materials")
OTHERS = ("django.request", "django.security", "somelibrary")
wanted = {f"{app}-info-line": ("INFO", f"{app}.views") for app in APPS}
wanted |= {f"{app}-error-line": ("ERROR", app) for app in APPS}
for level in ("warning", "error"):
    wanted |= {f"{other}-{level}-line": (level.upper(), other) for other in OTHERS}
unwanted = [f"{app}-debug-line" for app in APPS] + [f"{other}-info-line" for other in OTHERS]

for debug in ("1", "0"):
    if LOGS.exists():
        shutil.rmtree(LOGS)
    done = run("-c", CODE, DJANGO_SETTINGS_MODULE=settings_module(), TINKER_DEBUG=debug)
    need(done.returncode == 0, f"it does not start without a folder: {done.stderr[-900:]}")
    path = LOGS / "log" / "tinker.log"
    need(path.is_file(), "there is no var/log/tinker.log")
    for where, text in (
        ("the console", done.stdout + done.stderr),
        ("the file", path.read_text()),
    ):
        for message, (level, name) in wanted.items():
            lines = [line for line in text.splitlines() if message in line]
            need(len(lines) == 1, f"{message} is in {where} {len(lines)} times")
            rest = lines[0].replace(message, "")
            need(level in rest, f"{lines[0]!r} in {where} has no level")
            need(re.search(rf"(?<![\w.]){name}(?![\w.])", rest), f"{lines[0]!r} has no name")
            need(re.search(r"\d\d:\d\d", rest), f"{lines[0]!r} in {where} has no time")
        for message in [*unwanted, "sql-debug-line"]:
            need(message not in text, f"{message} is in {where}")
    line = next(line for line in done.stdout.splitlines() if line.startswith("HANDLERS"))
    found = json.loads(line.removeprefix("HANDLERS "))
    need(set(found) == {str(path)}, f"the files that are rotated by time are {found}")
    when, seconds, kept = found[str(path)]
    need(when == "MIDNIGHT" and seconds == 86400, f"there is a new file by {when}, {seconds} s")
    need(kept == 14, f"{kept} old files are kept")
if LOGS.exists():
    shutil.rmtree(LOGS)
no_missing_migrations()
old_tests(OLD_TESTS)
good()
