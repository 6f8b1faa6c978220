"""What the apps log goes to the console from INFO up, the rest from WARNING, errors to a file."""

import json
import re
import shutil

from checking import ROOT, good, need, no_missing_migrations, old_tests, run, settings_module
from parlance_making import OLD_TESTS

LOGS = ROOT / "logs"
CODE = """
import json, logging, logging.handlers
import django
django.setup()
names = ["courses.views", "enrolments", "notices.views", "django.request", "some.library"]
for name in names:
    for level in ("debug", "info", "warning", "error", "critical"):
        getattr(logging.getLogger(name), level)("%s-%s-line", name, level)
logging.getLogger("django.db.backends").debug("sql-debug-line")
handlers = set(logging.getLogger().handlers)
for logger in list(logging.Logger.manager.loggerDict.values()):
    handlers |= set(getattr(logger, "handlers", []))
files = [
    [handler.baseFilename, handler.maxBytes, handler.backupCount]
    for handler in handlers
    if isinstance(handler, logging.handlers.RotatingFileHandler)
]
print("FILES " + json.dumps(files))
"""
OWN = ("courses.views", "enrolments", "notices.views")
for debug in ("", "from django.conf import settings\nsettings.DEBUG = False\n"):
    shutil.rmtree(LOGS, ignore_errors=True)
    done = run("-c", debug + CODE, DJANGO_SETTINGS_MODULE=settings_module())
    need(done.returncode == 0, f"logging can't be set up:\n{done.stderr[-1500:]}")
    lines = (done.stdout + done.stderr).splitlines()
    files = next(line[6:] for line in lines if line.startswith("FILES "))
    where = "without DEBUG" if debug else "with DEBUG"
    need((LOGS / "errors.log").is_file(), "there is no logs/errors.log")
    written = (LOGS / "errors.log").read_text().splitlines()
    for name in (*OWN, "django.request", "some.library"):
        for level in ("debug", "info", "warning", "error", "critical"):
            text = f"{name}-{level}-line"
            shown = [line for line in lines if text in line]
            least = "info" if name in OWN else "warning"
            order = ["debug", "info", "warning", "error", "critical"]
            wanted = int(order.index(level) >= order.index(least))
            need(len(shown) == wanted, f"{text} is printed {len(shown)} times {where}")
            kept = [line for line in written if text in line]
            wanted = int(level in ("error", "critical"))
            need(len(kept) == wanted, f"{text} is in errors.log {len(kept)} times {where}")
            for line in shown + kept:
                rest = line.replace(text, "")
                need(re.search(r"\b\d\d:\d\d", rest), f"no time is in {line!r}")
                need(level.upper() in rest, f"the level is not in {line!r}")
                need(name in rest, f"the logger is not in {line!r}")
    need(not any("sql-debug-line" in line for line in lines + written), "SQL is printed")
    found = json.loads(files)
    need(len(found) == 1, f"files that rotate: {found}")
    (path, size, backups) = found[0]
    need(path == str(LOGS / "errors.log"), f"the file is {path}")
    need(5_000_000 <= size <= 5 * 1024 * 1024, f"the file rotates at {size} bytes")
    need(backups == 3, f"{backups} old files are kept")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
