from celery import shared_task
from django.core.mail import send_mail

from rides.models import Ride


@shared_task
def notify_driver(ride_id):
    ride = Ride.objects.select_related("driver__user", "rider").get(pk=ride_id)
    send_mail(
        f"New ride: {ride.pickup}",
        f"{ride.driver.user.full_name}, please pick up {ride.rider.full_name} at {ride.pickup}.",
        None,
        [ride.driver.user.email],
    )
