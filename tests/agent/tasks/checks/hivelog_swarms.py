"""SwarmReport and its API: all members read and add, the reporter and staff change."""

from decimal import Decimal

from checking import field, good, model, need, no_missing_migrations, old_tests, run, start

start()
from django.contrib.auth import get_user_model  # noqa: E402
from django.utils.dateparse import parse_datetime  # noqa: E402
from hivelog_making import OLD_TESTS, client_of, staff, user, works  # noqa: E402

PAGE = "/api/v1/swarms/"
Swarm = model("apiaries", "SwarmReport")
field(Swarm, "ForeignKey", name="reporter", to=get_user_model(), null=False)
field(Swarm, "CharField", name="place", max_length=120, blank=False)
field(Swarm, "DateTimeField", name="seen_at", null=False)
field(Swarm, "DecimalField", name="height_m", max_digits=4, decimal_places=1, null=True, blank=True)
field(Swarm, "TextField", name="notes", blank=True)
status = Swarm._meta.get_field("status")
need({str(key) for key, _ in status.flatchoices} == {"open", "collected", "gone"}, "the choices")
need(str(status.default) == "open", f"the default of status is {status.default!r}")

one, another, office = user(), user(), staff()
mine, other, desk, visitor = (client_of(who) for who in (one, another, office, None))
DATA = {"place": "Old pear tree", "seen_at": "2026-05-04T10:30:00Z"}
need(visitor.get(PAGE).status_code in (401, 403), "a visitor reads the list")
need(visitor.post(PAGE, DATA).status_code in (401, 403), "a visitor may add")
answer = mine.post(PAGE, {**DATA, "reporter": another.pk}, format="json")
need(answer.status_code == 201, f"a new one answers {answer.status_code}: {answer.content[:400]}")
row = Swarm.objects.get()
need(row.reporter == one, "the reporter is not the user of the request")
same = row.status == "open" and row.height_m is None and row.notes == ""
need(same and row.place == DATA["place"], "the row is not what was sent")
need(row.seen_at == parse_datetime(DATA["seen_at"]), f"seen_at is {row.seen_at}")
shown = answer.json()
wanted = {"id", "reporter", "place", "seen_at", "height_m", "status", "notes"}
need(wanted <= set(shown), f"{sorted(wanted - set(shown))} are not shown")
full = {**DATA, "height_m": "12.5", "status": "collected", "notes": "Long ladder"}
answer = other.post(PAGE, full, format="json")
need(answer.status_code == 201, f"all fields: {answer.status_code}: {answer.content[:400]}")
second = Swarm.objects.get(pk=answer.json()["id"])
same = second.height_m == Decimal("12.5") and second.status == "collected"
need(same and second.notes == "Long ladder" and second.reporter == another, "fields are not saved")
for wrong in ({"place": ""}, {"seen_at": "soon"}, {"status": "lost"}, {"height_m": "12345.6"}):
    answer = mine.post(PAGE, {**DATA, **wrong}, format="json")
    need(answer.status_code == 400, f"{wrong} answers {answer.status_code}")

data = mine.get(PAGE).json()
rows = data["results"] if isinstance(data, dict) else data
need({entry["id"] for entry in rows} == {row.pk, second.pk}, "the list has not all reports")
url = f"{PAGE}{row.pk}/"
need(other.get(url).status_code == 200, "a member can't read another's report")
need(visitor.get(url).status_code in (401, 403), "a visitor reads a report")
for client, may, who in (
    (other, False, "another"),
    (mine, True, "the reporter"),
    (desk, True, "staff"),
):
    for method, body in (
        ("patch", {"notes": who, "reporter": another.pk}),
        ("put", {**DATA, "notes": who, "reporter": another.pk}),
    ):
        code = getattr(client, method)(url, body, format="json").status_code
        need(code == (200 if may else 403), f"{method} of {who} answers {code}")
    row.refresh_from_db()
    need((row.notes == who) is may, f"after a change by {who} the notes are {row.notes!r}")
    need(row.reporter == one, f"{who} changed the reporter")
need(other.delete(url).status_code == 403, "another member may delete")
need(Swarm.objects.filter(pk=row.pk).exists(), "another member did delete")
need(mine.delete(url).status_code == 204, "the reporter can't delete")
code = desk.delete(f"{PAGE}{second.pk}/").status_code
need(code == 204, f"staff can't delete: {code}")
done = run("manage.py", "makemigrations", "--check", "--settings", "core.settings.test")
need(done.returncode == 0, f"a migration is missing: {done.stdout}{done.stderr[-500:]}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
