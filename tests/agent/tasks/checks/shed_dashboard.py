"""The dashboard is kept for ten minutes, for each member on their own."""

import time

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from toolshed_making import OLD_TESTS, client_of, loan, member, tool, words, works  # noqa: E402

ann, bob = member(), member()
which = tool()
for _ in range(2):
    loan(ann, which)
loan(ann, which, days=-3)
loan(bob)


def seen(client):
    answer = client.get("/dashboard/")
    need(answer.status_code == 200, f"the dashboard answers {answer.status_code}")
    return words(answer.content.decode().split("<main>")[-1])


def page(of, total, category):
    return (
        f"{of.user.username}'s shed Loans: {total} Out now: {total} Overdue: 1 {category}: {total}"
    )


first, second = client_of(ann), client_of(bob)
wanted = page(ann, 3, which.category.name)
for _ in range(2):
    need(seen(first) == wanted, f"it shows {seen(first)!r}, not {wanted!r}")
loan(ann, which)
found = seen(first)
need(found == wanted, f"it is not cached, now it shows {found!r}")
_, _, log = queries(lambda: first.get("/dashboard/"))
asked = [sql for sql in log if "lending_loan" in sql]
need(not asked, f"the loans are still counted: {asked}")
own = seen(second)
need(own.startswith(f"{bob.user.username}'s shed Loans: 1 Out now: 1"), f"another sees {own!r}")
need(seen(first) == wanted, "the first one sees something else now")
visitor = client_of().get("/dashboard/")
need(visitor.status_code == 302 and "/login/" in visitor["Location"], "it is open to visitors")
third = client_of(ann)
need(seen(third).startswith(ann.user.username), "a second browser shows something else")
# the same browser, another person
first.logout()
answer = first.get("/dashboard/")
need(answer.status_code == 302, f"after a logout it answers {answer.status_code}")
first.force_login(bob.user)
need(seen(first).startswith(bob.user.username), f"after a login as another: {seen(first)!r}")
first.logout()
first.force_login(ann.user)
seen(first)
real = time.time
time.time = lambda: real() + 500
again = seen(client_of(bob))
time.time = lambda: real() + 605 + 600
found, wanted = seen(first), page(ann, 4, which.category.name)
need(found == wanted, f"after ten minutes it shows {found!r}, not {wanted!r}")
time.time = real
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
