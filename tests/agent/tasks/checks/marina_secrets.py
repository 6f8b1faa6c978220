"""No secrets in the settings: they come from the environment."""

import os
import subprocess
import sys

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

VALUES = {
    "DJANGO_SECRET_KEY": "of-the-check-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGH",
    "EMAIL_HOST_PASSWORD": "mail-pass-$word #1",
    "PAYMENT_API_KEY": "pk_test_of_the_check",
}
OLD = ("w3!kd0z@pq8v", "Kn0ts&Fenders", "pk_live_51Hq8", "sandhavenZt0vR3xN", "7f2m$x(1e6t9u")
for path in sorted(ROOT.rglob("*")):
    if not path.is_file() or ".git" in path.parts or "__pycache__" in path.parts:
        continue
    text = path.read_bytes().decode(errors="replace")
    for secret in OLD:
        need(secret not in text, f"{path.relative_to(ROOT)} has a secret: {secret}...")
CODE = """
import os, json, django
django.setup()
from django.conf import settings as s
print("=", json.dumps([s.SECRET_KEY, s.EMAIL_HOST_PASSWORD, s.PAYMENT_API_KEY, s.DEBUG]))
"""


def settings(**changed):
    """What the settings are, or the error."""
    import json

    environ = {k: v for k, v in os.environ.items() if k not in VALUES and k != "DJANGO_DEBUG"}
    environ |= {"DJANGO_SETTINGS_MODULE": "marina.settings", "PYTHONDONTWRITEBYTECODE": "1"}
    environ |= {k: v for k, v in {**VALUES, **changed}.items() if v is not None}
    done = subprocess.run(
        [sys.executable, "-c", CODE], cwd=ROOT, env=environ, capture_output=True, text=True
    )
    if done.returncode:
        return done.stderr
    return json.loads(done.stdout.split("= ", 1)[1])


found = settings()
need(isinstance(found, list), f"with all variables set: {str(found)[-600:]}")
need(found[:3] == list(VALUES.values()), f"the settings have {found[:3]}")
need(found[3] is False, "DEBUG is on without DJANGO_DEBUG")
for value, wanted in (("1", True), ("0", False), ("", False)):
    found = settings(DJANGO_DEBUG=value)
    need(
        isinstance(found, list) and found[3] is wanted,
        f"DJANGO_DEBUG={value!r} gives {str(found)[-300:]}",
    )
for debug in (None, "1"):
    for name in VALUES:
        for value in (None, ""):
            found = settings(**{name: value, "DJANGO_DEBUG": debug})
            need(isinstance(found, str), f"{name}={value!r} does not stop the start")
            need(
                "ImproperlyConfigured" in found and name in found.splitlines()[-1],
                f"{name}={value!r} ends with {found[-300:]}",
            )
example = ROOT / ".env.example"
need(example.exists(), "there is no .env.example")
for text, where in (
    (example.read_text(), ".env.example"),
    ((ROOT / "README.md").read_text(), "README.md"),
):
    for name in (*VALUES, "DJANGO_DEBUG"):
        need(name in text, f"{where} does not name {name}")
os.environ.update(VALUES)
start()
from marina_making import OLD_TESTS, works  # noqa: E402

works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
