# ruff: noqa: F403, F405, SIM115
from vc_checking import *

old = ["k7#vetcamp-9w!x2h$0q8zr+f5m@lq3d6t1u-boarding", "wagging-tail-4471", "pk_live_83hd02mzlq7v"]
for folder, dirs, files in os.walk(ROOT):
    dirs[:] = [d for d in dirs if d not in (".git", "__pycache__", ".venv", "node_modules")]
    for f in files:
        p = os.path.join(folder, f)
        if f.endswith((".pyc", ".sqlite3")):
            continue
        text = open(p, errors="replace").read()
        for s in old:
            if s in text:
                wrong(f"{os.path.relpath(p, ROOT)} still has the secret {s[:6]}...")
code = (
    "import django; django.setup(); from django.conf import settings as s; "
    "print('|'.join([s.SECRET_KEY, s.EMAIL_HOST_PASSWORD, s.PAYMENTS_API_KEY]))"
)


def run(**env):
    base = {
        k: v
        for k, v in os.environ.items()
        if k not in ("DJANGO_SECRET_KEY", "SECRET_KEY", "EMAIL_HOST_PASSWORD", "PAYMENTS_API_KEY")
    }
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**base, "DJANGO_SETTINGS_MODULE": settings_module(), **env},
    )


r = run(DJANGO_SECRET_KEY="one-1", EMAIL_HOST_PASSWORD="two-2", PAYMENTS_API_KEY="three-3")
if r.returncode or r.stdout.strip() != "one-1|two-2|three-3":
    wrong(f"with the three variables set: {r.stdout} {r.stderr[-400:]}")
r = run(EMAIL_HOST_PASSWORD="two-2", PAYMENTS_API_KEY="three-3")
if r.returncode == 0:
    wrong("without DJANGO_SECRET_KEY Django starts nevertheless")
if "DJANGO_SECRET_KEY" not in r.stderr:
    wrong(f"without DJANGO_SECRET_KEY the error does not name it: {r.stderr[-300:]}")
readme = open("README.md").read()
for k in ("DJANGO_SECRET_KEY", "EMAIL_HOST_PASSWORD", "PAYMENTS_API_KEY"):
    if k not in readme:
        wrong(f"README.md does not name {k}")
setup()
finish(World())
