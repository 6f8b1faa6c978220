"""Messages go to the console and errors to a file that rotates."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from checking import ROOT, environment, good, need, no_missing_migrations, old_tests, start

SAY = """
import logging, os, django
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "museum.settings")
django.setup()
from django.test import Client
for app in ("collection", "lending", "guests"):
    logger = logging.getLogger(app + ".views")
    logger.debug("Debugmark-" + app)
    logger.info("Infomark-" + app)
    logger.warning("Warnmark-" + app)
    logger.error("Errormark-" + app)
logging.getLogger("django.request").error("Djangomark")
logging.getLogger("somebody.else").error("Thirdmark")
import collection.views
def broken(*args, **kwargs):
    raise RuntimeError("Boommark")
collection.views.render = broken
Client(raise_request_exception=False).get("/", headers={"host": "localhost"})
"""
MANY = """
import logging, os, django
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "museum.settings")
django.setup()
logger = logging.getLogger("lending.views")
for number in range(400):
    logger.error("x" * 100_000)
"""


def run(code, **env):
    whole = {
        k: v for k, v in environment().items() if k not in ("LOG_DIR", "DJANGO_SETTINGS_MODULE")
    }
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**whole, **env},
        capture_output=True,
        text=True,
        check=False,
    )
    need(done.returncode == 0, f"Django does not start with LOG_DIR={env}: {done.stderr[-700:]}")
    return done.stdout + done.stderr


with tempfile.TemporaryDirectory() as folder:
    place = Path(folder) / "new" / "place"
    console = run(SAY, LOG_DIR=str(place))
    need((place / "errors.log").is_file(), "LOG_DIR has no errors.log")
    text = (place / "errors.log").read_text()
    for app in ("collection", "lending", "guests"):
        for mark, on_console, in_file in (
            ("Debug", 0, 0),
            ("Info", 1, 0),
            ("Warn", 1, 0),
            ("Error", 1, 1),
        ):
            mark = f"{mark}mark-{app}"
            got = console.count(mark)
            need(got == on_console, f"{mark} is {got} times on the console, not {on_console}")
            got = text.count(mark)
            need(got == in_file, f"{mark} is {got} times in errors.log, not {in_file}")
        for where, mark in ((console, "Info"), (text, "Error")):
            line = next(x for x in where.splitlines() if f"{mark}mark-{app}" in x)
            need(mark.upper() in line, f"no level in {line!r}")
            need(f"{app}.views" in line, f"no logger in {line!r}")
            need(re.search(r"\d\d:\d\d", line), f"no time in {line!r}")
    for mark in ("Djangomark", "Thirdmark"):
        need(text.count(mark) == 1, f"{mark} is {text.count(mark)} times in errors.log, not 1")
    need("RuntimeError: Boommark" in text, "a 500 is not in errors.log with its traceback")
with tempfile.TemporaryDirectory() as folder:
    place = Path(folder) / "logs"
    run(MANY, LOG_DIR=str(place))
    found = sorted(path.name for path in place.iterdir())
    wanted = ["errors.log", *(f"errors.log.{n}" for n in range(1, 6))]
    need(found == wanted, f"after 40 MB of errors there are {found}, not {wanted}")
    sizes = [path.stat().st_size for path in place.glob("errors.log.*")]
    need(all(4_700_000 < size < 5_300_000 for size in sizes), f"the files are {sizes} bytes")
run(SAY)
need((ROOT / "logs" / "errors.log").is_file(), "without LOG_DIR there is no logs/errors.log")
lines = (ROOT / ".gitignore").read_text().split()
need(any("log" in line for line in lines), "git does not ignore the logs")
os.environ["LOG_DIR"] = tempfile.mkdtemp()
start()
from museum_making import OLD_TESTS, works  # noqa: E402

works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
