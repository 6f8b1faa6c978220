"""The mails about an order go out when the order is committed, never for one that is not."""

from at_allotments import OLD_TESTS, Order, Product, member, product
from checking import fail, good, need, old_tests
from django.core import mail
from django.db import transaction
from django.test import Client
from supplies.services import NotEnough, place_order


class RolledBackError(Exception):
    pass


def sent():
    """Who got which mails, and forget them."""
    mails = [(*m.to, m.subject, m.body) for m in mail.outbox]
    mail.outbox.clear()
    return mails


user = member()
low, little, plenty = product(stock=6), product(stock=7), product(stock=90)
try:
    place_order(user, [(low.pk, 3), (plenty.pk, 91)])
    fail("more was sold than there is")
except NotEnough:
    pass
need(not Order.objects.exists(), "an order that failed is stored")
need(Product.objects.get(pk=low.pk).stock == 6, "the stock went down for nothing")
need(not mail.outbox, f"mails of an order that failed: {sent()}")

try:
    with transaction.atomic():
        place_order(user, [(low.pk, 3), (plenty.pk, 1)])
        raise RolledBackError
except RolledBackError:
    pass
need(not Order.objects.exists(), "what was rolled back is stored")
need(not mail.outbox, f"mails of an order that was rolled back: {sent()}")

wanted = [(low.pk, 3), (little.pk, 4), (plenty.pk, 1)]
with transaction.atomic():
    made = place_order(user, wanted)
    need(not mail.outbox, f"mails before the commit: {sent()}")
mails = sent()
need(len(mails) == 3, f"{len(mails)} mails went out, not 3")
for to, subject, text in (
    (low.supplier.email, f"{low.name} for", f"17 more of {low.name}"),
    (little.supplier.email, f"{little.name} for", f"17 more of {little.name}"),
    (user.email, f"Your order {made.pk}", f"3 x {low.name}"),
):
    fits = [m for m in mails if m[0] == to and subject in m[1] and text in m[2]]
    need(len(fits) == 1, f"no mail to {to} that says {text!r}: {mails}")
body = next(m[2] for m in mails if m[0] == user.email)
need("Total: 24" in body and f"4 x {little.name}" in body, f"the confirmation is {body}")

client = Client()
client.force_login(user)
answer = client.post("/orders/new/", {f"product_{plenty.pk}": 2})
need(answer.status_code == 302, f"/orders/new/ answers {answer.status_code}")
mails = sent()
need([m[0] for m in mails] == [user.email], f"/orders/new/ sends {mails}")
# `little` has 3 left, `plenty` has 87.
form = {f"product_{little.pk}": 1, f"product_{plenty.pk}": 400}
answer = client.post("/orders/new/", form)
need(answer.status_code == 200, f"too much at /orders/new/ answers {answer.status_code}")
need("There is not enough" in answer.content.decode(), "the page no longer says what is wrong")
need(not mail.outbox, f"/orders/new/ sends mails for nothing: {sent()}")
need(Order.objects.count() == 2, f"there are {Order.objects.count()} orders, not 2")

place_order(user, [(plenty.pk, 1)])
need(len(sent()) == 1, "an order that is placed outside of a request sends no mail")
old_tests(OLD_TESTS)
good()
