"""No secret is in a file that git takes, and the settings read each from the environment."""

import os
import re
import subprocess
import sys

from checking import ROOT, files, good, need, old_tests, setup
from spokes_making import OLD_TESTS

SECRETS = {
    "SECRET_KEY": "h3w!t8p0-rk2x6$qz@l5vn+e9_jy4mf7ub1cd(ga)so*ei=xw",
    "EMAIL_HOST_PASSWORD": "chainring-46-tubeless",
    "SMS_GATEWAY_TOKEN": "sgw_live_7Qp2Zt9vXc4Lm8Rk",
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
    for key, secret in SECRETS.items():
        need(secret not in text, f"{name} still holds {key}")

named = set()
for path in files(".py"):
    named |= set(re.findall(r"""["']([A-Z][A-Z0-9_]*)["']""", path.read_text()))
for name in named:
    if re.search("SECRET|KEY|PASS|TOKEN|SMS|EMAIL", name) and not re.search(
        "PORT|TLS|SSL|TIMEOUT", name
    ):
        os.environ[name] = f"of-the-check-{name}-0123456789-abcdefghijklmnopqrstuvwxyz"
setup()
from django.conf import settings  # noqa: E402

for key in SECRETS:
    value = getattr(settings, key, None)
    read = value in os.environ.values() and str(value).startswith("of-the-check-")
    need(read, f"{key} does not come from the environment")
need(len({getattr(settings, key) for key in SECRETS}) == 3, "two settings read one variable")
need(settings.DEBUG is False, "DEBUG is on")
need(settings.EMAIL_PORT == 587 and settings.EMAIL_USE_TLS is True, "the mail settings changed")

bare = {name: value for name, value in os.environ.items() if value != settings.SECRET_KEY}
script = "from django.conf import settings; print(settings.SECRET_KEY)"
bare["DJANGO_SETTINGS_MODULE"] = os.environ["DJANGO_SETTINGS_MODULE"]
keys = [
    subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    for _ in range(2)
]
need(not keys[0] or keys[0] != keys[1], "without its variable the secret key is one in the file")
old_tests(OLD_TESTS)
good()
