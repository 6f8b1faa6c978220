# ruff: noqa: E402, F403, F405
from at_cragside import *

start()
from courses import services
from courses.models import Booking
from django.core import mail
from django.db import transaction

m, k = member(), course(capacity=1)
c = client(m.user)
mail.outbox.clear()
need(c.post(f"/courses/{k.pk}/book/").status_code == 302, "booking fails")
need([x.to for x in mail.outbox] == [[m.user.email]], f"{len(mail.outbox)} mails after a booking")
need(
    k.title in mail.outbox[0].subject and m.display_name in mail.outbox[0].body,
    "the mail's text has changed",
)
mail.outbox.clear()
late = member()
client(late.user).post(f"/courses/{k.pk}/book/")
need(not Booking.objects.filter(member=late).exists(), "a full course takes another booking")
need(mail.outbox == [], "a mail goes out though the course is full")
k2 = course()
with transaction.atomic():
    services.book(course_id=k2.pk, member=late)
    need(mail.outbox == [], "the mail goes out before the outer transaction has ended")
need(len(mail.outbox) == 1, "no mail after the outer transaction")
mail.outbox.clear()
try:
    with transaction.atomic():
        services.book(course_id=course().pk, member=late)
        raise RuntimeError
except RuntimeError:
    pass
need(mail.outbox == [], "a mail goes out for a booking that was rolled back")
full = course(capacity=0)
try:
    services.book(course_id=full.pk, member=late)
    wrong("CourseFull isn't raised")
except services.CourseFull:
    pass
finish("cragside")
