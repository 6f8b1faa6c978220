"""The planning board's origin may call what is under /api/, with cookies; nobody else."""

from checking import ROOT, good, need, no_missing_migrations, old_tests, run, start

start()
from drivewise_making import OLD_TESTS, client_of, staff, works  # noqa: E402

OURS = "https://board.drivewise.example"
OTHERS = (
    "https://evil.example",
    "null",
    "http://board.drivewise.example",
    "https://board.drivewise.example.evil.example",
    "https://xboard.drivewise.example",
)
HEADER, COOKIES = "Access-Control-Allow-Origin", "Access-Control-Allow-Credentials"
office = client_of(staff())
for origin in (OURS, *OTHERS):
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type, x-csrftoken",
    }
    plain = office.get("/api/lessons/", headers={"Origin": origin})
    need(plain.status_code == 200, f"a request from {origin} answers {plain.status_code}")
    refused = client_of().get("/api/me/", headers={"Origin": origin})
    need(refused.status_code in (401, 403), f"a visitor gets {refused.status_code}")
    before = client_of().options("/api/lessons/", headers=asked)
    for answer in (plain, refused, before):
        found = answer.headers.get(HEADER)
        if origin == OURS:
            need(found == origin, f"{HEADER} for {origin} is {found}")
            need(answer.headers.get(COOKIES) == "true", "cookies are not allowed")
        else:
            need(found not in (origin, "*"), f"{origin} is allowed")
    if origin == OURS:
        need(before.status_code in (200, 204), f"the preflight answers {before.status_code}")
        headers = before.headers.get("Access-Control-Allow-Headers", "").lower()
        need("x-csrftoken" in headers, f"x-csrftoken is not among {headers!r}")
    page = client_of().get("/admin/login/", headers={"Origin": origin})
    need(page.status_code == 200, f"the admin's login answers {page.status_code}")
    need(HEADER not in page.headers, f"{origin} may read the admin")
listed = "".join(p.read_text().lower() for p in (ROOT / "requirements").glob("*.txt"))
need("django-cors-headers" in listed, "django-cors-headers is not among the requirements")
live = run(
    "-c",
    "import django; django.setup()\n"
    "from django.conf import settings\n"
    "settings.SECURE_SSL_REDIRECT = False\n"
    "from django.test import Client\n"
    f"a = Client().options('/api/me/', headers={{'Origin': '{OURS}', "
    "'Host': 'api.drivewise.example', 'Access-Control-Request-Method': 'GET'})\n"
    f"print(a.headers.get('{HEADER}'))\n"
    f"print('{OURS}' in settings.CSRF_TRUSTED_ORIGINS)",
    DJANGO_SETTINGS_MODULE="config.settings.production",
)
need(live.returncode == 0, f"the settings of production broke: {live.stderr[-800:]}")
need(live.stdout.split() == [OURS, "True"], f"in production: {live.stdout.split()}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
