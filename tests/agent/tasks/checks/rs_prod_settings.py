# ruff: noqa: F403, F405, SIM115
import sys
from os.path import abspath, dirname

sys.path.insert(0, dirname(abspath(__file__)))
import json
import os

from rs_checking import *

GOOD = {
    "RESONANCE_SECRET_KEY": "k3y-" + "aB3$xYz9" * 8,
    "RESONANCE_ALLOWED_HOSTS": "resonance.city.example,www.resonance.city.example",
    "RESONANCE_EMAIL_PASSWORD": "mail-pw",
    "RESONANCE_DEBUG": None,
}
SHOW = """
import django, json
django.setup()
from django.conf import settings as s
print("@@" + json.dumps([s.DEBUG, s.SECRET_KEY, list(s.ALLOWED_HOSTS), s.EMAIL_HOST_PASSWORD]))
"""


def load(**env):
    e = {k: None for k in ENV if k.startswith("RESONANCE")}
    e.update(GOOD)
    e.update(env)
    os.environ.pop("RESONANCE_DEBUG", None)
    code, out = run("-c", SHOW, env=e)
    return code, (json.loads(out.split("@@")[1]) if "@@" in out else out)


code, v = load()
if expect(code == 0, f"production settings do not load: {v}"):
    same(v[0], False, "DEBUG without RESONANCE_DEBUG")
    same(v[1], GOOD["RESONANCE_SECRET_KEY"], "SECRET_KEY")
    same(v[2], GOOD["RESONANCE_ALLOWED_HOSTS"].split(","), "ALLOWED_HOSTS")
    same(v[3], "mail-pw", "EMAIL_HOST_PASSWORD")
code, v = load(RESONANCE_DEBUG="1")
if expect(code == 0, f"settings with RESONANCE_DEBUG=1 do not load: {v}"):
    same(v[0], True, "DEBUG with RESONANCE_DEBUG=1")
code, v = load(RESONANCE_DEBUG="0")
expect(code == 0 and v[0] is False, f"RESONANCE_DEBUG=0: {v}")
code, v = load(RESONANCE_SECRET_KEY=None)
expect(code != 0 and "ImproperlyConfigured" in str(v), f"production starts without a key: {v}")
code, v = load(
    RESONANCE_SECRET_KEY=None,
    RESONANCE_ALLOWED_HOSTS=None,
    RESONANCE_EMAIL_PASSWORD=None,
    RESONANCE_DEBUG="1",
)
expect(code == 0, f"a laptop with only RESONANCE_DEBUG=1 does not start: {v}")
code, out = run("manage.py", "check", "--deploy", "--fail-level", "WARNING", env=GOOD)
expect(code == 0, "check --deploy: " + out[-1500:])
for secret in ("r3s0nance-8w", "Tr0mb0ne-2023"):
    for folder, _, names in os.walk("."):
        for n in names:
            if n.endswith((".py", ".toml", ".cfg", ".env", ".example", ".md")):
                text = open(os.path.join(folder, n), errors="replace").read()
                expect(secret not in text, f"the old secret is still in {folder}/{n}")

own_tests()
finish()
