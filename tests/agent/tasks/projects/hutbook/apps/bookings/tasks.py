from django.core.mail import send_mail

from apps.core.tasks import task

from .models import Booking


@task
def send_booking_mail(booking_id):
    booking = Booking.objects.get(pk=booking_id)
    names = ", ".join(person.name for person in booking.people.all())
    send_mail(f"{booking.hut}: {booking.status}", names, None, [booking.guest.email])


@task
def notify_warden(booking_id):
    booking = Booking.objects.get(pk=booking_id)
    if booking.hut.warden and booking.hut.warden.email:
        number = booking.people.count()
        send_mail("Guests", f"{number} on {booking.arrival}", None, [booking.hut.warden.email])
