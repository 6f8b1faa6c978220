# ruff: noqa: E501, F403, F405
import json

from checking import *

KEYS = [
    "DEBUG",
    "SECRET_KEY",
    "ALLOWED_HOSTS",
    "SESSION_COOKIE_SECURE",
    "CSRF_COOKIE_SECURE",
    "SECURE_SSL_REDIRECT",
    "SECURE_HSTS_SECONDS",
    "INSTALLED_APPS",
]
CODE = f"""
import json, os, django
django.setup()
from django.conf import settings as s
print(json.dumps({{**{{k: getattr(s, k) for k in {KEYS}}}, "db": str(s.DATABASES["default"]["NAME"]),
    "templates": str(s.TEMPLATES[0]["DIRS"][0]), "module": s.SETTINGS_MODULE}}))
"""


def settings_of(module, code=CODE, **env):
    all_env = {
        **environment(),
        "SECRET_KEY": "given-0123456789-abcdefghijklmnopqrstuvwxyz-0123456",
        "ALLOWED_HOSTS": "a.example,b.example",
        **env,
    }
    if module:
        all_env["DJANGO_SETTINGS_MODULE"] = module
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={k: v for k, v in all_env.items() if v is not None},
    )


def load(module, code=CODE, **env):
    done = settings_of(module, code, **env)
    need(done.returncode == 0, f"{module} does not load:\n{done.stderr[-900:]}")
    return json.loads(done.stdout.splitlines()[-1])


dev, prod = load("fleetlog.settings.dev"), load("fleetlog.settings.prod")
need(dev["DEBUG"] is True, "dev is without DEBUG")
need(not dev["SECURE_SSL_REDIRECT"], "dev redirects to https")
need(prod["DEBUG"] is False, "prod has DEBUG")
need(prod["SECRET_KEY"].startswith("given-"), "SECRET_KEY of prod")
need(prod["ALLOWED_HOSTS"] == ["a.example", "b.example"], f"hosts {prod['ALLOWED_HOSTS']}")
for key in KEYS[3:7]:
    need(prod[key], f"prod has no {key}")
for got in (dev, prod):
    need(Path(got["templates"]).resolve() == ROOT / "templates", f"templates in {got['templates']}")
    need({"core", "fleet", "logbook", "rest_framework"} <= set(got["INSTALLED_APPS"]), "apps")
need(Path(dev["db"]).resolve() == ROOT / "db.sqlite3", f"the database is {dev['db']}")
done = settings_of("fleetlog.settings.prod", SECRET_KEY=None)
need(done.returncode != 0, "prod starts without SECRET_KEY")
need(
    load("fleetlog.settings.dev", SECRET_KEY=None, ALLOWED_HOSTS=None)["DEBUG"],
    "dev needs variables",
)
wsgi = "import fleetlog.wsgi\n" + CODE
got = load(None, wsgi, DJANGO_SETTINGS_MODULE=None)
need(got["DEBUG"] is False and got["SECURE_HSTS_SECONDS"], "wsgi does not use prod")
need("fleetlog.settings.dev" in (ROOT / "manage.py").read_text(), "manage.py does not use dev")
done = subprocess.run(
    [sys.executable, "manage.py", "check"],
    cwd=ROOT,
    capture_output=True,
    env={k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"},
)
need(done.returncode == 0, f"manage.py check fails: {done.stderr[-500:]}")
old_tests(25)

good()
