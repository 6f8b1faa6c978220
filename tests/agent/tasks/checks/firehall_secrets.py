"""Two secrets are in no file any more: they come from the environment, or nothing starts."""

import os
import subprocess
from pathlib import Path

from checking import ROOT, good, need, no_missing_migrations, old_tests, run
from firehall_making import OLD_TESTS

SECRETS = {
    "FIREHALL_SECRET_KEY": ("SECRET_KEY", "z4^t!0d8v_2gk$w7rj6p@xh1e5y#mq9b*f3n-cu+l&so"),
    "PAGER_API_TOKEN": ("PAGER_API_TOKEN", "pgr-7f3c1e9a4b8d2056-live"),
}
listed = subprocess.run(
    ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    cwd=ROOT,
    capture_output=True,
    text=True,
    check=True,
).stdout.split("\0")
for name in filter(None, listed):
    path = ROOT / name
    text = path.read_text(errors="replace") if path.is_file() else ""
    for setting, secret in SECRETS.values():
        need(secret not in text, f"{Path(name)} still holds {setting}")

GIVEN = {name: f"of-the-check-{name}-0123456789-abcdefghijklmnopqrst" for name in SECRETS}
SHOW = (
    "import os\nfor name in {without}: os.environ.pop(name, None)\n"
    "from django.conf import settings as s\n"
    "print(s.SECRET_KEY, s.PAGER_API_TOKEN, s.DEBUG, s.PAGER_API_URL, sep='|')"
)
MODULE = {"DJANGO_SETTINGS_MODULE": "station.settings"}


def start(*without):
    return run("-c", SHOW.format(without=list(without)), **GIVEN, **MODULE)


done = start()
need(done.returncode == 0, f"the settings don't load: {done.stderr[-1500:]}")
found = done.stdout.strip().splitlines()[-1].split("|")
wanted = [*GIVEN.values(), "True", "https://pager.county.example/api/"]
need(found == wanted, f"the settings are {found}, not {wanted}")
for name, (setting, _) in SECRETS.items():
    done = start(name)
    need(done.returncode != 0, f"without {name} {setting} is of {done.stdout}")
    need(name in done.stderr, f"without {name} the message does not name it: {done.stderr[-500:]}")
os.environ.update(GIVEN)
no_missing_migrations()
old_tests(OLD_TESTS)
good()
