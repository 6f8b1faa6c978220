"""The costs are kept for five minutes, for each user on their own."""

import time

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from vet_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    content,
    invoice,
    owner,
    pet,
    works,
)

ann, bob = owner(), owner()
anns, bobs = pet(ann), pet(bob)
invoice(anns, 30)
invoice(anns, 20, paid=True)
invoice(bobs, 7)


def seen(client):
    answer = client.get("/costs/")
    need(answer.status_code == 200, f"the costs answer {answer.status_code}")
    return content(answer)


def page(of, number, total, still, which):
    return (
        f"Costs of {of.user.username} {number} invoices, {total} EUR "
        f"Still open: {still} EUR {which.name}: {total}"
    )


first, second = client_of(ann), client_of(bob)
wanted = page(ann, 2, "50.00", "30.00", anns)
for _ in range(2):
    need(seen(first) == wanted, f"it shows {seen(first)!r}, not {wanted!r}")
invoice(anns, 50)
found = seen(first)
need(found == wanted, f"it is not cached, now it shows {found!r}")
_, _, log = queries(lambda: first.get("/costs/"))
asked = [sql for sql in log if "practice_invoice" in sql]
need(not asked, f"the invoices are still summed: {asked}")
wanted_bob = page(bob, 1, "7.00", "7.00", bobs)
need(seen(second) == wanted_bob, f"another sees {seen(second)!r}")
need(seen(first) == wanted, "the first one sees something else now")
visitor = client_of().get("/costs/")
need(visitor.status_code == 302 and "/login/" in visitor["Location"], "it is open to visitors")
first.logout()
answer = first.get("/costs/")
need(answer.status_code == 302, f"after a logout it answers {answer.status_code}")
first.force_login(bob.user)
need(seen(first) == wanted_bob, f"after a login as another: {seen(first)!r}")
first.logout()
first.force_login(ann.user)
need(seen(first).startswith(f"Costs of {ann.user.username} "), f"again: {seen(first)!r}")
answer = first.get("/costs/")
control = answer.get("Cache-Control", "")
shared = "private" not in control and "no-store" not in control and "max-age" in control
need(not shared or "Cookie" in answer.get("Vary", ""), f"a proxy may keep it: {control}")
real = time.time
time.time = lambda: real() + 320 + 300
found, wanted = seen(first), page(ann, 3, "100.00", "80.00", anns)
need(found == wanted, f"after five minutes it shows {found!r}, not {wanted!r}")
time.time = real
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
