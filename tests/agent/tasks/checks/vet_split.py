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
hidden = ("DJANGO_SETTINGS_MODULE", "SECRET_KEY")
environ = {k: v for k, v in os.environ.items() if k not in hidden}
environ["PYTHONDONTWRITEBYTECODE"] = "1"


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


need((ROOT / "vetsite/settings/base.py").exists(), "there is no vetsite/settings/base.py")
need(not (ROOT / "vetsite/settings.py").exists(), "vetsite/settings.py is still there")
old = shown("vetsite.settings", folder=ORIGINALS / "vetsite")
dev = shown("vetsite.settings.dev")
need(python("-c", SHOW, "vetsite.settings.prod").returncode != 0, "prod starts without a key")
prod = shown("vetsite.settings.prod", SECRET_KEY=KEY)
MAY = {"SECRET_KEY", "DEBUG", "ALLOWED_HOSTS", "EMAIL_HOST_PASSWORD", "LAB_API_KEY"}
for name, value in old.items():
    if name in MAY:
        continue
    text = json.dumps(value).replace(str(ORIGINALS / "vetsite"), str(ROOT))
    for which, found in (("dev", dev), ("prod", prod)):
        need(json.dumps(found.get(name)) == text, f"{name} of {which} is {found.get(name)}")
need(dev["DEBUG"] is True, "no DEBUG in dev")
need(prod["DEBUG"] is False, "DEBUG in prod")
hosts = {"www.vetpaws.example", "vetpaws.example"}
need(set(prod["ALLOWED_HOSTS"]) == hosts, f"prod's hosts are {prod['ALLOWED_HOSTS']}")
need(prod["SECRET_KEY"] == KEY, "the key of prod is not the one of the environment")
for name in ("SECURE_SSL_REDIRECT", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"):
    need(prod.get(name) is True, f"{name} of prod is {prod.get(name)}")
    need(not dev.get(name), f"{name} of dev is {dev.get(name)}")
WSGI = "import vetsite.wsgi; from django.conf import settings; print(settings.SETTINGS_MODULE)"
done = python("-c", WSGI, SECRET_KEY=KEY)
need(done.stdout.split() == ["vetsite.settings.prod"], f"wsgi: {done.stdout} {done.stderr[-600:]}")
CODE = "from django.conf import settings as s; print(s.SETTINGS_MODULE)"
done = python("manage.py", "shell", "-c", CODE)
need("vetsite.settings.dev" in done.stdout, f"manage.py: {done.stdout} {done.stderr[-600:]}")
start("vetsite.settings.dev")
from vet_making import OLD_TESTS, works  # noqa: E402

works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
