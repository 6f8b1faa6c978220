"""Both jobs are queued when the order is committed, and none when it fails."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from beanline_making import OLD_TESTS, client_of, coffee, member, works  # noqa: E402
from common import queue  # noqa: E402
from django.db import transaction  # noqa: E402
from orders.models import Order  # noqa: E402
from orders.services import order_create  # noqa: E402
from rest_framework.exceptions import ValidationError  # noqa: E402

who, beans = member(), coffee()
lines = [{"sku": beans.sku, "kilos": 2}]
BOTH = ["orders.jobs.print_labels", "orders.jobs.send_confirmation"]


def queued(of):
    names = sorted(name for name, args in queue.sent if tuple(args) == (of,))
    need(len(names) == len(queue.sent), f"queued was {queue.sent}")
    return names


queue.sent.clear()
try:
    order_create(user=who, lines=[*lines, {"sku": "NO", "kilos": 1}])
except ValidationError:
    pass
else:
    need(False, "an unknown coffee is no error")
need(not queue.sent, f"queued for an order that failed: {queue.sent}")
need(not Order.objects.exists(), "the failed order is kept")


class UndoError(Exception):
    pass


try:
    with transaction.atomic():
        order_create(user=who, lines=lines)
        raise UndoError
except UndoError:
    pass
need(not queue.sent, f"queued for an order that was rolled back: {queue.sent}")

with transaction.atomic():
    row = order_create(user=who, lines=lines)
    need(not queue.sent, f"queued before the commit: {queue.sent}")
need(queued(row.pk) == BOTH, f"queued after the commit: {queue.sent}")

queue.sent.clear()
row = order_create(user=who, lines=lines)
need(queued(row.pk) == BOTH, f"queued without a transaction around: {queue.sent}")

queue.sent.clear()
with transaction.atomic():
    first = order_create(user=who, lines=lines)
    second = order_create(user=who, lines=lines)
pairs = sorted((args[0], name) for name, args in queue.sent)
wanted = sorted((row.pk, name) for row in (first, second) for name in BOTH)
need(pairs == wanted, f"for two orders in one transaction: {pairs}")

queue.sent.clear()
answer = client_of(who).post("/api/orders/", {"lines": lines}, format="json")
need(queued(answer.json()["id"]) == BOTH, f"queued by the API: {queue.sent}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
