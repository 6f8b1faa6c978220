"""The start page takes the same few queries for any number of sessions, and looks the same."""

import re

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from mendhall_making import OLD_TESTS, client_of, repair, session, works  # noqa: E402

client = client_of()


def load():
    return queries(lambda: client.get("/"))


made = [session(), session(crew=1)]
repair(made[0])
before, _, _ = load()
made += [session(crew=n) for n in (0, 3, 4, 1, 2)]
for row in made[2:5]:
    for status in ("fixed", "waiting", "broken"):
        repair(row, status=status)
after, answer, log = load()
need(answer.status_code == 200, f"it answers {answer.status_code}")
need(before == after, f"{before} queries for 2 sessions, {after} for 7")
need(after <= 6, f"{after} queries: {log}")
items = re.findall(r"<li>(.*?)</li>", answer.content.decode(), re.S)
wanted = []
for row in reversed(made):
    crew = ", ".join(str(one) for one in row.crew.all())
    text = f'<a href="/sessions/{row.pk}/">{row}</a>: {row.repairs.count()} of 12 devices, with'
    wanted.append(f"{text} {crew}".strip())
found = [" ".join(item.split()) for item in items]
need(found == wanted, f"it lists {found}, not {wanted}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
