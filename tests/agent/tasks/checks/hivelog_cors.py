"""Two origins may call what is under /api/, without cookies."""

from checking import ROOT, good, need, no_missing_migrations, old_tests, run, start

start()
from hivelog_making import OLD_TESTS, client_of, works  # noqa: E402

OURS = ("https://shop.hivelog.example", "http://localhost:4200")
OTHERS = (
    "https://evil.example",
    "null",
    "http://shop.hivelog.example",
    "https://shop.hivelog.example.evil.example",
    "https://xshop.hivelog.example",
    "http://localhost:8080",
)
HEADER, COOKIES = "Access-Control-Allow-Origin", "Access-Control-Allow-Credentials"
client = client_of()
for origin in OURS + OTHERS:
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
    }
    missing = client.get("/api/v1/trace/none/", headers={"Origin": origin})
    need(missing.status_code == 404, f"a request from {origin} answers {missing.status_code}")
    refused = client.get("/api/v1/orders/", headers={"Origin": origin})
    need(refused.status_code in (401, 403), f"a visitor from {origin} gets {refused.status_code}")
    before = client.options("/api/v1/orders/", headers=asked)
    for answer in (missing, refused, before):
        found = answer.headers.get(HEADER)
        if origin in OURS:
            need(found == origin, f"{HEADER} for {origin} is {found}")
        else:
            need(found not in (origin, "*"), f"{origin} is allowed")
        need(answer.headers.get(COOKIES) != "true", "cookies are allowed")
    if origin in OURS:
        need(before.status_code in (200, 204), f"the preflight answers {before.status_code}")
        methods = before.headers.get("Access-Control-Allow-Methods", "")
        need("POST" in methods, f"POST is not among {methods!r}")
    page = client.get("/admin/login/", headers={"Origin": origin})
    need(page.status_code == 200, f"the admin's login answers {page.status_code}")
    need(HEADER not in page.headers, f"{origin} may read the admin")
listed = (ROOT / "requirements.txt").read_text().lower()
need("django-cors-headers" in listed, "django-cors-headers is not required")
live = run(
    "-c",
    "import django; django.setup()\n"
    "from django.test import Client\n"
    f"a = Client().options('/api/v1/orders/', headers={{'Origin': '{OURS[0]}', "
    "'Host': 'hivelog.example', 'Access-Control-Request-Method': 'GET'})\n"
    f"print(a.headers.get('{HEADER}'))",
    DJANGO_SETTINGS_MODULE="core.settings.production",
)
need(live.returncode == 0, f"the settings of production broke: {live.stderr[-800:]}")
need(live.stdout.split()[-1:] == [OURS[0]], "the shop is not allowed in production")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
