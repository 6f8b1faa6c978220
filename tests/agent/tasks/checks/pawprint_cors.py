"""The portal may call the API from everywhere, the one of the developers from local alone."""

import json

from checking import ROOT, files, good, need, no_missing_migrations, old_tests, run
from pawprint_making import OLD_TESTS

PORTAL, DEVELOPERS = "https://portal.pawprint.example", "http://localhost:5173"
OTHERS = [
    "https://evil.example",
    "http://portal.pawprint.example",
    "https://portal.pawprint.example.evil.example",
    "https://x.portal.pawprint.example",
    "https://pawprint.example",
    "https://portalxpawprint.example",
    "http://localhost:8000",
    "http://localhost:51730",
    "null",
]
CODE = """
import json
import django
django.setup()
from django.test import Client
client, answers = Client(headers={{"host": {host!r}}}), {{}}
for origin in {origins!r}:
    asked = client.options(
        "/api/v1/auth/sign-in/",
        headers={{
            "origin": origin,
            "access-control-request-method": "POST",
            "access-control-request-headers": "authorization,content-type",
        }},
    )
    read = client.get("/api/v1/opening-hours/", headers={{"origin": origin}})
    refused = client.get("/api/v1/animals/", headers={{"origin": origin}})
    answers[origin] = [
        [answer.status_code, {{k.lower(): v.lower() for k, v in answer.headers.items()}}]
        for answer in (asked, read, refused)
    ]
print(json.dumps(answers))
"""


def words(headers, name):
    return {word.strip() for word in headers.get(name, "").split(",")}


for module, host, allowed, refused in (
    ("local", "localhost", [PORTAL, DEVELOPERS], OTHERS),
    ("production", "api.pawprint.example", [PORTAL], [*OTHERS, DEVELOPERS]),
):
    code = CODE.format(host=host, origins=[*allowed, *refused])
    done = run("-c", code, DJANGO_SETTINGS_MODULE=f"pawprint.settings.{module}")
    need(done.returncode == 0, f"{module} breaks: {done.stderr[-1500:]}")
    answers = json.loads(done.stdout.splitlines()[-1])
    for origin in allowed:
        (status, asked), *others = answers[origin]
        need(status in (200, 204), f"{module}: the preflight of {origin} answers {status}")
        headers = words(asked, "access-control-allow-headers")
        need({"authorization", "content-type"} <= headers, f"{module}: the headers are {headers}")
        methods = words(asked, "access-control-allow-methods")
        need({"get", "post", "put", "patch", "delete"} <= methods, f"{module}: only {methods}")
        need([s for s, _ in others] == [200, 401], f"{module}: {origin} gets {others}")
        for _, headers in answers[origin]:
            told = headers.get("access-control-allow-origin")
            need(told == origin, f"{module}: {origin} is told {told}")
            need("access-control-allow-credentials" not in headers, "cookies are allowed")
    for origin in refused:
        for _, headers in answers[origin]:
            told = headers.get("access-control-allow-origin")
            need(told not in (origin, "*"), f"{module}: {origin} is told {told}")
listed = "".join(p.read_text().lower() for p in files(".txt", ".toml") if p.parent == ROOT)
if any("corsheaders" in path.read_text() for path in files(".py")):
    named = "django-cors-headers" in listed.replace("_", "-")
    need(named, "django-cors-headers is not among the requirements")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
