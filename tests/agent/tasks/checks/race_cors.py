"""The front end, and nobody else, may call the API from a browser."""

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

start()
from django.conf import settings  # noqa: E402
from race_making import OLD_TESTS, api_of, client_of, race, works  # noqa: E402

OURS = "https://app.raceday.example"
ALLOW = "Access-Control-Allow-"
client = client_of()
race()


def preflight(path, origin, method="POST", wanted="authorization,content-type"):
    return client.options(
        path,
        headers={
            "origin": origin,
            "access-control-request-method": method,
            "access-control-request-headers": wanted,
        },
    )


for path, method in (
    ("/api/entries/", "POST"),
    ("/api/races/1/", "PATCH"),
    ("/api/races/1/", "DELETE"),
):
    answer = preflight(path, OURS, method)
    need(answer.status_code in (200, 204), f"a preflight answers {answer.status_code}")
    need(answer.get(ALLOW + "Origin") == OURS, f"a preflight allows {answer.get(ALLOW + 'Origin')}")
    methods = answer.get(ALLOW + "Methods", "")
    need(method in methods, f"{method} is not allowed but {methods!r}")
    heads = answer.get(ALLOW + "Headers", "").lower()
    for name in ("authorization", "content-type"):
        need(name in heads, f"the header {name} is not allowed but {heads!r}")
    need(ALLOW + "Credentials" not in answer, "cookies are allowed")
for path in ("/api/races/", "/api/entries/", "/api/races/999999/"):
    answer = client.get(path, headers={"origin": OURS})
    got = answer.get(ALLOW + "Origin")
    need(got == OURS, f"{path} ({answer.status_code}) allows {got}")
    need("origin" in answer.get("Vary", "").lower(), f"{path} does not vary by origin")
    need(ALLOW + "Credentials" not in answer, "cookies are allowed")
for origin in (
    "http://app.raceday.example",
    "https://raceday.example",
    "https://app.raceday.example.evil.example",
    "https://evil-app.raceday.example",
    "https://evil.app.raceday.example",
    "https://app.raceday.example:8443",
    "https://appxraceday.example",
    "null",
):
    for answer in (
        preflight("/api/entries/", origin),
        client.get("/api/races/", headers={"origin": origin}),
    ):
        need(ALLOW + "Origin" not in answer, f"{origin} is allowed")
for path in ("/admin/login/", "/admin/", "/"):
    for answer in (preflight(path, OURS), client.get(path, headers={"origin": OURS})):
        need(ALLOW + "Origin" not in answer, f"{path} is open to the front end, too")
need(client.get("/api/races/").status_code == 200, "without an origin it does not work")
need(api_of().get("/api/races/").status_code == 200, "the list")
if "corsheaders" in settings.INSTALLED_APPS:
    text = "".join(p.read_text().lower() for p in ROOT.glob("requirements*.txt"))
    need("django-cors-headers" in text.replace("_", "-"), "the requirements do not have it")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
