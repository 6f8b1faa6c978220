import logging

from celery import shared_task

from .models import Ride

logger = logging.getLogger(__name__)


@shared_task
def notify_driver(ride_id):
    """A text message to the driver of the ride."""
    ride = Ride.objects.select_related("driver").get(pk=ride_id)
    if ride.driver is None:
        return False
    logger.info("text to %s: ride %s at %s", ride.driver.phone, ride.pk, ride.pickup_at)
    return True


@shared_task
def notify_clinic(ride_id):
    ride = Ride.objects.select_related("clinic").get(pk=ride_id)
    logger.info("mail to %s: ride %s is %s", ride.clinic, ride.pk, ride.status)
    return True
