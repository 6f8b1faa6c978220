"""The receipt's task is queued after the commit, and not at all when there is none."""

from checking import good, need, old_tests, start

start("config.settings.test")
import background  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.core import mail  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from orders.models import Order, Product  # noqa: E402

queued = []
delay = background.Task.delay


def watched(task, *args, **kwargs):
    queued.append((task.name, args, kwargs, connection.in_atomic_block))
    return delay(task, *args, **kwargs)


background.Task.delay = watched
client = Client()
client.force_login(get_user_model().objects.create_user("ada"))
tea = Product.objects.create(sku="TEA", name="Tea", price="4.50", stock=5)
data = {"product": tea.pk, "quantity": 3, "email": "ada@example.com"}
need(client.post("/orders/new/", data).status_code == 302, "an order can't be placed")
need(len(queued) == 1, f"the task is queued {len(queued)} times")
name, args, kwargs, in_transaction = queued[0]
need(name.endswith("send_receipt"), f"the task is {name}")
need(not in_transaction, "the task is queued before the commit")
need([*args, *kwargs.values()] == [Order.objects.get().pk], f"its arguments are {args} {kwargs}")
need(len(mail.outbox) == 1 and "13.50" in mail.outbox[0].body, "the receipt lacks the total")
queued.clear()
response = client.post("/orders/new/", data)
need(response.status_code == 200, "an order beyond the stock is taken")
need(Order.objects.count() == 1, "an order beyond the stock is saved")
need(not queued, "a task is queued for an order that was rolled back")
old_tests(5)
good()
