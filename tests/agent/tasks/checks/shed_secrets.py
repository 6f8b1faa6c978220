"""Three secrets come from the environment, and are nowhere else."""

import os

from checking import ROOT, good, need, no_missing_migrations, old_tests, run, start

NAMES = {
    "TOOLSHED_SECRET_KEY": "SECRET_KEY",
    "TOOLSHED_MAIL_PASSWORD": "EMAIL_HOST_PASSWORD",
    "TOOLSHED_SMS_TOKEN": "SMS_TOKEN",
}
OLD = ["4w#2l)x8@kq!z7v0c^r1m5t_9bn", "Hammer&Nails1987", "sgw_live_8fK2pQ9xT4mN7vB1cZ6r"]
for path in sorted(ROOT.rglob("*")):
    parts = path.relative_to(ROOT).parts
    if path.is_file() and ".git" not in parts and "__pycache__" not in parts:
        text = path.read_bytes().decode(errors="ignore")
        need(not any(old in text for old in OLD), f"a secret is still in {path.relative_to(ROOT)}")
values = {name: f"value-of-{name.lower()}-0123456789abcdefghijklmnopq" for name in NAMES}
os.environ.update(values)
SHOW = "from django.conf import settings as s; import django; django.setup(); print("
SHOW += "s.SECRET_KEY, s.EMAIL_HOST_PASSWORD, s.SMS_TOKEN, s.EMAIL_HOST_USER, s.SMS_URL)"
rest = ["shed@toolshed.example", "https://sms.gateway.example/v2/send"]
done = run("-c", SHOW, DJANGO_SETTINGS_MODULE="config.settings")
need(done.returncode == 0, f"with all of them: {done.stderr[-600:]}")
need(done.stdout.split() == [*values.values(), *rest], f"the settings are {done.stdout}")
for name in NAMES:
    old = os.environ.pop(name)
    # `run` gives a value to what the source names, so this one goes around it
    import subprocess
    import sys

    environ = {**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings"}
    done = subprocess.run([sys.executable, "-c", SHOW], cwd=ROOT, env=environ, capture_output=True)
    os.environ[name] = old
    need(done.returncode != 0, f"it starts without {name}")
start()
from toolshed_making import OLD_TESTS, works  # noqa: E402

works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
