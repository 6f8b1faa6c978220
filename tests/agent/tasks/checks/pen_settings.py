# ruff: noqa: E501, F403, F405, RET503, RUF059
import json

from looking_on import *

for name in ("__init__", "base", "dev", "prod"):
    need(
        (CWD / "config" / "settings" / f"{name}.py").exists() or name == "__init__",
        f"there is no config/settings/{name}.py",
    )
need(not (CWD / "config" / "settings.py").exists(), "config/settings.py is still there")
SHOW = """
import json, django
django.setup()
from django.conf import settings as s
from django.template.loader import get_template
get_template("core/home.html")
d = s.DATABASES["default"]
print("SAID", json.dumps({"debug": s.DEBUG, "engine": d["ENGINE"].rsplit(".", 1)[-1], "name": str(d["NAME"]), "host": d.get("HOST"),
  "mail": s.EMAIL_BACKEND.split(".")[-2], "hosts": list(s.ALLOWED_HOSTS), "ssl": s.SECURE_SSL_REDIRECT, "session": s.SESSION_COOKIE_SECURE,
  "csrf": s.CSRF_COOKIE_SECURE, "proxy": s.SECURE_PROXY_SSL_HEADER, "static": str(s.STATIC_ROOT), "wsgi": s.WSGI_APPLICATION,
  "apps": list(s.INSTALLED_APPS), "key": bool(s.SECRET_KEY), "eager": s.CELERY_TASK_ALWAYS_EAGER, "lang": s.LANGUAGE_CODE, "login": s.LOGIN_URL,
  "rest": s.REST_FRAMEWORK["DEFAULT_PERMISSION_CLASSES"], "mw": list(s.MIDDLEWARE)}))
"""


def of(module, code=SHOW, **env):
    rc, out = run("-c", code, env=({"DJANGO_SETTINGS_MODULE": module} if module else {}) | env)
    for line in out.splitlines():
        if line.startswith("SAID "):
            return json.loads(line[5:])
    wrong(f"{module} with {env}: {out[-400:]}")


PROD = {
    "DB_HOST": "db.internal",
    "DJANGO_ALLOWED_HOSTS": "pennine-astro.example,www.pennine-astro.example",
}
for module in ("config.settings", "config.settings.dev"):
    got = of(module)
    need(
        got["debug"] is True and got["engine"] == "sqlite3" and got["mail"] == "console",
        f"{module}: {got}",
    )
    need(Path(got["name"]) == CWD / "db.sqlite3", f"{module}: the database is {got['name']}")
    need(not got["ssl"] and not got["session"], f"{module} wants TLS")
for extra in ({}, {"DJANGO_DEBUG": "1"}, {"REDIS_URL": "redis://r:6379/0"}):
    p = of("config.settings.prod", **PROD, **extra)
    need(p["debug"] is False, f"prod with {extra} has DEBUG on")
    need(
        p["engine"] == "postgresql" and p["host"] == "db.internal" and p["name"] == "pennine",
        f"prod: database {p['engine']} {p['host']}",
    )
    need(p["hosts"] == PROD["DJANGO_ALLOWED_HOSTS"].split(","), f"prod: ALLOWED_HOSTS {p['hosts']}")
    need(
        p["mail"] == "smtp" and p["ssl"] is True and p["session"] is True and p["csrf"] is True,
        f"prod: {p}",
    )
    need(
        p["proxy"] == ["HTTP_X_FORWARDED_PROTO", "https"],
        f"prod: SECURE_PROXY_SSL_HEADER {p['proxy']}",
    )
    need(p["eager"] is ("REDIS_URL" not in extra), "prod: Celery")
for key in ("apps", "mw", "rest", "lang", "login", "wsgi", "key"):
    need(p[key] == got[key], f"dev and prod differ in {key}: {p[key]} {got[key]}")
need(Path(p["static"]) == CWD / "staticfiles", f"STATIC_ROOT is {p['static']}")
for name in ("wsgi", "asgi"):
    said = of(
        None,
        f'import os, json, config.{name}; print("SAID", json.dumps(os.environ["DJANGO_SETTINGS_MODULE"]))',
        **PROD,
    )
    need(said == "config.settings.prod", f"config.{name} uses {said}")
finish("pennine")
