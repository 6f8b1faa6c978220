from django.db import transaction
from django.utils import timezone

from rides.models import Ride
from rides.tasks import notify_driver


class NotPossible(Exception):
    pass


def request_ride(*, rider, zone, pickup, dropoff, payment_method=Ride.Payment.CASH):
    return Ride.objects.create(
        rider=rider,
        zone=zone,
        pickup=pickup,
        dropoff=dropoff,
        payment_method=payment_method,
        requested_at=timezone.now(),
    )


@transaction.atomic
def assign_driver(*, ride_id, driver):
    ride = Ride.objects.select_for_update().get(pk=ride_id)
    ride.driver = driver
    ride.status = Ride.Status.ASSIGNED
    ride.save(update_fields=["driver", "status"])
    notify_driver.delay(ride.pk)
    if not driver.active or driver.vehicle is None:
        raise NotPossible("This driver isn't on the road.")
    return ride


def quote(*, zone, km):
    return zone.base_fare_cents + round(zone.per_km_cents * km)
