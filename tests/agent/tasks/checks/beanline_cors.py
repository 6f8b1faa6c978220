"""The shop's origin may call with cookies, the dev server in the dev settings alone."""

from checking import ROOT, good, need, no_missing_migrations, old_tests, run, start

start()
from beanline_making import OLD_TESTS, client_of, member, works  # noqa: E402
from django.test import Client  # noqa: E402

SHOP, LOCAL = "https://shop.beanline.example", "http://localhost:5173"


def preflight(origin, url="/api/orders/", method="POST"):
    headers = {
        "origin": origin,
        "access-control-request-method": method,
        "access-control-request-headers": "content-type,x-csrftoken",
    }
    return client_of().options(url, headers=headers)


answer = preflight(SHOP)
need(answer.headers.get("access-control-allow-origin") == SHOP, f"preflight: {answer.headers}")
need(answer.headers.get("access-control-allow-credentials") == "true", "no cookies are allowed")
need("x-csrftoken" in answer.headers.get("access-control-allow-headers", "").lower(), "no csrf")
need("POST" in answer.headers.get("access-control-allow-methods", ""), "no POST is allowed")
for origin in (LOCAL, "https://evil.example", "https://shop.beanline.example.evil.example", "null"):
    allowed = preflight(origin).headers.get("access-control-allow-origin")
    need(allowed is None, f"{origin} is allowed: {allowed}")
who = member()
answer = client_of(who).get("/api/me/", headers={"origin": SHOP})
need(answer.headers.get("access-control-allow-origin") == SHOP, "a GET has no CORS header")
answer = client_of(who).get("/api/orders/999999/", headers={"origin": SHOP})
need(answer.headers.get("access-control-allow-origin") == SHOP, "an error has no CORS header")


def posts(origin):
    client = Client(enforce_csrf_checks=True)
    client.raise_request_exception = False
    client.force_login(who)
    client.cookies["csrftoken"] = "a" * 32
    more = {"origin": origin, "x-csrftoken": "a" * 32, "host": "api.beanline.example"}
    more["referer"] = f"{origin}/cart"
    return client.post("/api/orders/", "{}", "application/json", headers=more, secure=True)


from django.test import override_settings  # noqa: E402

with override_settings(ALLOWED_HOSTS=["*"]):
    answer = posts(SHOP)
    need(answer.status_code == 400, f"a POST of the shop answers {answer.status_code}")
    for origin in (LOCAL, "https://evil.example"):
        status = posts(origin).status_code
        need(status == 403, f"a POST of {origin} answers {status}")

ASK = f"""
import django
django.setup()
from django.test import Client
for origin in ("{SHOP}", "{LOCAL}", "https://evil.example"):
    headers = {{"origin": origin, "access-control-request-method": "POST"}}
    answer = Client(headers=headers).options("/api/orders/")
    print(answer.headers.get("access-control-allow-origin"))
"""
for name, wanted in (("dev", [SHOP, LOCAL, "None"]), ("base", [SHOP, "None", "None"])):
    ask = ASK
    if name == "base":
        ask = ASK.replace(
            "Client(headers=headers)", "Client(headers={**headers, 'host': 'api.beanline.example'})"
        )
    done = run("-c", ask, DJANGO_SETTINGS_MODULE=f"beanline.settings.{name}")
    need(done.returncode == 0, f"settings.{name}: {done.stderr[-500:]}")
    need(done.stdout.split() == wanted, f"settings.{name} allow {done.stdout.split()}")
text = (ROOT / "requirements" / "base.txt").read_text().lower()
if "corsheaders" in (ROOT / "beanline/settings/base.py").read_text():
    need("django-cors-headers" in text, "the requirements miss django-cors-headers")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
