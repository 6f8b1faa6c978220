from django.db import transaction
from django.db.models import F
from django.utils import timezone

from .models import Booking, Show


class NotEnoughSeats(Exception):
    pass


@transaction.atomic
def book(show, guest, seats):
    bookable = Show.objects.filter(pk=show.pk, free_seats__gte=seats, starts_at__gt=timezone.now())
    if not bookable.update(free_seats=F("free_seats") - seats):
        raise NotEnoughSeats
    return Booking.objects.create(show=show, guest=guest, seats=seats)
