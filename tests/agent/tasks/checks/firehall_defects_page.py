"""/garage/defects/: what is not fixed yet, the oldest first, with a link in the navigation."""

import re

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.utils import timezone  # noqa: E402
from firehall_making import OLD_TESTS, client_of, defect, member, vehicle, works  # noqa: E402

PAGE = "/garage/defects/"
who = member()
client = client_of(who.user)
empty = client.get(PAGE)
need(empty.status_code == 200, f"without a defect {PAGE} answers {empty.status_code}")
rows = [defect(vehicle(), member(), f"Broken{n}.", hours=h) for n, h in enumerate((5, 1, 9, 3))]
fixed = [defect(vehicle(), member(), f"Done{n}.", hours=n, fixed_at=timezone.now()) for n in (2, 7)]
answer = client.get(PAGE)
text = answer.content.decode()
need(answer.status_code == 200, f"{PAGE} answers {answer.status_code}")
order = sorted(rows, key=lambda row: row.reported_at)
found = re.findall(r"Broken\d\.", text)
need(list(dict.fromkeys(found)) == [row.text for row in order], f"the defects are {found}")
for row in rows:
    for part in (row.vehicle.call_sign, row.reporter.user.first_name):
        need(part in text, f"{part!r} of {row.text} is not shown")
    pieces = text.split(row.text)
    need(len(pieces) > 1, f"{row.text} is not shown")
for row in fixed:
    need(row.text not in text, f"{row.text} is fixed, but shown")
need("2026" in text or "Feb" in text or ".02." in text, "the date is not shown")
need("<nav>" in text, "the page has no navigation")
for page in ("/", "/garage/", "/crew/"):
    nav = client.get(page).content.decode().partition("</nav>")[0]
    need(f'href="{PAGE}"' in nav, f"{page} has no link to {PAGE} in its navigation")
need(PAGE not in client_of().get("/").content.decode(), "a visitor is shown the link")
answer = client_of().get(PAGE)
need(answer.status_code == 302, f"a visitor gets {answer.status_code}")
where = answer.headers["Location"]
need(where.startswith("/accounts/login/"), f"a visitor is sent to {where}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
