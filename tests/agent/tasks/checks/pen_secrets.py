# ruff: noqa: E501, F403, F405, RUF059
from looking_on import *

OLD = ["5w$n1^t0u6m31andromeda", "saturn-rings-2019", "Cass1opeia!mail", "csk_live_9f31c07ab2d84e"]
for path in CWD.rglob("*"):
    if (
        path.is_file()
        and ".git" not in path.parts
        and "__pycache__" not in path.parts
        and path.suffix != ".sqlite3"
    ):
        text = path.read_bytes().decode("utf-8", "replace")
        for old in OLD:
            need(old not in text, f"{path.relative_to(CWD)} still contains a secret")
SHOW = """
import json, django
django.setup()
from django.conf import settings as s
print("SAID", json.dumps([s.SECRET_KEY, s.DATABASES["default"].get("PASSWORD"), s.EMAIL_HOST_PASSWORD, s.CLEARSKY_API_KEY, s.DATABASES["default"]["ENGINE"]]))
"""


def settings_with(**env):
    import json

    code, out = run("-c", SHOW, env={"DJANGO_SETTINGS_MODULE": "config.settings"} | env)
    for line in out.splitlines():
        if line.startswith("SAID "):
            return json.loads(line[5:]), out
    return None, out


ALL = {
    "SECRET_KEY": "k" * 60,
    "DB_PASSWORD": "dbpw$1",
    "EMAIL_HOST_PASSWORD": "mailpw",
    "CLEARSKY_API_KEY": "clear",
}
got, out = settings_with()
need(got and got[0], "development does not start with nothing set: " + out[-300:])
got, out = settings_with(DB_HOST="db", DJANGO_DEBUG="0", **ALL)
need(
    got and got[:4] == list(ALL.values()) and "postgresql" in got[4],
    f"production gets {got}: {out[-300:]}",
)
got, out = settings_with(**ALL)
need(
    got and got[0] == ALL["SECRET_KEY"] and got[2:4] == ["mailpw", "clear"],
    f"development with everything set gets {got}: {out[-300:]}",
)
for name in ALL:
    rest = {k: v for k, v in ALL.items() if k != name}
    got, out = settings_with(DB_HOST="db", DJANGO_DEBUG="0", **rest)
    need(got is None, f"production starts without {name}")
    last = [line for line in out.splitlines() if "ImproperlyConfigured" in line]
    need(last and any(name in line for line in last), f"without {name}: {out[-300:]}")
rest = {k: v for k, v in ALL.items() if k != "DB_PASSWORD"}
got, out = settings_with(DJANGO_DEBUG="0", **rest)
need(got, "DB_PASSWORD is asked for without DB_HOST: " + out[-300:])
finish("pennine")
