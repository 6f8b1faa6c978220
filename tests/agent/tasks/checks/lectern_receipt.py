"""The receipt is sent when the purchase is committed, and not when it is rolled back."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from attendees.models import Ticket  # noqa: E402
from attendees.services import TooManyTickets, buy_tickets  # noqa: E402
from django.core import mail  # noqa: E402
from django.db import transaction  # noqa: E402
from lectern_making import OLD_TESTS, client_of, user, works  # noqa: E402

max_ = user("max", email="max@mail.example", first_name="Max")


class UndoError(Exception):
    pass


try:
    buy_tickets(max_, "regular", list("ABCDE"))
    fail("five tickets were sold")
except TooManyTickets:
    pass
need(not mail.outbox, "a receipt was sent for too many tickets")
need(not Ticket.objects.exists(), "too many tickets are kept")
try:
    with transaction.atomic():
        buy_tickets(max_, "regular", ["Max"])
        raise UndoError
except UndoError:
    pass
need(not mail.outbox, "a receipt was sent for a purchase that was rolled back")
with transaction.atomic():
    bought = buy_tickets(max_, "student", ["Max", "Eva"])
    need(not mail.outbox, "the receipt was sent before the commit")
need([ticket.badge_name for ticket in bought] == ["Max", "Eva"], f"it returns {bought}")
need(len(mail.outbox) == 1, f"{len(mail.outbox)} receipts were sent after the commit")


def is_right(sent, count, names):
    need(sent.to == ["max@mail.example"], f"it is to {sent.to}")
    need(sent.subject == f"Your tickets: {count}", f"its subject is {sent.subject!r}")
    body = f"Hello Max,\n\nthese are yours:\n{names}\n"
    need(sent.body == body, f"its text is {sent.body!r}, not {body!r}")


is_right(mail.outbox.pop(), 2, "- Max, student\n- Eva, student")
with transaction.atomic():
    buy_tickets(max_, "regular", ["One"])
    buy_tickets(max_, "student", ["Two"])
need(len(mail.outbox) == 2, f"{len(mail.outbox)} receipts for two purchases")
is_right(mail.outbox[0], 1, "- One, regular")
is_right(mail.outbox[1], 1, "- Two, student")
mail.outbox.clear()
client = client_of(max_)
data = {"kind": "regular", "badge_names": "Six"}
answer = client.post("/tickets/buy/", data)
need(answer.status_code == 200, f"a fifth ticket answers {answer.status_code}")
need("more than 4 tickets" in answer.content.decode(), "a fifth ticket is not refused")
need(not mail.outbox, "a receipt was sent for a fifth ticket")
Ticket.objects.all().delete()
answer = client.post("/tickets/buy/", data)
need(answer.status_code == 302 and answer.url == "/tickets/", "a ticket can't be bought")
need(len(mail.outbox) == 1, "no receipt for a ticket that is bought on the page")
is_right(mail.outbox[0], 1, "- Six, regular")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
