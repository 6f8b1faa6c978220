"""The changelist of repairs takes the same few queries, its columns hold what they held."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from cafe.models import Repair  # noqa: E402
from django.contrib import admin  # noqa: E402
from mendhall_making import OLD_TESTS, client_of, repair, session, user, volunteer, works  # noqa: E402

boss = client_of(user(is_staff=True, is_superuser=True))
URL = "/admin/cafe/repair/"
made = [repair(), repair(volunteer=volunteer())]
boss.get(URL)
before, _, _ = queries(lambda: boss.get(URL))
for crew in (0, 1, 3, 4):
    at = session(crew=crew)
    made += [repair(at), repair(at, volunteer=volunteer())]
after, answer, log = queries(lambda: boss.get(URL))
need(answer.status_code == 200, f"it answers {answer.status_code}")
need(before == after, f"{before} queries for 2 repairs, {after} for 10")
need(after <= 12, f"{after} queries: {log}")
page = answer.content.decode()
for row in made:
    crew = ", ".join(str(one) for one in row.session.crew.all())
    for text in (row.ticket, row.device, str(row.session), crew, str(row.volunteer or "")):
        need(text in page, f"the list misses {text!r}")
columns = list(admin.site._registry[Repair].list_display)
need(len(columns) == 6, f"the columns are {columns}")
for title in ("Ticket", "Device", "Session", "Repaired by", "Crew of the day", "Status"):
    need(title.lower() in page.lower(), f"there is no column {title}")
for query in ("?q=Device", "?status__exact=waiting", f"?q={made[0].ticket}"):
    need(boss.get(URL + query).status_code == 200, f"{query} broke")
need(boss.get(f"{URL}{made[0].pk}/change/").status_code == 200, "the page of one broke")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
