"""Both secrets come from the environment alone; it does not start without them."""

import os
import subprocess
import sys

from checking import ROOT, files, good, need, no_missing_migrations, old_tests, start

KEY, MAIL = "MENDHALL_SECRET_KEY", "MENDHALL_EMAIL_PASSWORD"
for path in files():
    text = path.read_text()
    for secret in ("k9w#2f)v_mend", "Sp4nner&Solder", "Sp4nner"):
        need(secret not in text, f"{path.relative_to(ROOT)} holds a secret")
ASK = "from django.conf import settings as s; print(s.SECRET_KEY, s.EMAIL_HOST_PASSWORD)"


def begin(**more):
    kept = {k: v for k, v in os.environ.items() if k not in (KEY, MAIL)}
    return subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=ROOT,
        env={**kept, "DJANGO_SETTINGS_MODULE": "mendhall.settings", **more},
        capture_output=True,
        text=True,
        check=False,
    )


hidden = ROOT / ".env"
need(
    not hidden.exists()
    or "Sp4nner" not in hidden.read_text()
    or ".env" in (ROOT / ".gitignore").read_text(),
    "a .env is committed",
)
done = begin(**{KEY: "a-key-of-the-check", MAIL: "a-word"})
need(done.stdout.split() == ["a-key-of-the-check", "a-word"], f"{done.stdout}{done.stderr[-500:]}")
for more in ({}, {KEY: "a-key-of-the-check"}, {MAIL: "a-word"}):
    if hidden.exists():
        break
    need(begin(**more).returncode, f"it starts with {sorted(more) or 'nothing'} alone")
os.environ.setdefault(KEY, "a-key-of-the-check-0123456789-abcdefghijklmnopqrstuvw")
os.environ.setdefault(MAIL, "a-word")
start()
from mendhall_making import OLD_TESTS, works  # noqa: E402

works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
