"""No secret stands in the source; settings take them from the environment."""

import json

from checking import ROOT, fail, files, good, need, old_tests, run, variables

SECRETS = (
    "r7kq0x2vdn4t9wz1bmh6ycg3lpe8saf5ujo-kitchen-2024",
    "Rosemary&Thyme-44871",
)
names = variables()
sources = list(files()) + [path for path in ROOT.glob(".env*") if path.name != ".env"]
for path in sources:
    for secret in SECRETS:
        need(secret not in path.read_text(), f"a secret still stands in {path.relative_to(ROOT)}")
if (ROOT / ".env").exists():
    need(".env" in (ROOT / ".gitignore").read_text(), ".env is not ignored by git")
need(names, "the settings read no environment variable")
code = """
import json, os
os.environ["DJANGO_SETTINGS_MODULE"] = "kitchen.settings"
from django.conf import settings
print(json.dumps([settings.SECRET_KEY, settings.EMAIL_HOST_PASSWORD, settings.EMAIL_HOST_USER]))
"""
done = run("-c", code)
need(done.returncode == 0, f"the settings can't be loaded with {sorted(names)}:\n{done.stderr}")
key, password, user = json.loads(done.stdout.splitlines()[-1])
given = set(names.values())
for name, value in (("SECRET_KEY", key), ("EMAIL_HOST_PASSWORD", password)):
    if value not in given:
        fail(f"{name} is not taken from the environment: {value!r}")
need(user, "EMAIL_HOST_USER is empty")
need(run("manage.py", "check").returncode == 0, "manage.py check fails")
old_tests(10)
good()
