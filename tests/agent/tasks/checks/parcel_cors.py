# ruff: noqa: E501, F403, F405, RUF005
from at_parcelline import *

PROBE = """
import json, sys, django
django.setup()
from django.test import Client
c = Client(raise_request_exception=False)
out = {}
for origin in json.loads(sys.argv[1]):
    for path in ("/api/v1/depots/", "/admin/login/"):
        pre = c.options(path, HTTP_ORIGIN=origin, HTTP_ACCESS_CONTROL_REQUEST_METHOD="PATCH", HTTP_ACCESS_CONTROL_REQUEST_HEADERS="content-type,x-csrftoken", HTTP_HOST="api.parcelline.example", secure=True)
        get = c.get(path, HTTP_ORIGIN=origin, HTTP_HOST="api.parcelline.example", secure=True)
        h = lambda r, n: r.headers.get("Access-Control-" + n)
        out[origin + " " + path] = [h(pre, "Allow-Origin"), h(pre, "Allow-Credentials"), h(pre, "Allow-Methods"), h(get, "Allow-Origin"), h(get, "Allow-Credentials")]
print("OUT" + json.dumps(out))
"""
APP, STAGING, LOCAL = (
    "https://app.parcelline.example",
    "https://staging.parcelline.example",
    "http://localhost:5173",
)
EVIL = [
    "https://evil.example",
    "https://app.parcelline.example.evil.example",
    "http://app.parcelline.example",
    "https://xapp.parcelline.example",
    "null",
    "http://localhost:9999",
]
box = copy_of(CWD, "box")
for settings, fine in (("prod", [APP, STAGING]), ("dev", [APP, STAGING, LOCAL])):
    env = {
        "DJANGO_SETTINGS_MODULE": "parcelline.settings." + settings,
        "DJANGO_SECRET_KEY": "x" * 60,
        "DJANGO_ALLOWED_HOSTS": "api.parcelline.example",
    }
    code, out = run("manage.py", "migrate", "-v0", cwd=box, env=env)
    need(code == 0, "migrate: " + out[-300:])
    code, out = run("-c", PROBE, json.dumps([APP, STAGING, LOCAL] + EVIL), cwd=box, env=env)
    need(code == 0, f"{settings} doesn't load: " + out[-300:])
    got = json.loads(out[out.index("OUT") + 3 :].splitlines()[0])
    for key, (origin, credentials, methods, origin2, credentials2) in got.items():
        who, path = key.split(" ")
        if who in fine and path.startswith("/api/"):
            need(origin == who and origin2 == who, f"{settings}: {who} isn't let in: {got[key]}")
            need(credentials == credentials2 == "true", f"{settings}: no credentials for {who}")
            need("PATCH" in (methods or ""), f"{settings}: methods {methods}")
        else:
            need(
                origin is None and origin2 is None,
                f"{settings}: {who} is let in on {path}: {got[key]}",
            )
need(
    "cors" in (CWD / "requirements/base.txt").read_text().lower(),
    "requirements/base.txt doesn't name the package",
)
done()
