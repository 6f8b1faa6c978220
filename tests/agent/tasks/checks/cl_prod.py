# ruff: noqa: C408, E501, F403, F405
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
import json

from cl_checking import *

for name in list(os.environ):
    if (
        name.startswith(("DJANGO_", "SMS_", "SECRET", "DEBUG", "ALLOWED"))
        and name != "DJANGO_SETTINGS_MODULE"
    ):
        del os.environ[name]
LOOK = """
import json, django
django.setup()
from django.conf import settings as s
from django.test.utils import setup_test_environment
hosts = list(s.ALLOWED_HOSTS)
debug = s.DEBUG
setup_test_environment(debug=debug)
from django.test import Client
host = "testserver"
plain = Client().get("/accounts/login/", headers={"host": host}).status_code
proxied = Client().get("/accounts/login/", headers={"host": host, "x-forwarded-proto": "https"}).status_code
print(json.dumps([s.SECRET_KEY, debug, hosts, s.SMS_API_TOKEN, plain, proxied]))
"""


def look(**env):
    done = subprocess.run(
        [sys.executable, "-c", LOOK], capture_output=True, text=True, env={**os.environ, **env}
    )
    return json.loads(done.stdout.splitlines()[-1]) if done.returncode == 0 else done.stderr


KEY = "q8Wz!4hT0vLx2Nc7Rb9Yd3Kf6Mg1Pj5Su-aEiOyUtHnSlDcRwBvZxQmKjGfPp%"
PROD = dict(
    DJANGO_SECRET_KEY=KEY,
    DJANGO_ALLOWED_HOSTS="office.example,www.office.example",
    SMS_API_TOKEN="tok-1",
)
got = look(**PROD)
need(isinstance(got, list), f"does not start in production: {got[-800:]}")
key, debug, hosts, token, plain, proxied = got
need(key == KEY, "SECRET_KEY is not DJANGO_SECRET_KEY")
need(debug is False, "DEBUG is on without DJANGO_DEBUG")
need(hosts == ["office.example", "www.office.example"], f"ALLOWED_HOSTS is {hosts}")
need(token == "tok-1", "SMS_API_TOKEN is not taken from the environment")
need(plain in (301, 302, 307, 308), f"http is not redirected to https with debug off: {plain}")
need(proxied == 200, f"https through the proxy is answered with {proxied}")
need(look(**PROD, DJANGO_DEBUG="0")[1] is False, "DJANGO_DEBUG=0 switches debug on")
got = look(DJANGO_DEBUG="1")
need(isinstance(got, list), f"does not start with DJANGO_DEBUG=1 alone: {got[-800:]}")
need(got[1] is True, "DJANGO_DEBUG=1 does not switch debug on")
need(
    "9v2k-carelift" not in got[0] and got[3] != "sk-live-7f3b1c90ad",
    "an old secret is still in the settings",
)
need(got[4] == 200, f"with debug on the login page over http is {got[4]}")
need(
    isinstance(look(DJANGO_ALLOWED_HOSTS="office.example", SMS_API_TOKEN="x"), str),
    "starts with debug off and no DJANGO_SECRET_KEY",
)
done = manage("check", "--deploy", "--fail-level", "WARNING", **PROD)
need(
    done.returncode == 0 and "WARNINGS" not in done.stderr, "check --deploy: " + done.stderr[-1500:]
)
finish(DJANGO_DEBUG="1")
