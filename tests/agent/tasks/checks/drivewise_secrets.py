"""Key, password and key of the SMS come from the environment; without them nothing starts."""

import json
import os

from checking import files, good, need, no_missing_migrations, old_tests, run
from drivewise_making import OLD_TESTS

SECRETS = ("d5!w0-rt2k&8", "cl4tch-Pedal-9", "sk_sms_77f0c2d1be")
NAMES = ("DRIVEWISE_SECRET_KEY", "DRIVEWISE_DB_PASSWORD", "DRIVEWISE_SMS_KEY")
for path in files():
    for secret in SECRETS:
        need(secret not in path.read_text(), f"{secret[:6]}... is still in {path.name}")
for name in NAMES:
    os.environ[name] = f"of-the-check-{name.lower()}-0123456789-abcdefghijklmnopqrstuvwxyz-+!$"
SHOW = """
import json, os
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.{}"
for name in {!r}:
    os.environ.pop(name, None)
from django.conf import settings as s
print("\\n" + json.dumps([s.SECRET_KEY, s.DATABASES["default"], s.SMS, s.DEBUG, s.ALLOWED_HOSTS],
    default=str))
"""
for kind, hosts in (
    ("local", ["localhost", "127.0.0.1"]),
    ("production", ["api.drivewise.example"]),
):
    done = run("-c", SHOW.format(kind, ()))
    need(done.returncode == 0, f"with all three, {kind} does not start: {done.stderr[-900:]}")
    key, database, sms, debug, found = json.loads(done.stdout.splitlines()[-1])
    given = (key, database["PASSWORD"], sms["API_KEY"])
    for name, value in zip(NAMES, given, strict=True):
        need(value == os.environ[name], f"{name} is not used by {kind}: {value!r}")
    rest = {name: database[name] for name in ("ENGINE", "NAME", "USER", "HOST")}
    wanted = {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "drivewise",
        "USER": "drivewise",
        "HOST": "localhost",
    }
    need(rest == wanted, f"the rest of the database is {rest}")
    rest = {name: value for name, value in sms.items() if name != "API_KEY"}
    wanted = {"URL": "https://sms.gateway.example/send", "SENDER": "Drivewise"}
    need(rest == wanted, f"the rest of SMS is {rest}")
    need(debug is (kind == "local") and found == hosts, f"{kind} has other settings")
for name in NAMES:
    done = run("-c", SHOW.format("production", (name,)))
    need(done.returncode != 0, f"without {name}, production starts")
    need("of-the-check" not in done.stdout + done.stderr, "the error shows a secret")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
