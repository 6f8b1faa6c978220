"""No key, password or token stands in a file of the project; each comes from the environment."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from checking import ROOT, files, good, need, old_tests

SECRETS = {
    "SECRET_KEY": "v8$k2m-rain-barrel-0q!x7w@e5z^t3u9y1p6s4d&f",
    "EMAIL_HOST_PASSWORD": "Turnip-Lantern-1887",
    "SMS_GATEWAY.TOKEN": "sgw_live_7Qd2VhT0bXz91KfLmN4r",
    "WEATHER_API_KEY": "5f0c9e71a3b84d2e96c1d7705be3aa42",
}
KEPT = {
    "DEBUG": False,
    "ALLOWED_HOSTS": ["allotments.example", "www.allotments.example", "localhost"],
    "EMAIL_HOST": "smtp.mail.example",
    "EMAIL_HOST_USER": "society@allotments.example",
    "SMS_GATEWAY.URL": "https://sms.example/v2/send",
    "SMS_GATEWAY.SENDER": "ALLOTMENT",
    "WEATHER_STATION": "EX-114",
}
READ = """
import json
from django.conf import settings
def value(name):
    name, _, key = name.partition(".")
    found = getattr(settings, name)
    return found[key] if key else found
print(json.dumps({name: value(name) for name in %r}))
"""


def asked_for():
    """Names of environment variables: what is looked up or passed on in capital letters."""
    names = set()
    for path in files(".py"):
        for node in ast.walk(ast.parse(path.read_text())):
            inner = node.slice if isinstance(node, ast.Subscript) else None
            if isinstance(node, ast.Call) and node.args:
                inner = node.args[0]
            text = inner.value if isinstance(inner, ast.Constant) else None
            if isinstance(text, str) and re.fullmatch(r"[A-Z][A-Z0-9_]{3,}", text):
                names.add(text)
    return {name for name in names if re.search("SECRET|KEY|PASS|PWD|TOKEN|SMS", name)}


def listed():
    command = ["git", "ls-files", "-co", "--exclude-standard"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [Path(line) for line in done.stdout.splitlines() if (ROOT / line).is_file()]


def settings(folder, values):
    environ = {k: v for k, v in os.environ.items() if k not in names}
    environ |= {"DJANGO_SETTINGS_MODULE": "allotments.settings", **values}
    command = [sys.executable, "-c", READ % [*SECRETS, *KEPT]]
    done = subprocess.run(
        command, cwd=folder, env=environ, capture_output=True, text=True, check=False
    )
    return (json.loads(done.stdout) if done.returncode == 0 else None), done.stderr


for path in listed():
    text = (ROOT / path).read_text(errors="replace")
    for name, secret in SECRETS.items():
        need(secret not in text, f"{name} stands in {path}")

names = asked_for()
given = {name: f"given-{number}-{name.lower()}-{'q7' * 20}" for number, name in enumerate(names)}
with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    for path in listed():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, folder / path)
    found, error = settings(folder, given)
    need(found, f"the settings can't be read with {sorted(names)} given:\n{error[-800:]}")
    for name in SECRETS:
        need(found[name] in given.values(), f"{name} does not come from the environment")
    taken = [found[name] for name in SECRETS]
    need(len(set(taken)) == len(taken), "two secrets come from one variable")
    for name, value in KEPT.items():
        need(found[name] == value, f"{name} is {found[name]!r} now")
    for name in SECRETS:
        rest = {key: value for key, value in given.items() if value != found[name]}
        first, _ = settings(folder, rest)
        second, _ = settings(folder, rest)
        if first and second and first[name]:
            need(first[name] != second[name], f"{name} has a default that all can read")

ignored = (ROOT / ".gitignore").read_text().split()
need(".env" in ignored, ".env is no longer ignored")
os.environ.update(given)
old_tests(16)
good()
