# ruff: noqa: F403, F405
from checking import *

CODE = """
import django; django.setup()
import logging
for name in ("core.views", "fleet.api", "logbook.services"):
    logging.getLogger(name).debug("debug of %s", name.split(".")[0])
    logging.getLogger(name).info("info of %s", name.split(".")[0])
    logging.getLogger(name).warning("warning of %s", name.split(".")[0])
logging.getLogger("django.request").error("boom of django")
"""


def lines(level=None):
    env = {k: v for k, v in environment().items() if k != "LOG_LEVEL"}
    env["DJANGO_SETTINGS_MODULE"] = settings_module()
    if level:
        env["LOG_LEVEL"] = level
    done = subprocess.run(
        [sys.executable, "-c", CODE], cwd=ROOT, env=env, capture_output=True, text=True
    )
    need(done.returncode == 0, f"LOG_LEVEL={level}: {done.stderr[-700:]}")
    return (done.stdout + done.stderr).splitlines()


def with_(text, all_lines):
    return [line for line in all_lines if text in line]


plain = lines()
for app, name in (("core", "core.views"), ("fleet", "fleet.api"), ("logbook", "logbook.services")):
    found = with_(f"info of {app}", plain)
    need(len(found) == 1, f"{len(found)} lines for one info of {app}")
    need("INFO" in found[0] and name in found[0], f"level or logger is missing: {found[0]}")
    need(re.search(r"\d\d:\d\d:\d\d", found[0]), f"no time: {found[0]}")
    need(not with_(f"debug of {app}", plain), "debug is shown")
    need(len(with_(f"warning of {app}", lines("WARNING"))) == 1, "no warnings at WARNING")
    need(not with_(f"info of {app}", lines("WARNING")), "info is shown at WARNING")
    need(with_(f"debug of {app}", lines("DEBUG")), "no debug at DEBUG")
need(with_("boom of django", plain), "Django's errors are gone")
os.environ["LOG_LEVEL"] = "INFO"
old_tests(25)

good()
