"""Two origins may call what is under /v2/, without cookies."""

from checking import ROOT, good, need, no_missing_migrations, old_tests, run, start

start()
from voltway_making import OLD_TESTS, client_of, works  # noqa: E402

OURS = ("https://map.voltway.example", "http://localhost:5173")
OTHERS = (
    "https://evil.example",
    "null",
    "http://map.voltway.example",
    "https://map.voltway.example.evil.example",
    "https://xmap.voltway.example",
    "http://localhost:8080",
)
HEADER, COOKIES = "Access-Control-Allow-Origin", "Access-Control-Allow-Credentials"
client = client_of()
for origin in OURS + OTHERS:
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": "PATCH",
        "Access-Control-Request-Headers": "authorization, content-type",
    }
    plain = client.get("/v2/sites/", headers={"Origin": origin})
    need(plain.status_code == 200, f"a request from {origin} answers {plain.status_code}")
    refused = client.get("/v2/me/", headers={"Origin": origin})
    need(refused.status_code == 401, f"a visitor from {origin} gets {refused.status_code}")
    before = client.options("/v2/me/", headers=asked)
    for answer in (plain, refused, before):
        found = answer.headers.get(HEADER)
        if origin in OURS:
            need(found == origin, f"{HEADER} for {origin} is {found}")
        else:
            need(found not in (origin, "*"), f"{origin} is allowed")
        need(answer.headers.get(COOKIES) != "true", "cookies are allowed")
    if origin in OURS:
        need(before.status_code in (200, 204), f"the preflight answers {before.status_code}")
        methods = before.headers.get("Access-Control-Allow-Methods", "")
        need("PATCH" in methods, f"PATCH is not among {methods!r}")
        headers = before.headers.get("Access-Control-Allow-Headers", "").lower()
        need("authorization" in headers, f"authorization is not among {headers!r}")
    page = client.get("/admin/login/", headers={"Origin": origin})
    need(page.status_code == 200, f"the admin's login answers {page.status_code}")
    need(HEADER not in page.headers, f"{origin} may read the admin")
listed = "".join(p.read_text().lower() for p in (ROOT / "requirements").glob("*.txt"))
need("django-cors-headers" in listed, "django-cors-headers is not among the requirements")
live = run(
    "-c",
    "import django; django.setup()\n"
    "from django.test import Client\n"
    "a = Client().options('/v2/me/', headers={'Origin': 'https://map.voltway.example', "
    "'Host': 'api.voltway.example', 'Access-Control-Request-Method': 'GET'})\n"
    f"print(a.headers.get('{HEADER}'))",
    DJANGO_SETTINGS_MODULE="voltway.settings.live",
)
need(live.returncode == 0, f"the live settings broke: {live.stderr[-800:]}")
need(live.stdout.split()[-1:] == [OURS[0]], "the map is not allowed with the live settings")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
