"""Who is logged in reports an incident with a form."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from marina_making import OLD_TESTS, berth, client_of, user, works  # noqa: E402
from office.models import Incident  # noqa: E402

PATH = "/incidents/new/"
who, other = user(), user()
own, visitor = client_of(who), client_of()
where = berth()
data = {"berth": where.pk, "kind": "water", "text": "The tap drips day and night."}
for answer in (visitor.get(PATH), visitor.post(PATH, data)):
    need(
        answer.status_code == 302 and "/login/" in answer["Location"],
        f"a visitor gets {answer.status_code}",
    )
page = own.get(PATH)
need(page.status_code == 200, f"the page answers {page.status_code}")
html = page.content.decode().split('<main id="content">')[-1]
for name in ("berth", "kind", "text", "csrfmiddlewaretoken"):
    need(f'name="{name}"' in html, f"the form has no {name}")
for name in ("reporter", "resolved_at", "reported_at"):
    need(f'name="{name}"' not in html, f"the form asks for {name}")
need(str(where) in html, "the berths are not to be seen")
for bad in (
    {},
    {"text": "short"},
    {"text": "  short   "},
    {"text": "x" * 9},
    {"kind": "fire"},
    {"berth": 98765},
    {"berth": ""},
):
    answer = own.post(PATH, {**data, **bad} if bad else {})
    need(answer.status_code == 200, f"{bad} answers {answer.status_code}")
    need(not Incident.objects.exists(), f"{bad} is saved")
    if bad.get("text"):
        need("Please tell us a little more." in answer.content.decode(), "no text for a short one")
answer = own.post(
    PATH, {**data, "text": "x" * 10, "reporter": other.pk, "resolved_at": "2026-01-01 10:00"}
)
need(answer.status_code == 302 and answer["Location"] == "/", f"it answers {answer.status_code}")
row = Incident.objects.get()
need(
    (row.reporter, row.berth, row.kind, row.text) == (who, where, "water", "x" * 10), "a wrong one"
)
need(row.resolved_at is None, "it is resolved at once")
need("Thanks, the harbour office has been told." in own.get("/").content.decode(), "no thanks")
need("Thanks, the harbour" not in own.get("/").content.decode(), "the thanks stay")
for path in ("/", "/boats/", "/stays/"):
    need(f'href="{PATH}"' in own.get(path).content.decode(), f"no link in the menu of {path}")
need(f'href="{PATH}"' not in visitor.get("/login/").content.decode(), "visitors see the link")
strict = client_of(who, enforce_csrf_checks=True)
need(strict.post(PATH, data).status_code == 403, "no CSRF protection")
for _ in range(4):
    berth()
from checking import queries  # noqa: E402

few = queries(lambda: own.get(PATH))[0]
for _ in range(10):
    berth()
many = queries(lambda: own.get(PATH))[0]
need(many <= few, f"{few} queries of the form with few berths, {many} with more")
works()
no_missing_migrations()
old_tests(OLD_TESTS + 1)
good()
