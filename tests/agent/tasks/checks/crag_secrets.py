# ruff: noqa: E501, F403, F405
from at_cragside import *

OLD = ("kd83-cragside-5f0a!vq2m^x9w@h7t#e1r6u4y8i0o3p", "Overhang-7-Jug", "door_live_9b1c77e0a4")
for path in CWD.rglob("*"):
    if (
        path.is_file()
        and path.stat().st_size < 500_000
        and path.suffix not in (".pyc", ".sqlite3")
        and ".git" not in path.parts
        and path.name != ".env"
    ):
        text = path.read_text(errors="ignore")
        for secret in OLD:
            need(secret not in text, f"{path.relative_to(CWD)} still holds a secret")
SHOW = "import django; from django.conf import settings as s; django.setup(); print('|'.join(['OUT', s.SECRET_KEY, s.EMAIL_HOST_PASSWORD, s.DOOR_API_TOKEN, str(s.DEBUG)]))"
base = {"DJANGO_SETTINGS_MODULE": "config.settings"}
full = {"SECRET_KEY": "s" * 60, "EMAIL_HOST_PASSWORD": "mm", "DOOR_API_TOKEN": "dd"}
box = copy_of(CWD, "box")
code, out = run("-c", SHOW, cwd=box, env={**base, **full, "DJANGO_DEBUG": "0"})
need(f"OUT|{'s' * 60}|mm|dd|False" in out, "with everything set and DJANGO_DEBUG=0: " + out[-300:])
code, out = run("-c", SHOW, cwd=box, env={**base, **full})
need(f"OUT|{'s' * 60}|mm|dd|True" in out, "with everything set and no DJANGO_DEBUG: " + out[-300:])
for gone in full:
    rest = {k: v for k, v in full.items() if k != gone}
    code, out = run("-c", SHOW, cwd=box, env={**base, **rest, "DJANGO_DEBUG": "0"})
    need(code != 0 and "OUT|" not in out, f"starts without {gone} in production")
    need(
        "ImproperlyConfigured" in out and gone in out,
        f"the error without {gone} isn't ImproperlyConfigured with its name: " + out[-200:],
    )
code, out = run("-c", SHOW, cwd=box, env=base)
need(
    code == 0 and "OUT|" in out,
    "doesn't start on a developer's machine without variables: " + out[-300:],
)
finish("cragside")
