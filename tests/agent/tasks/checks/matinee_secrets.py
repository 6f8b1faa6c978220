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
from matinee_making import OLD_TESTS

SECRETS = [
    "qz7#v1m(4w^k0&ru9e!x-s2yb@hj6tg8nc_5pd+3fa=loi$",
    "velvet-curtain-row-9",
    "chk-4Tn8mWq2Lz6Rb1Ys",
    "chw-9Gd3xKp7Vf5Jc0Ha",
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

old = names_in((ORIGINALS / "matinee/config/settings.py").read_text())
new = set()
for path in files(".py"):
    if path.relative_to(ROOT).parts[0] != "tests":
        new |= names_in(path.read_text())
new -= old | {"DJANGO_SETTINGS_MODULE"}
values = {name: f"value-{name.lower()}-7c1f9a-k3v8q2m5x0z6w4t1r9" for name in sorted(new)}
for name in ("SECRET_KEY", "EMAIL_HOST_PASSWORD"):
    values.setdefault(f"DJANGO_{name}", f"value-django-{name.lower()}-7c1f9a-k3v8q2m5x0z6w4t")
os.environ.update(values)
setup()
from django.conf import settings  # noqa: E402
from django.core.exceptions import ImproperlyConfigured  # noqa: E402

try:
    key = settings.SECRET_KEY
except ImproperlyConfigured as error:
    fail(f"SECRET_KEY is not set: {error}")

read = {
    "SECRET_KEY": key,
    "EMAIL_HOST_PASSWORD": settings.EMAIL_HOST_PASSWORD,
    "PAYMENTS['api_key']": settings.PAYMENTS.get("api_key"),
    "PAYMENTS['webhook_secret']": settings.PAYMENTS.get("webhook_secret"),
}
for name, value in read.items():
    need(value in values.values(), f"{name} is {value!r}, of no environment variable")
need(len(set(read.values())) == len(read), f"two secrets share a variable: {read}")
need(set(settings.PAYMENTS) >= {"base_url", "merchant"}, "the settings of the payments are gone")
need(settings.EMAIL_HOST == "smtp.matinee.example", "the mail server has changed")
need(settings.DEBUG is False, "DEBUG is on by default")
need(settings.ALLOWED_HOSTS == ["localhost", "127.0.0.1"], "ALLOWED_HOSTS has changed")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
