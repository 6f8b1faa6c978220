"""A timesheet is its user's: nobody else reads, changes or deletes it."""

from checking import good, need, old_tests, start

start()
from django.contrib.auth import get_user_model  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402
from tickets.models import Project, Ticket, Timesheet  # noqa: E402

owner, other = (get_user_model().objects.create_user(name) for name in ("owner", "other"))
project = Project.objects.create(name="Web", key="WEB", owner=owner)
ticket = Ticket.objects.create(project=project, title="Link")
sheet = Timesheet.objects.create(user=owner, ticket=ticket, day="2025-01-01", hours=2, note="mine")
page = f"/api/timesheets/{sheet.pk}/"
data = {"ticket": ticket.pk, "day": "2025-01-02", "hours": "3.00", "note": "taken"}

client = APIClient()
need(client.get(page).status_code == 401, "a visitor is not refused")
client.force_authenticate(other)
for method, body in (("get", None), ("put", data), ("patch", {"note": "taken"}), ("delete", None)):
    status = getattr(client, method)(page, body, format="json").status_code
    need(status in (403, 404), f"{method} of another user's timesheet answers {status}")
sheet.refresh_from_db()
need(sheet.note == "mine", "another user changed the timesheet")
need("mine" not in client.get("/api/timesheets/").content.decode(), "the list shows others' rows")
created = client.post("/api/timesheets/", data, format="json")
need(created.status_code == 201, f"creating answers {created.status_code}")
need(Timesheet.objects.get(note="taken").user == other, "the new row has the wrong user")

client.force_authenticate(owner)
need(client.get(page).status_code == 200, "the owner is refused")
need("mine" in client.get("/api/timesheets/").content.decode(), "the owner's list is empty")
status = client.patch(page, {"note": "still mine"}, format="json").status_code
need(status == 200, f"the owner's patch answers {status}")
need(client.delete(page).status_code == 204, "the owner can't delete")
old_tests(9)
good()
