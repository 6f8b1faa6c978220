"""The token of the badge printer is of the environment alone."""

import os
import subprocess
import sys

from checking import ROOT, good, need, no_missing_migrations, old_tests, setup

TOKEN = "bdg_live_8sJq2LxWn5vTz0RkYc3H"
listed = subprocess.run(
    ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    cwd=ROOT,
    capture_output=True,
    text=True,
    check=True,
).stdout.split("\0")
for name in filter(None, listed):
    if (ROOT / name).is_file():
        text = (ROOT / name).read_text(errors="replace")
        need(TOKEN not in text, f"{name} holds the token")
os.environ["BADGE_PRINTER_TOKEN"] = "bdg_of_the_check"
setup()
from django.conf import settings  # noqa: E402
from lectern_making import OLD_TESTS  # noqa: E402

wanted = {
    "url": "https://print.badges.example/v1/",
    "account": "lectern",
    "token": "bdg_of_the_check",
}
need(wanted == settings.BADGE_PRINTER, f"BADGE_PRINTER is {settings.BADGE_PRINTER}")
SHOW = "from django.conf import settings; print('token:', settings.BADGE_PRINTER['token'] or '')"
del os.environ["BADGE_PRINTER_TOKEN"]
bare = subprocess.run(
    [sys.executable, "-c", SHOW],
    cwd=ROOT,
    env={**os.environ, "DJANGO_SETTINGS_MODULE": "conference.settings"},
    capture_output=True,
    text=True,
    check=False,
)
said = bare.stdout.strip()
need(bare.returncode != 0 or said == "token:", f"without the variable the token is {said!r}")
os.environ["BADGE_PRINTER_TOKEN"] = "bdg_of_the_check"
no_missing_migrations()
old_tests(OLD_TESTS)
good()
