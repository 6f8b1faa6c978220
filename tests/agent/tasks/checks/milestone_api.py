"""A CRUD API of the new model Milestone."""

from checking import (
    endpoint,
    field,
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    start,
    there_and_back,
)

start()
from django.contrib.auth import get_user_model  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402
from tickets.models import Project  # noqa: E402

Milestone = model("tickets", "Milestone")
title = field(Milestone, "CharField", max_length=100).name
due = field(Milestone, "DateField").name
project_field = field(Milestone, "ForeignKey", to=Project).name
no_missing_migrations()
there_and_back("tickets")

listing, row = endpoint("Milestone")
owner = get_user_model().objects.create_user("owner")
project = Project.objects.create(name="Web", key="WEB", owner=owner)
data = {title: "Launch", due: "2025-06-01", project_field: project.pk}
client = APIClient()
for call in (client.get, client.post):
    status = call(listing).status_code
    need(status in (401, 403), f"a visitor gets {status}")
client.force_authenticate(owner)
response = client.post(listing, data, format="json")
need(response.status_code == 201, f"creating answers {response.status_code}: {response.content!r}")
milestone = Milestone.objects.get()
need(str(getattr(milestone, due)) == "2025-06-01", "the date is not saved")
need(getattr(milestone, project_field) == project, "the project is not saved")
for wrong in ({**data, title: ""}, {**data, title: "x" * 101}, {**data, due: "soon"}):
    status = client.post(listing, wrong, format="json").status_code
    need(status == 400, f"{wrong} answers {status}")
one = row.replace("<>", str(milestone.pk))
need("Launch" in client.get(listing).content.decode(), "the list does not hold the milestone")
need(client.get(one).status_code == 200, "one milestone can't be read")
need(client.get(row.replace("<>", "999999")).status_code == 404, "an unknown one is not 404")
status = client.patch(one, {title: "Beta"}, format="json").status_code
need(status == 200, f"patch answers {status}")
need(getattr(Milestone.objects.get(), title) == "Beta", "patch does not save")
need(client.delete(one).status_code == 204, "delete does not answer 204")
need(not Milestone.objects.exists(), "delete does not delete")
old_tests(9)
good()
