"""Key, password and token come from the environment; without one of them nothing starts."""

import json
import os

from checking import files, good, need, no_missing_migrations, old_tests, run
from tinker_making import OLD_TESTS

SECRETS = ("a0x)6s^=1qv4", "Sp4nner-and-Vise", "drk_live_5b1f09aa")
NAMES = ("TINKER_SECRET_KEY", "TINKER_EMAIL_PASSWORD", "TINKER_DOOR_TOKEN")
for path in files():
    for secret in SECRETS:
        need(secret not in path.read_text(), f"{secret}... is still in {path.name}")
for name in NAMES:
    os.environ[name] = f"of-the-check-{name.lower()}-0123456789-abcdefghijklmnopqrstuvwxyz-+!$"
SHOW = """
import json, os
os.environ["DJANGO_SETTINGS_MODULE"] = "tinker.settings"
from django.conf import settings as s
print("\\n" + json.dumps([s.SECRET_KEY, s.EMAIL_HOST_PASSWORD, s.DOOR, s.EMAIL_HOST,
    s.EMAIL_HOST_USER, s.DEFAULT_FROM_EMAIL]))
"""
done = run("-c", SHOW)
need(done.returncode == 0, f"with all three it does not start: {done.stderr[-900:]}")
key, password, door, *mail = json.loads(done.stdout.splitlines()[-1])
for name, value in zip(NAMES, (key, password, door["TOKEN"]), strict=True):
    need(value == os.environ[name], f"{name} is not used: {value!r}")
rest = {name: value for name, value in door.items() if name != "TOKEN"}
need(rest == {"URL": "http://10.0.0.17/api", "TIMEOUT": 4}, f"the rest of DOOR is {rest}")
wanted = ["mail.tinkerspace.example", "robot", "robot@tinkerspace.example"]
need(mail == wanted, f"the other settings of the mail are {mail}")
for name in NAMES:
    value = os.environ.pop(name)
    # run() would give a value to each variable that the source requires.
    bare = "import os; os.environ.pop({!r}, None); import sys; sys.argv = ['manage.py', 'check']; "
    start = bare.format(name) + "import runpy; runpy.run_path('manage.py', run_name='__main__')"
    done = run("-c", start)
    need(done.returncode != 0, f"without {name}, it starts")
    need("of-the-check" not in done.stdout + done.stderr, "the error shows a secret")
    os.environ[name] = value
no_missing_migrations()
old_tests(OLD_TESTS)
good()
