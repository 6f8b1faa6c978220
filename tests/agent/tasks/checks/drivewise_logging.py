"""In production the console gets our apps from INFO, all else from WARNING; errors have a file."""

import shutil

from checking import ROOT, good, need, no_missing_migrations, old_tests, run
from drivewise_making import OLD_TESTS

LOGS = ROOT / "logs"
CODE = """
import logging
import django
django.setup()
for app in ("fleet", "learners", "lessons"):
    logging.getLogger(app + ".views").info(app + "-info-line")
    logging.getLogger(app).error(app + "-error-line")
    logging.getLogger(app + ".services").debug(app + "-debug-line")
for other in ("django.request", "django.security", "somelibrary"):
    logging.getLogger(other).warning(other + "-warning-line")
    logging.getLogger(other).error(other + "-error-line")
    logging.getLogger(other).info(other + "-info-line")
logging.getLogger("django.db.backends").debug("sql-debug-line")
"""
APPS = ("fleet", "learners", "lessons")
OTHERS = ("django.request", "django.security", "somelibrary")
errors = [f"{name}-error-line" for name in APPS + OTHERS]
more = [f"{app}-info-line" for app in APPS] + [f"{other}-warning-line" for other in OTHERS]
never = [f"{app}-debug-line" for app in APPS] + [f"{other}-info-line" for other in OTHERS]
never.append("sql-debug-line")

if LOGS.exists():
    shutil.rmtree(LOGS)
done = run("-c", CODE, DJANGO_SETTINGS_MODULE="config.settings.production")
need(done.returncode == 0, f"it does not start without a folder: {done.stderr[-900:]}")
path = LOGS / "errors.log"
need(path.is_file(), "there is no logs/errors.log")
console, kept = done.stdout + done.stderr, path.read_text()
for line in errors + more:
    need(console.count(line) == 1, f"{line} is on the console {console.count(line)} times")
for line in errors:
    need(kept.count(line) == 1, f"{line} is in the file {kept.count(line)} times")
for line in never:
    need(line not in console, f"{line} is on the console")
for line in more + never:
    need(line not in kept, f"{line} is in the file")
for text in (console, kept):
    line = next(line for line in text.splitlines() if "learners-error-line" in line)
    rest = line.replace("learners-error-line", "")
    need("ERROR" in rest, f"a line without its level: {line}")
    need("learners" in rest, f"a line without its logger: {line}")
    need(rest.count(":") >= 2, f"a line without its time: {line}")
shutil.rmtree(LOGS)
done = run("-c", CODE, DJANGO_SETTINGS_MODULE="config.settings.local")
need(done.returncode == 0, f"local does not start: {done.stderr[-900:]}")
need(not (LOGS / "errors.log").exists(), "on a laptop, there is a file of errors, too")
no_missing_migrations()
old_tests(OLD_TESTS)
if LOGS.exists():
    shutil.rmtree(LOGS)
good()
