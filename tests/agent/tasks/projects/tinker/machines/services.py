from datetime import timedelta

from django.core.mail import send_mail
from django.db import transaction

from . import door
from .models import Booking


class AlreadyBooked(Exception):
    """Somebody else has the machine at this time."""


@transaction.atomic
def book_machine(machine, member, starts_at, minutes, note=''):
    booking = Booking.objects.create(
        machine=machine, member=member, starts_at=starts_at, minutes=minutes, note=note
    )
    door.grant(member.number, machine.slug, starts_at, minutes)
    send_mail(
        f'Booked: {machine.name}',
        f'You have {machine.name} from {starts_at:%d.%m.%Y %H:%M} UTC for {minutes} minutes.',
        None,
        [member.user.email],
    )
    ends_at = starts_at + timedelta(minutes=minutes)
    for other in machine.bookings.exclude(pk=booking.pk).filter(starts_at__lt=ends_at):
        if other.starts_at + timedelta(minutes=other.minutes) > starts_at:
            raise AlreadyBooked(f'{machine.name} is taken at this time.')
    return booking
