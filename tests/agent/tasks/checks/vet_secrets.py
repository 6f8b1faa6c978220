"""Three secrets come from the environment, and are nowhere else."""

import os
import subprocess
import sys

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

NAMES = ["SECRET_KEY", "EMAIL_HOST_PASSWORD", "LAB_API_KEY"]
OLD = ["7x!2mz0v^k5r=q3w(9t@c1y8u#e6h4s", "Whiskers!2019", "Zt83hQ0vYx6LrW2nKc"]
for path in sorted(ROOT.rglob("*")):
    parts = path.relative_to(ROOT).parts
    if path.is_file() and ".git" not in parts and "__pycache__" not in parts:
        text = path.read_bytes().decode(errors="ignore")
        need(not any(old in text for old in OLD), f"a secret is still in {path.relative_to(ROOT)}")
values = {name: f"value-of-{name.lower()}-0123456789-abcdefghijklmnopqrstuv" for name in NAMES}
SHOW = "from django.conf import settings as s; import django; django.setup(); print("
SHOW += "s.SECRET_KEY, s.EMAIL_HOST_PASSWORD, s.LAB_API_KEY, s.EMAIL_HOST_USER, s.LAB_URL)"


def python(given):
    rest = {k: v for k, v in os.environ.items() if k not in NAMES}
    environ = {**rest, "DJANGO_SETTINGS_MODULE": "vetsite.settings", **given}
    return subprocess.run(
        [sys.executable, "-c", SHOW], cwd=ROOT, env=environ, capture_output=True, text=True
    )


done = python(values)
need(done.returncode == 0, f"with all of them: {done.stderr[-600:]}")
wanted = [*values.values(), "practice@vetpaws.example", "https://lab.example/api/v1/results"]
need(done.stdout.split() == wanted, f"the settings are {done.stdout}")
for name in NAMES:
    done = python({key: value for key, value in values.items() if key != name})
    need(done.returncode != 0, f"it starts without {name}")
os.environ.update(values)
start()
from vet_making import OLD_TESTS, works  # noqa: E402

works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
