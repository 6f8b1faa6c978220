# ruff: noqa: E501, F403, F405
from looking_on import *

OLD = ["quayside-7f3k2m9x", "Kanu-4711-am-Ufer", "sms_live_9a8b7c6d5e4f"]
for path in CWD.rglob("*"):
    if not path.is_file() or ".git" in path.parts or path.suffix in (".pyc", ".sqlite3"):
        continue
    text = path.read_text(errors="replace")
    for old in OLD:
        need(old not in text, f"{old[:8]}… is still in {path.relative_to(CWD)}")
SHOW = (
    "from django.conf import settings as s;"
    "print('GOT', s.SECRET_KEY, s.DATABASES['default'].get('PASSWORD'), s.SMS_TOKEN, s.DATABASES['default']['ENGINE'])"
)
ALL = {
    "DJANGO_SETTINGS_MODULE": "config.settings",
    "QUAY_ENV": "production",
    "QUAY_SECRET_KEY": "k" * 60,
    "QUAY_DB_PASSWORD": "dbpw",
    "QUAY_SMS_TOKEN": "smstok",
}
code, out = run("-c", SHOW, env=ALL)
need(
    code == 0 and f"GOT {'k' * 60} dbpw smstok django.db.backends.postgresql" in out,
    "production with all set: " + out[-300:],
)
for name in ("QUAY_SECRET_KEY", "QUAY_DB_PASSWORD", "QUAY_SMS_TOKEN"):
    code, out = run("-c", SHOW, env={k: v for k, v in ALL.items() if k != name})
    need(code != 0, f"production starts without {name}")
    need(
        "ImproperlyConfigured" in out and name in out.strip().splitlines()[-1],
        f"without {name}: {out[-300:]}",
    )
code, out = run("-c", SHOW, env={"DJANGO_SETTINGS_MODULE": "config.settings"})
need(code == 0 and "sqlite3" in out, "dev without variables: " + out[-300:])
code, out = run(
    "-c", SHOW, env={"DJANGO_SETTINGS_MODULE": "config.settings", "QUAY_SECRET_KEY": "mine" * 12}
)
need("mine" * 12 in out, "QUAY_SECRET_KEY is not heeded in dev")
finish("landing")
