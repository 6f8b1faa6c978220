"""No file holds a secret, and each is read from an environment variable."""

import ast
import os
import re
import subprocess

from checking import (
    ORIGINALS,
    ROOT,
    fail,
    files,
    good,
    need,
    no_missing_migrations,
    old_tests,
    setup,
)
from pawprint_making import OLD_TESTS

SECRETS = [
    "n4&tzk1-h7w!c$9qv0r@xm3y^e8b5sj(u6gd2pfl_oai",
    "smsgw-6Yd1Kx9Rq4Bn7Vt2",
    "otter-Lamp-1873",
]


def names_in(text):
    """Strings of the source that may be names of environment variables."""
    found = {n.value for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Constant)}
    return {v for v in found if isinstance(v, str) and re.fullmatch(r"[A-Z][A-Z0-9_]{2,}", v)}


listed = subprocess.run(
    ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    cwd=ROOT,
    capture_output=True,
    text=True,
    check=True,
).stdout.split("\0")
for name in filter(None, listed):
    path = ROOT / name
    if not path.is_file():
        continue
    text = path.read_text(errors="replace")
    for secret in SECRETS:
        need(secret not in text, f"{name} holds {secret[:6]}...")

old = set()
for path in (ORIGINALS / "pawprint/pawprint/settings").glob("*.py"):
    old |= names_in(path.read_text())
new = set()
for path in files(".py"):
    if path.relative_to(ROOT).parts[0] != "tests":
        new |= names_in(path.read_text())
new -= old | {"DJANGO_SETTINGS_MODULE"}
values = {name: f"value-{name.lower()}-7c1f9a-k3v8q2m5x0z6w4t1r9" for name in sorted(new)}
for name in ("SECRET_KEY", "SMS_AUTH_TOKEN"):
    values.setdefault(f"DJANGO_{name}", f"value-django-{name.lower()}-7c1f9a-k3v8q2m5x0z6w4t")
os.environ.update(values)
# On the server: a colleague's machine may have a key of its own.
setup("pawprint.settings.production")
from django.conf import settings  # noqa: E402
from django.core.exceptions import ImproperlyConfigured  # noqa: E402

try:
    key = settings.SECRET_KEY
except ImproperlyConfigured as error:
    fail(f"SECRET_KEY is not set: {error}")

read = {
    "SECRET_KEY": key,
    "SMS_AUTH_TOKEN": settings.SMS_AUTH_TOKEN,
    "EXTERNAL_LAB['password']": settings.EXTERNAL_LAB.get("password"),
}
for name, value in read.items():
    need(value in values.values(), f"{name} is {value!r}, of no environment variable")
need(len(set(read.values())) == len(read), f"two secrets share a variable: {read}")
lab = {name: settings.EXTERNAL_LAB.get(name) for name in ("host", "user")}
need(lab == {"host": "sftp.vetlab.example", "user": "pawprint"}, f"the lab became {lab}")
need(settings.SMS_SENDER == "Pawprint", "the sender of messages has changed")
need(settings.SMS_GATEWAY_URL == "https://sms.gateway.example/send", "the gateway has changed")
need(settings.DEBUG is False, "DEBUG is on in production")
need(settings.ALLOWED_HOSTS == ["api.pawprint.example"], "ALLOWED_HOSTS has changed")
del os.environ["DJANGO_SETTINGS_MODULE"]
no_missing_migrations()
old_tests(OLD_TESTS)
good()
