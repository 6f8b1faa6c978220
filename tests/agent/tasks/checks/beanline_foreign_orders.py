"""Members read and cancel the orders of their company alone; staff all; the rest is 404."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from beanline_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    company,
    member,
    order,
    staff,
    user,
    works,
)

one, two = company(), company()
ann, colleague, ben = member(one), member(one), member(two)
row = order(ann)
url = f"/api/orders/{row.pk}/"
for who in (ben, user()):
    status = client_of(who).get(url).status_code
    need(status == 404, f"an order of another company answers {status}")
    status = client_of(who).post(f"{url}cancel/").status_code
    need(status == 404, f"to cancel one of another company answers {status}")
    row.refresh_from_db()
    need(row.status == "open", "another company cancelled it")
for who in (ann, colleague, staff()):
    row = order(ann)
    url = f"/api/orders/{row.pk}/"
    answer = client_of(who).get(url)
    need(answer.status_code == 200, f"an order of one's own answers {answer.status_code}")
    need(answer.json()["id"] == row.pk, "it is another order")
    status = client_of(who).post(f"{url}cancel/").status_code
    need(status == 200, f"to cancel one's own answers {status}")
    row.refresh_from_db()
    need(row.status == "cancelled", "it is not cancelled")
    status = client_of(who).post(f"{url}cancel/").status_code
    need(status == 400, f"to cancel twice answers {status}")
need(client_of(staff()).get("/api/orders/999999/").status_code == 404, "no order is no 404")
for status in (client_of().get(url).status_code, client_of().post(f"{url}cancel/").status_code):
    need(status in (401, 403), f"a visitor gets {status}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
