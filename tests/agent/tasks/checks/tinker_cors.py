"""One origin may call what is under /api/, with cookies."""

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

start()
from tinker_making import OLD_TESTS, client_of, user, works  # noqa: E402

OURS = "https://status.tinkerspace.example"
OTHERS = (
    "https://evil.example",
    "null",
    "http://status.tinkerspace.example",
    "https://status.tinkerspace.example.evil.example",
    "https://statusxtinkerspace.example",
    "https://xstatus.tinkerspace.example",
    "https://tinkerspace.example",
    "http://localhost:3000",
)
PAGE = "/api/whoami/"
HEADER, COOKIES = "Access-Control-Allow-Origin", "Access-Control-Allow-Credentials"
client = client_of(user(first_name="Ada", last_name="King"))
for origin in (OURS, *OTHERS):
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "content-type",
    }
    plain = client.get(PAGE, headers={"Origin": origin})
    need(plain.status_code == 200, f"a request from {origin} answers {plain.status_code}")
    need(plain.json() == {"name": "Ada King"}, f"{PAGE} says {plain.content}")
    before = client_of().options(PAGE, headers=asked)
    for answer in (plain, before):
        found = answer.headers.get(HEADER)
        if origin == OURS:
            need(found == origin, f"{HEADER} for {origin} is {found}")
            need(answer.headers.get(COOKIES) == "true", "cookies are not allowed")
        else:
            need(found not in (origin, "*"), f"{origin} is allowed")
    if origin == OURS:
        need(before.status_code in (200, 204), f"the preflight answers {before.status_code}")
        methods = before.headers.get("Access-Control-Allow-Methods", "")
        need("GET" in methods, f"GET is not among {methods!r}")
    need("origin" in plain.headers.get("Vary", "").lower(), "Vary does not name the origin")
    machines = client.get("/api/machines/", headers={"Origin": origin})
    right = origin if origin == OURS else None
    need(machines.headers.get(HEADER) == right, f"/api/machines/ for {origin} is not as it should")
    for path in ("/", "/me/", "/admin/login/", "/materials/"):
        page = client.get(path, headers={"Origin": origin})
        need(page.status_code in (200, 404), f"{path} answers {page.status_code}")
        need(HEADER not in page.headers, f"{origin} may read {path}")
listed = (ROOT / "requirements.txt").read_text().lower()
need("django-cors-headers" in listed, "django-cors-headers is not among the requirements")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
