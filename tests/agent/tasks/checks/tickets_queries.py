"""/api/tickets/ takes as many queries for 12 tickets as for 3, and answers the same."""

from checking import good, need, old_tests, queries, start

start()
from django.contrib.auth import get_user_model  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402
from tickets.models import Label, Project, Ticket  # noqa: E402

owner = get_user_model().objects.create_user("owner")
made = 0


def make(count):
    global made
    for _ in range(count):
        made += 1
        user = get_user_model().objects.create_user(f"user{made}")
        project = Project.objects.create(name=f"Project {made}", key=f"P{made}", owner=owner)
        ticket = Ticket.objects.create(project=project, title=f"Ticket {made}", assignee=user)
        ticket.labels.add(*[Label.objects.create(name=f"label{made}{part}") for part in "ab"])


def rows(response):
    body = response.json()
    return body["results"] if isinstance(body, dict) else body


client = APIClient()
client.force_authenticate(owner)
make(3)
few, response, _ = queries(lambda: client.get("/api/tickets/"))
need(response.status_code == 200, f"/api/tickets/ answers {response.status_code}")
make(9)
many, response, _ = queries(lambda: client.get("/api/tickets/"))
need(few == many, f"/api/tickets/ takes {few} queries for 3 tickets, {many} for 12")
found = {row["title"]: row for row in rows(response)}
need(len(found) == 12, f"{len(found)} tickets are listed")
for number in range(1, 13):
    row = found[f"Ticket {number}"]
    need(row["project_name"] == f"Project {number}", f"wrong project in {row}")
    need(row["assignee_name"] == f"user{number}", f"wrong assignee in {row}")
    need(sorted(row["label_names"]) == [f"label{number}a", f"label{number}b"], f"labels of {row}")
old_tests(9)
good()
