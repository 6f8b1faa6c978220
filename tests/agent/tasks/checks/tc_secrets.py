# ruff: noqa: E501, F403, F405
import json

from looking_on import *

SECRETS = ["pq7!x2m-canteen", "S0up-of-the-Day", "mailgun-7d1c0e55", "shub_live_51Hq0Zt8YbW2"]
for path in CWD.rglob("*"):
    if path.is_file() and ".git" not in path.parts and path.suffix not in (".pyc", ".sqlite3"):
        text = path.read_text(errors="replace")
        for secret in SECRETS:
            need(secret not in text, f"{secret}… is still in {path.relative_to(CWD)}")
SHOW = (
    "import json; from config import settings as s; print('@' + json.dumps([s.SECRET_KEY, "
    "s.DATABASES['default'].get('PASSWORD'), s.EMAIL_HOST_PASSWORD, s.SUPPLY_HUB_TOKEN, s.DATABASES['default']['ENGINE']]))"
)
given = {
    "DJANGO_SECRET_KEY": "k" * 60,
    "DB_PASSWORD": "p-w",
    "EMAIL_HOST_PASSWORD": "mail-pw",
    "SUPPLY_HUB_TOKEN": "tok",
}
for debug in ("0", "1"):
    code, out = run(
        "-c",
        SHOW,
        env={**given, "DB_HOST": "db.internal", "EMAIL_HOST": "smtp", "DJANGO_DEBUG": debug},
    )
    need(code == 0, "settings with all variables set: " + out[-300:])
    got = json.loads(out.rsplit("@", 1)[1])
    need(
        got == ["k" * 60, "p-w", "mail-pw", "tok", "django.db.backends.postgresql"],
        f"the settings are {got}",
    )
START = "import django; django.setup(); from django.conf import settings; settings.SECRET_KEY"
env = {"DJANGO_SETTINGS_MODULE": "config.settings"}
code, out = run("-c", START, env=env)
need(code == 0, "without any variable, debug on: " + out[-300:])
code, out = run("-c", START, env={**env, "DJANGO_DEBUG": "0"})
need(code != 0, "DJANGO_DEBUG=0 without DJANGO_SECRET_KEY starts")
code, out = run("-c", START, env={**env, **given, "DJANGO_DEBUG": "0"})
need(code == 0, "DJANGO_DEBUG=0 with all variables: " + out[-300:])
finish("canteen")
