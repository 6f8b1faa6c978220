"""On the server, all answers are by TLS and have the headers; a laptop works as before."""

import json

from checking import good, need, no_missing_migrations, old_tests, run
from stagehire_making import OLD_TESTS

SHOW = """
import json, os
os.environ["DJANGO_SETTINGS_MODULE"] = "stagehire.settings"
import django
django.setup()
from django.conf import settings as s
from django.test import Client
client = Client(headers={"host": "www.stagehire.example"})
PAGE = "/account/login/?a=1"
shown = {}
for name, more in (
    ("plain", {}),
    ("proxy", {"headers": {"x-forwarded-proto": "https"}}),
):
    answer = client.get(PAGE, **more)
    cookies = {key: bool(value["secure"]) for key, value in answer.cookies.items()}
    shown[name] = [answer.status_code, {k.lower(): v for k, v in answer.headers.items()}, cookies]
shown["session"] = s.SESSION_COOKIE_SECURE
print("\\n" + json.dumps(shown))
"""


def show(debug):
    done = run("-c", SHOW, STAGEHIRE_DEBUG=debug)
    need(done.returncode == 0, f"with STAGEHIRE_DEBUG={debug} it fails: {done.stderr[-1200:]}")
    return json.loads(done.stdout.splitlines()[-1])


server = show("no")
status, headers, _ = server["plain"]
need(status == 301, f"plain HTTP answers {status} on the server")
wanted = "https://www.stagehire.example/account/login/?a=1"
need(headers["location"] == wanted, f"plain HTTP leads to {headers['location']}")
status, headers, cookies = server["proxy"]
need(status == 200, f"TLS by the proxy answers {status}: {headers.get('location')}")
hsts = {part.strip().lower() for part in headers.get("strict-transport-security", "").split(";")}
need(hsts == {"max-age=31536000", "includesubdomains"}, f"HSTS is {sorted(hsts)}")
for name, value in (
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "deny"),
    ("referrer-policy", "same-origin"),
):
    need(headers.get(name, "").lower() == value, f"{name} is {headers.get(name)}")
need(cookies.get("csrftoken") is True, f"the CSRF cookie is not secure: {cookies}")
need(server["session"] is True, "the session's cookie is not secure")
laptop = show("yes")
for way in ("plain", "proxy"):
    status, headers, cookies = laptop[way]
    need(status == 200, f"on a laptop, the page answers {status}")
    need("strict-transport-security" not in headers, "a laptop sends HSTS")
    need(cookies.get("csrftoken") is not True, "on a laptop one can't post without TLS")
need(laptop["session"] is False, "on a laptop one can't log in without TLS")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
