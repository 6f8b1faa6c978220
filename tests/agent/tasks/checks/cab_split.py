# ruff: noqa: E501
# ruff: noqa: F403, F405
import json

from at_coopcab import *

need(not (CWD / "config/settings.py").exists(), "config/settings.py is still there")
for name in ("base", "dev", "prod"):
    need((CWD / f"config/settings/{name}.py").exists(), f"no config/settings/{name}.py")
box = copy_of(CWD, "box")
NAMES = [
    "DEBUG",
    "ALLOWED_HOSTS",
    "EMAIL_BACKEND",
    "SESSION_COOKIE_SECURE",
    "CSRF_COOKIE_SECURE",
    "SECURE_SSL_REDIRECT",
    "SECURE_HSTS_SECONDS",
    "INSTALLED_APPS",
    "MIDDLEWARE",
    "AUTH_USER_MODEL",
    "REST_FRAMEWORK",
    "TIME_ZONE",
    "ROOT_URLCONF",
    "CELERY_TASK_IGNORE_RESULT",
    "SESSION_COOKIE_AGE",
    "LOGIN_URL",
    "DEFAULT_FROM_EMAIL",
]
SHOW = f"""
import django, json
django.setup()
from django.conf import settings as s
d = {{n: getattr(s, n) for n in {NAMES!r}}}
d.update(db=str(s.DATABASES["default"]["NAME"]), base=str(s.BASE_DIR), root=str(s.STATIC_ROOT), dirs=[str(x) for x in s.TEMPLATES[0]["DIRS"]])
print("SEE" + json.dumps(d, default=str))
"""


def see(where, module, **env):
    code, out = run("-c", SHOW, cwd=where, env={"DJANGO_SETTINGS_MODULE": module, **env})
    need(code == 0 and "SEE" in out, f"{module}: {out[-300:]}")
    return json.loads(out.split("SEE", 1)[1].splitlines()[0])


old_box = copy_of(HERE.parent / "projects/coopcab", "old")
old = see(old_box, "config.settings")
dev = see(box, "config.settings.dev")
extra = dict.fromkeys(
    ("SECRET_KEY", "EMAIL_HOST_PASSWORD", "SMS_API_KEY"),
    "a-long-value-for-production-0123456789-abcdefghij",
)
prod = see(
    box, "config.settings.prod", ALLOWED_HOSTS="api.coopcab.example,coopcab.example", **extra
)
need(
    dev["DEBUG"] is True and set(dev["ALLOWED_HOSTS"]) == {"localhost", "127.0.0.1"},
    f"dev: {dev['DEBUG']} {dev['ALLOWED_HOSTS']}",
)
need(dev["EMAIL_BACKEND"].endswith("console.EmailBackend"), "dev: mail")
need(
    not dev["SECURE_SSL_REDIRECT"]
    and not dev["SESSION_COOKIE_SECURE"]
    and not dev["SECURE_HSTS_SECONDS"],
    "dev redirects to https",
)
need(
    prod["DEBUG"] is False and prod["ALLOWED_HOSTS"] == ["api.coopcab.example", "coopcab.example"],
    f"prod: {prod['DEBUG']} {prod['ALLOWED_HOSTS']}",
)
need(prod["EMAIL_BACKEND"].endswith("smtp.EmailBackend"), "prod: mail")
need(
    prod["SESSION_COOKIE_SECURE"] and prod["CSRF_COOKIE_SECURE"] and prod["SECURE_SSL_REDIRECT"],
    "prod: cookies or redirect",
)
need(prod["SECURE_HSTS_SECONDS"] == 31536000, f"prod: HSTS {prod['SECURE_HSTS_SECONDS']}")
for now, name in ((dev, "dev"), (prod, "prod")):
    for n in NAMES[7:]:
        need(now[n] == old[n], f"{name}: {n} has changed")
    for n in ("base", "root", "db", "dirs"):
        need(
            str(now[n]).replace(str(box), "X") == str(old[n]).replace(str(old_box), "X"),
            f"{name}: {n} is {now[n]}",
        )
code, out = run(
    "-c",
    "import config.settings.prod as p; print('HOSTS', [h for h in p.ALLOWED_HOSTS if h != ''])",
    cwd=box,
    env=extra,
)
need("HOSTS []" in out or code != 0, f"prod without ALLOWED_HOSTS: {out[-200:]}")
for code_, want in (
    (
        "import config.wsgi, os; print('M', os.environ['DJANGO_SETTINGS_MODULE'])",
        "M config.settings.prod",
    ),
    (
        "import config.celery, os; print('M', os.environ['DJANGO_SETTINGS_MODULE'])",
        "M config.settings.prod",
    ),
):
    code, out = run("-c", code_, cwd=box, env={"ALLOWED_HOSTS": "a.example", **extra})
    need(code == 0 and want in out, f"{code_}: {out[-300:]}")
code, out = run(
    "manage.py",
    "shell",
    "-c",
    "from django.conf import settings as s; print('M', s.SETTINGS_MODULE)",
    cwd=box,
)
need("M config.settings.dev" in out, f"manage.py: {out[-200:]}")
finish("coopcab")
