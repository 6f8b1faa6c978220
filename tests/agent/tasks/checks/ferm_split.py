# ruff: noqa: E501
# ruff: noqa: F403, F405
import json

from at_fermata import *

SETTINGS = CWD / "config/settings"
for name in ("base.py", "dev.py", "prod.py"):
    need((SETTINGS / name).is_file(), f"there's no config/settings/{name}")
need(not (CWD / "config/settings.py").exists(), "config/settings.py is still there")
NAMES = [
    "DEBUG",
    "SECRET_KEY",
    "ALLOWED_HOSTS",
    "SESSION_COOKIE_SECURE",
    "CSRF_COOKIE_SECURE",
    "INSTALLED_APPS",
    "MIDDLEWARE",
    "ROOT_URLCONF",
    "REST_FRAMEWORK",
    "LOGIN_URL",
    "TIME_ZONE",
    "CELERY_TASK_ALWAYS_EAGER",
    "DEFAULT_FROM_EMAIL",
    "DEFAULT_AUTO_FIELD",
    "WSGI_APPLICATION",
    "EMAIL_HOST_PASSWORD",
]
SHOW = (
    "{first}\nimport json\nfrom django.conf import settings as s\n"
    f"print('@@' + json.dumps(dict({{{{n: getattr(s, n) for n in {NAMES}}}}}, MODULE=s.SETTINGS_MODULE,"
    " BASE=str(s.BASE_DIR), ENGINE=s.DATABASES['default']['ENGINE'], DB=str(s.DATABASES['default']['NAME']),"
    " TEMPLATES=[str(d) for d in s.TEMPLATES[0]['DIRS']], STATIC=str(s.STATIC_ROOT))))"
)


def show(first, cwd=None, **env):
    code, out = run("-c", SHOW.format(first=first), env=env, cwd=cwd)
    return json.loads(out.split("@@")[1]) if code == 0 else out


MANAGE = "import manage, sys; sys.argv = ['manage.py', 'check']; manage.main()"
original = HERE.parent / "projects/fermata"
old = show(MANAGE, cwd=original)
dev = show(MANAGE)
need(isinstance(dev, dict), f"manage.py: {str(dev)[-300:]}")
need(
    dev["MODULE"] == "config.settings.dev" and dev["DEBUG"] is True,
    f"manage.py uses {dev['MODULE']}",
)
prod = {"SECRET_KEY": "prod-key", "DJANGO_ALLOWED_HOSTS": "fermata.example,www.fermata.example"}
for what, first in (
    ("wsgi", "import config.wsgi"),
    ("celery", "import config.celery; config.celery.app.conf.task_always_eager"),
):
    got = show(first, **prod)
    need(isinstance(got, dict), f"{what}: {str(got)[-300:]}")
    need(got["MODULE"] == "config.settings.prod", f"{what} uses {got['MODULE']}")
    need(got["DEBUG"] is False, "prod has DEBUG on")
    need(got["SECRET_KEY"] == "prod-key", "prod's SECRET_KEY")
    need(
        got["ALLOWED_HOSTS"] == ["fermata.example", "www.fermata.example"],
        f"ALLOWED_HOSTS: {got['ALLOWED_HOSTS']}",
    )
    need(
        got["SESSION_COOKIE_SECURE"] is True and got["CSRF_COOKIE_SECURE"] is True,
        "prod's cookies go over HTTP",
    )
out = show("import config.wsgi", DJANGO_ALLOWED_HOSTS="x.example")
need(isinstance(out, str), "prod starts without SECRET_KEY")
need("SECRET_KEY" in out, "the error without SECRET_KEY: " + str(out)[-200:])
root = str(CWD)
for name, s in (("dev", dev), ("prod", got)):
    for key in NAMES[5:]:
        need(s[key] == old[key], f"{key} has changed in {name}: {s[key]}")
    need(s["BASE"] == root, f"BASE_DIR is {s['BASE']} in {name}")
    need(
        s["TEMPLATES"] == [root + "/templates"]
        and s["DB"] == root + "/db.sqlite3"
        and s["STATIC"] == root + "/staticfiles",
        f"paths in {name}: {s['TEMPLATES']} {s['DB']}",
    )
pg = show("", PGDATABASE="x", DJANGO_SETTINGS_MODULE="config.settings.dev")
need(
    isinstance(pg, dict) and pg["ENGINE"].endswith("postgresql") and pg["DB"] == "x",
    "PGDATABASE no longer works",
)
need(dev["SESSION_COOKIE_SECURE"] is False, "dev's cookies need HTTPS")
code, out = run(
    "manage.py", "check", env={"DJANGO_SETTINGS_MODULE": "config.settings.prod", **prod}
)
need(code == 0, "manage.py check with prod: " + out[-300:])
finish("fermata")
