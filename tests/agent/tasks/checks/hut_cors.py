"""Browsers may call the API from the new site, locally from the dev server, too."""

from checking import good, need, no_missing_migrations, old_tests, run, start

SITE, DEV = "https://book.huts.example", "http://localhost:5173"
EVIL = [
    "https://evil.example",
    "https://book.huts.example.evil.example",
    "http://book.huts.example",
    "https://xbook.huts.example",
    "null",
]
CODE = """
import sys, django
django.setup()
from django.test import Client
client = Client(HTTP_HOST="api.huts.example", headers={"X-Forwarded-Proto": "https"})
for origin in sys.argv[1:]:
    answer = client.options(
        "/api/v1/bookings/",
        headers={
            "Origin": origin,
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization,content-type",
        },
        secure=True,
    )
    print("ALLOWED", origin, answer.headers.get("Access-Control-Allow-Origin"))
"""


def allowed(module, *origins):
    done = run("-c", CODE, *origins, DJANGO_SETTINGS_MODULE=module)
    need(done.returncode == 0, f"{module}: {done.stderr[-800:]}")
    lines = [line.split() for line in done.stdout.splitlines() if line.startswith("ALLOWED")]
    return {origin: answer for _, origin, answer in lines}


# an answer of None and a 401 from the view itself both are a no
found = allowed("config.settings.production", SITE)
need(found == {SITE: SITE}, f"in production: {found}")
found = allowed("config.settings.local", DEV)
need(found == {DEV: DEV}, f"in local: {found}")
start("config.settings.test")
from hutbook_making import API, OLD_TESTS, client_of, hut, required, user, works  # noqa: E402

where, who = hut(), user()
found = allowed("config.settings.production", DEV, *EVIL)
need(set(found.values()) == {"None"}, f"in production: {found}")
client = client_of(who)
ASK = {
    "HTTP_ACCESS_CONTROL_REQUEST_METHOD": "POST",
    "HTTP_ACCESS_CONTROL_REQUEST_HEADERS": "authorization,content-type",
}
answer = client_of().options(f"{API}bookings/", HTTP_ORIGIN=SITE, **ASK)
need(answer.status_code in (200, 204), f"a preflight answers {answer.status_code}")
need(answer.headers.get("Access-Control-Allow-Origin") == SITE, f"it says {answer.headers}")
headers = answer.headers.get("Access-Control-Allow-Headers", "").lower()
need("authorization" in headers and "content-type" in headers, f"it allows the headers {headers}")
need("POST" in answer.headers.get("Access-Control-Allow-Methods", ""), f"it says {answer.headers}")
need("Access-Control-Allow-Credentials" not in answer.headers, "it allows cookies")
for path, status in ((f"huts/{where.slug}/", 200), ("huts/nope/", 404), ("bookings/", 200)):
    answer = client.get(f"{API}{path}", HTTP_ORIGIN=SITE)
    need(answer.status_code == status, f"{path} answers {answer.status_code}")
    need(answer.headers.get("Access-Control-Allow-Origin") == SITE, f"{path} says nothing of it")
# the slash that is missing is redirected by CommonMiddleware: the headers have to be there, too
answer = client.get(f"{API}huts", HTTP_ORIGIN=SITE)
need(answer.headers.get("Access-Control-Allow-Origin") == SITE, "a redirect says nothing of it")
for origin in (*EVIL, DEV):
    answer = client.get(f"{API}huts/", HTTP_ORIGIN=origin)
    got = answer.headers.get("Access-Control-Allow-Origin")
    need(got is None, f"{origin} gets {got}")
need(required("django-cors-headers"), "django-cors-headers is not in the requirements")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
