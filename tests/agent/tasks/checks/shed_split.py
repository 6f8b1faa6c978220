"""Settings as base, dev and prod: the two differ in what was said, the rest is what it was."""

import json
import os
import subprocess
import sys

from checking import ORIGINALS, ROOT, good, need, no_missing_migrations, old_tests, start

SHOW = """
import importlib, json, sys
m = importlib.import_module(sys.argv[1])
print(json.dumps({k: getattr(m, k) for k in dir(m) if k.isupper()}, default=str))
"""
KEY = "the-key-of-production-0123456789-abcdefghijklmnopqrstuvw"
environ = {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}
environ.pop("TOOLSHED_SECRET_KEY", None)


def python(*arguments, folder=ROOT, **more):
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**environ, **more},
        capture_output=True,
        text=True,
        check=False,
    )


def shown(name, folder=ROOT, **more):
    done = python("-c", SHOW, name, folder=folder, **more)
    need(done.returncode == 0, f"{name} can't be imported: {done.stderr[-600:]}")
    return json.loads(done.stdout)


need((ROOT / "config/settings/base.py").exists(), "there is no config/settings/base.py")
need(not (ROOT / "config/settings.py").exists(), "config/settings.py is still there")
old = shown("config.settings", folder=ORIGINALS / "toolshed")
dev = shown("config.settings.dev")
need(python("-c", SHOW, "config.settings.prod").returncode != 0, "prod starts without a key")
prod = shown("config.settings.prod", TOOLSHED_SECRET_KEY=KEY)
MAY = {"SECRET_KEY", "DEBUG", "ALLOWED_HOSTS", "EMAIL_BACKEND", "EMAIL_HOST_PASSWORD", "SMS_TOKEN"}
for name, value in old.items():
    if name in MAY:
        continue
    text = json.dumps(value).replace(str(ORIGINALS / "toolshed"), str(ROOT))
    for which, found in (("dev", dev), ("prod", prod)):
        need(json.dumps(found.get(name)) == text, f"{name} of {which} is {found.get(name)}")
need(dev["DEBUG"] is True, "no DEBUG in dev")
need(prod["DEBUG"] is False, "DEBUG in prod")
need(dev["EMAIL_BACKEND"].endswith("console.EmailBackend"), f"dev mails {dev['EMAIL_BACKEND']}")
need(prod["EMAIL_BACKEND"] == old["EMAIL_BACKEND"], f"prod mails {prod['EMAIL_BACKEND']}")
hosts = {"toolshed.example", "www.toolshed.example"}
need(set(prod["ALLOWED_HOSTS"]) == hosts, f"prod's hosts are {prod['ALLOWED_HOSTS']}")
need(prod["SECRET_KEY"] == KEY, "the key of prod is not the one of the environment")
for name in ("SECURE_SSL_REDIRECT", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"):
    need(prod.get(name) is True, f"{name} of prod is {prod.get(name)}")
    need(not dev.get(name), f"{name} of dev is {dev.get(name)}")
SHOW_NAME = "import config.wsgi; from django.conf import settings; print(settings.SETTINGS_MODULE)"
done = python("-c", SHOW_NAME, TOOLSHED_SECRET_KEY=KEY)
need(done.stdout.split() == ["config.settings.prod"], f"wsgi: {done.stdout} {done.stderr[-600:]}")
done = python(
    "manage.py", "shell", "-c", "from django.conf import settings as s; print(s.SETTINGS_MODULE)"
)
need("config.settings.dev" in done.stdout, f"manage.py: {done.stdout} {done.stderr[-600:]}")
start("config.settings.dev")
from toolshed_making import OLD_TESTS, works  # noqa: E402

works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
