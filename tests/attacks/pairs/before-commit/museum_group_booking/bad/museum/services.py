from django.core.mail import send_mail
from django.db import transaction
from django.db.models import F

from .models import Booking, Tour


class TourFull(Exception):
    pass


def confirm(booking):
    send_mail(
        "Your tour is booked",
        f"{booking.people} places for tour {booking.tour_id} are yours, booking {booking.pk}.",
        None,
        [booking.booked_by.email],
    )


@transaction.atomic
def book(user, tour, people):
    booking = Booking.objects.create(tour=tour, booked_by=user, people=people)
    confirm(booking)
    taken = Tour.objects.filter(pk=tour.pk, places__gte=people).update(places=F("places") - people)
    if not taken:
        raise TourFull
    return booking
