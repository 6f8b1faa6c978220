"""A bad month is a 400 with a message, a good one is answered as before."""

from datetime import UTC, datetime

from checking import good, need, no_missing_migrations, old_tests, start

start()
from beanline_making import OLD_TESTS, client_of, member, order, staff, works  # noqa: E402
from orders.models import Order  # noqa: E402

URL = "/api/orders/turnover/"
office = client_of(staff())
BAD = ["", "?month=", "?month=2026-13", "?month=2026-00", "?month=november", "?month=2026"]
BAD += ["?month=2026-", "?month=-", "?month=2026-05-01", "?month=0000-05"]
for query in BAD:
    answer = office.get(URL + query)
    need(answer.status_code == 400, f"{query or 'no month'} answers {answer.status_code}")
    need(len(answer.content) > 8, f"{query or 'no month'} has no message: {answer.content}")
    answer.json()
row = order()
Order.objects.filter(pk=row.pk).update(created_at=datetime(2025, 2, 10, tzinfo=UTC))
off = order()
stamp = datetime(2025, 2, 11, tzinfo=UTC)
Order.objects.filter(pk=off.pk).update(created_at=stamp, status="cancelled")
for query, total in (("2025-02", "28.50"), ("2025-03", "0.00"), ("2025-12", "0.00")):
    answer = office.get(f"{URL}?month={query}")
    need(answer.json() == {"month": query, "total": total}, f"{query} gives {answer.json()}")
for who in (client_of(), client_of(member())):
    need(who.get(URL).status_code in (401, 403), "who is no staff gets at it")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
