"""Settings for development and production, all else as it was."""

import json
import re
import sys

from checking import ORIGINALS, ROOT, good, need, no_missing_migrations, old_tests, run, start

PARTS = ROOT / "mendhall" / "settings"
need(PARTS.is_dir(), "there is no folder mendhall/settings")
need(not (ROOT / "mendhall" / "settings.py").exists(), "settings.py is still there")
for name in ("base", "dev", "prod"):
    need((PARTS / f"{name}.py").exists(), f"there is no {name}.py")
ASK = """
import importlib, json, sys
m = importlib.import_module(sys.argv[1])
print(json.dumps({k: getattr(m, k) for k in dir(m) if k.isupper()}, default=str, sort_keys=True))
"""


def values(module):
    done = run("-c", ASK, module)
    need(done.returncode == 0, f"{module}: {done.stderr[-600:]}")
    return json.loads(done.stdout)


def original():
    import subprocess

    done = subprocess.run(
        [sys.executable, "-c", ASK, "mendhall.settings"],
        cwd=ORIGINALS / "mendhall",
        env={"PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout.replace(str(ORIGINALS / "mendhall"), str(ROOT)))


was, dev, prod = original(), values("mendhall.settings.dev"), values("mendhall.settings.prod")
MAY_CHANGE = {"SECRET_KEY", "DEBUG", "ALLOWED_HOSTS"}
for name, value in was.items():
    for kind, now in (("dev", dev), ("prod", prod)):
        need(name in now, f"{kind} misses {name}")
        if name not in MAY_CHANGE:
            need(now[name] == value, f"{name} is {now[name]} in {kind}, it was {value}")
need(prod["DEBUG"] is False, "DEBUG is on in prod")
need(prod["ALLOWED_HOSTS"] == ["mendhall.example"], f"hosts of prod: {prod['ALLOWED_HOSTS']}")
need(dev["DEBUG"] is True, "DEBUG is off in dev")
for name, wanted in (
    ("manage.py", "mendhall.settings.dev"),
    ("mendhall/wsgi.py", "mendhall.settings.prod"),
):
    found = re.findall(r"""["'](mendhall\.settings[\w.]*)["']""", (ROOT / name).read_text())
    need(found == [wanted], f"{name} names {found}")
done = run("-c", "import mendhall.wsgi; from django.conf import settings; print(settings.DEBUG)")
need(done.stdout.strip() == "False", f"wsgi.py: {done.stdout}{done.stderr[-500:]}")
done = run("manage.py", "check")
need(done.returncode == 0, f"manage.py check: {done.stderr[-500:]}")
start()
from mendhall_making import OLD_TESTS, works  # noqa: E402

works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
