# ruff: noqa: E501
# ruff: noqa: F403, F405
from at_coopcab import *

NAMES = ("SECRET_KEY", "EMAIL_HOST_PASSWORD", "SMS_API_KEY")
OLD = ("hailme", "cc-7vd", "Meter-Running", "sms_live", "41d0c9be77")
for path in CWD.rglob("*"):
    if (
        path.is_file()
        and ".git" not in path.relative_to(CWD).parts
        and "__pycache__" not in path.parts
    ):
        text = path.read_text(errors="replace")
        need(not any(o in text for o in OLD), f"an old secret is still in {path.relative_to(CWD)}")
box = copy_of(CWD, "box")
SHOW = "import django; django.setup(); from django.conf import settings as s; print('SEE', repr([s.DEBUG, s.SECRET_KEY, s.EMAIL_HOST_PASSWORD, s.SMS_API_KEY]))"


def see(**env):
    return run("-c", SHOW, cwd=box, env={"DJANGO_SETTINGS_MODULE": "config.settings", **env})


full = {n: f"value-of-{n.lower()}-which-is-long-enough-for-anything" for n in NAMES}
want = [full[n] for n in NAMES]
for debug, on in (({}, False), ({"DEBUG": "false"}, False), ({"DEBUG": "true"}, True)):
    code, out = see(**full, **debug)
    need(code == 0 and f"SEE {[on, *want]!r}" in out, f"with {debug} and all three: {out[-200:]}")
for name in NAMES:
    rest = {k: v for k, v in full.items() if k != name}
    for debug in ({}, {"DEBUG": "false"}):
        code, out = see(**rest, **debug)
        need(
            code != 0 and "ImproperlyConfigured" in out and name in out.strip().splitlines()[-1],
            f"without {name} and {debug}: {out[-200:]}",
        )
    code, out = see(**rest, DEBUG="true")
    need(code == 0 and "SEE [True" in out, f"with DEBUG and without {name}: {out[-200:]}")
code, out = see(DEBUG="true")
need(code == 0, f"DEBUG alone: {out[-200:]}")
code, out = run("manage.py", "check", cwd=box, env={"DEBUG": "false"})
need(code != 0 and "ImproperlyConfigured" in out, "manage.py check starts without secrets")
code, out = run("manage.py", "test", cwd=box)
need(code == 0, f"manage.py test without variables: {out[-300:]}")
example = CWD / ".env.example"
need(example.exists(), "no .env.example")
text = example.read_text()
need(all(n in text for n in (*NAMES, "DEBUG")), ".env.example lacks names")
finish("coopcab", env={"DEBUG": "true"})
