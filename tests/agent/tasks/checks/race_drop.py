"""`fee_text` is gone, and what read it works."""

from checking import ROOT, good, need, no_missing_migrations, old_tests, start, there_and_back

start()
from django.db import connection  # noqa: E402
from race_making import OLD_TESTS, api_of, boss, client_of, race, rows, works  # noqa: E402
from races.models import Race  # noqa: E402

need("fee_text" not in {f.name for f in Race._meta.get_fields()}, "Race has fee_text")
with connection.cursor() as cursor:
    found = connection.introspection.get_table_description(cursor, "races_race")
need("fee_text" not in {c.name for c in found}, "the table has fee_text")
api = api_of()
several, lone, free = race(fees=("30", "12.5", "45")), race(fees=()), race(fees=("0",))
wanted = {
    several.pk: f"{several.title} on {several.starts_on} (from 12.50 EUR)",
    lone.pk: f"{lone.title} on {lone.starts_on}",
    free.pk: f"{free.title} on {free.starts_on} (from 0.00 EUR)",
}
listed = {row["id"]: row for row in rows(api.get("/api/races/"))}
for key, text in wanted.items():
    for found in (listed[key], api.get(f"/api/races/{key}/").json()):
        need("fee_text" not in found, "the API has fee_text")
        need(found["summary"] == text, f"the summary is {found['summary']!r}, not {text!r}")
    need(Race.objects.get(pk=key).summary() == text, "Race.summary() is another")
own = api_of(several.organizer)
answer = own.patch(f"/api/races/{several.pk}/", {"title": "Otherx"})
need(answer.status_code == 200, f"a change answers {answer.status_code}")
chief = client_of(boss())
for path in ("", f"{several.pk}/change/", "add/", "?q=Otherx"):
    answer = chief.get("/admin/races/race/" + path)
    need(answer.status_code == 200, f"the admin's {path} answers {answer.status_code}")
    need("fee_text" not in answer.content.decode(), f"the admin's {path} has fee_text")
need("Otherx" in chief.get("/admin/races/race/?q=Otherx").content.decode(), "the admin's search")
need(
    (ROOT / "races/migrations/0001_initial.py").read_text().count("fee_text") == 1,
    "0001 is changed",
)
works()
there_and_back("races")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
