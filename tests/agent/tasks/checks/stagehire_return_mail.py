"""The mail of a return is sent when the return is committed, and not before."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.core import mail  # noqa: E402
from django.db import transaction  # noqa: E402
from hires import services  # noqa: E402
from stagehire_making import OLD_TESTS, customer, hire, user, works  # noqa: E402

ann = user("ann")
row = hire(customer(ann), 2, status="out")
try:
    services.take_back(row, {999999: "burnt"})
except Exception as error:
    need(type(error).__name__ == "DoesNotExist", f"an unknown item raises {error!r}")
else:
    need(False, "an unknown item is no error any more")
row.refresh_from_db()
need(row.status == "out" and row.returned_on is None, "what failed is kept")
need(mail.outbox == [], "a mail is sent for a return that was rolled back")
with transaction.atomic():
    services.take_back(row)
    need(mail.outbox == [], "the mail is sent inside of the outer transaction")
need(len(mail.outbox) == 1, f"{len(mail.outbox)} mails are sent after the commit")
letter = mail.outbox[0]
need(letter.to == ["ann@mail.example"], f"the mail is to {letter.to}")
need(letter.subject == f"Hire {row.pk} is back", f"the subject is {letter.subject}")
need(row.customer.contact in letter.body, f"the mail is {letter.body}")
need(letter.from_email == "desk@stagehire.example", f"the mail is from {letter.from_email}")
row.refresh_from_db()
need(row.status == "back" and row.returned_on is not None, "the return is not kept")
damaged = hire(customer(user("ben")), 2, status="out")
item = damaged.items.first()
returned = services.take_back(damaged, {item.pk: "torn"})
need(returned.pk == damaged.pk and returned.status == "back", "the hire is not returned")
item.refresh_from_db()
need((item.damage, item.costume.condition) == ("torn", "broken"), "the damage is lost")
need(item.costume.repairs.get().what == "torn", "there is no repair")
need([m.to for m in mail.outbox[1:]] == [["ben@mail.example"]], "one mail for one return")
services.take_back(hire(customer(), status="out"))
need(len(mail.outbox) == 2, "a mail to a customer without a login")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
