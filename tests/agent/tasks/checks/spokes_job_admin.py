"""The changelist of Job takes a fixed number of queries and shows the same."""

import re
from decimal import Decimal

from checking import good, need, old_tests, queries, start

start()
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402
from spokes_making import OLD_TESTS, job, user  # noqa: E402

client = Client()
client.force_login(user("root", is_staff=True, is_superuser=True))
path = reverse("admin:workshop_job_changelist")
jobs = [job(), job(lines=0, mechanic=False), job(lines=1)]
client.get(path)
few, page, _ = queries(lambda: client.get(path))
need(page.status_code == 200, f"the changelist answers {page.status_code}")
jobs += [job() for _ in range(9)]
many, page, _ = queries(lambda: client.get(path))
need(few == many, f"the changelist takes {few} queries for 3 jobs, {many} for 12")


def cells(page):
    rows = re.findall(r"<tr\b.*?</tr>", page.content.decode(), re.DOTALL)
    return [
        [re.sub(r"<[^>]+>", "", cell).strip() for cell in re.findall(r"<t[dh]\b.*?</t[dh]>", row)]
        for row in rows
    ]


def check(page, wanted):
    table = cells(page)
    for number, one in wanted:
        row = next((row for row in table if one.reference in row), None)
        need(row, f"{one.reference} is not in the changelist")
        for text in (f"Make{number}. City", f"Owner{number}.", "Waiting"):
            need(text in row, f"{text!r} is not in the row {row}")
        lines = {2: 0, 3: 1}.get(number, 2)
        total = lines * 3 * (Decimal("10.07") + number)
        numbers = [Decimal(cell) for cell in row if re.fullmatch(r"\d+(\.\d+)?", cell)]
        need(total in numbers, f"the total {total} is not in the row {row}")


check(page, list(enumerate(jobs, 1)))
check(client.get(path, {"q": "Owner4."}), [(4, jobs[3])])
check(client.get(path, {"status__exact": "waiting"}), list(enumerate(jobs, 1)))
for column in range(1, 7):
    status = client.get(path, {"o": column}).status_code
    need(status == 200, f"sorted by column {column} it answers {status}")
change = client.get(reverse("admin:workshop_job_change", args=[jobs[0].pk]))
need(change.status_code == 200, f"the form of a job answers {change.status_code}")
old_tests(OLD_TESTS)
good()
