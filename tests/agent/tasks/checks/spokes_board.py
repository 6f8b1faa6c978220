"""/jobs/ takes as many queries for 12 jobs as for 3, and shows what it showed."""

import re

from checking import good, need, old_tests, queries, start

start()
from django.test import Client  # noqa: E402
from spokes_making import OLD_TESTS, job, user  # noqa: E402

client = Client()
need(client.get("/jobs/").status_code in (302, 403), "a visitor sees the board")
client.force_login(user("reader"))
jobs = [job(), job(lines=1), job(lines=0, mechanic=False)]
few, page, _ = queries(lambda: client.get("/jobs/"))
need(page.status_code == 200, f"/jobs/ answers {page.status_code}")
jobs += [job() for _ in range(9)]
many, page, _ = queries(lambda: client.get("/jobs/"))
need(few == many, f"/jobs/ takes {few} queries for 3 jobs, {many} for 12")
rows = re.findall(r"<tr\b.*?</tr>", page.content.decode(), re.DOTALL)
places = []
for number, one in enumerate(jobs, 1):
    found = [n for n, row in enumerate(rows) if re.search(rf"\b{one.reference}\b", row)]
    need(len(found) == 1, f"{one.reference} is in {len(found)} rows")
    places += found
    lines = {2: "1 part<", 3: "0 parts"}.get(number, "2 parts")
    who = "nobody yet" if number == 3 else f"Mech{number}. Hand"
    for part in (f"Make{number}. City", f"Owner{number}.", lines, who, "Waiting"):
        need(part in rows[found[0]], f"{part!r} is no longer with {one.reference}")
need(places == sorted(places), "the jobs are in another order")
type(jobs[0]).objects.filter(pk=jobs[0].pk).update(status="collected")
need("Owner1." not in client.get("/jobs/").content.decode(), "a collected one is on the board")
old_tests(OLD_TESTS)
good()
