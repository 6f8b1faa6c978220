# ruff: noqa: F403, F405
import json

from checking import *

SECRETS = ["fl-7w!k2p0zq@example-only-b3n5x^m1s8d", "diesel-and-dust-94", "tlm_5f1c0e77aa2b4d"]
for path in ROOT.rglob("*"):
    parts = path.relative_to(ROOT).parts
    if not path.is_file() or "__pycache__" in parts or ".git" in parts or path.name == ".env":
        continue
    if path.suffix in {".pyc", ".sqlite3", ".patch", ".diff"}:
        continue
    text = path.read_text(errors="replace")
    for secret in SECRETS:
        need(secret not in text, f"{path.relative_to(ROOT)} holds a secret")
NAMES = ["SECRET_KEY", "EMAIL_HOST_PASSWORD", "TELEMATICS_API_KEY"]
code = (
    "import django, json; django.setup(); from django.conf import settings as s;"
    f"print(json.dumps([getattr(s, n) for n in {NAMES}]))"
)
values = {name: f"given-{name.lower()}-0123456789-abcdefghijklmnopqrstuvwxyz" for name in NAMES}
done = run("-c", code, DJANGO_SETTINGS_MODULE=settings_module(), **values)
need(done.returncode == 0, f"settings don't load:\n{done.stderr[-800:]}")
need(json.loads(done.stdout.splitlines()[-1]) == list(values.values()), f"got {done.stdout}")
for lacking in ({}, {"SECRET_KEY": ""}):
    env = {k: v for k, v in environment().items() if k != "SECRET_KEY"}
    env |= {k: v for k, v in values.items() if k != "SECRET_KEY"} | lacking
    env["DJANGO_SETTINGS_MODULE"] = settings_module()
    done = subprocess.run([sys.executable, "-c", code], env=env, cwd=ROOT, capture_output=True)
    need(done.returncode != 0, f"it starts without SECRET_KEY ({lacking})")
os.environ.update(values)
old_tests(25)

good()
