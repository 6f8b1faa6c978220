from functools import partial

from django.core.mail import send_mail
from django.db import transaction


def send_confirmation(booking):
    workshop = booking.workshop
    send = partial(
        send_mail,
        f"Your seat in {workshop.title}",
        f"We expect you on {workshop.starts_at:%d %B at %H:%M}.",
        None,
        [booking.guest.email],
        fail_silently=True,
    )
    transaction.on_commit(send)
