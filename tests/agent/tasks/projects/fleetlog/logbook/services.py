"""All changes to trips go through here."""

from django.db import transaction
from django.utils import timezone

from .models import Stop, Trip
from .tasks import announce_trip


class TripError(Exception):
    pass


@transaction.atomic
def start_trip(*, member, vehicle, purpose, stops=(), category=Trip.Category.DUTY):
    if vehicle.trips.open().exists():
        raise TripError("The vehicle is on the road already.")
    trip = Trip.objects.create(
        vehicle=vehicle,
        driver=member,
        purpose=purpose,
        category=category,
        start_km=vehicle.mileage,
    )
    announce_trip.delay(trip.pk)
    Stop.objects.bulk_create(
        Stop(trip=trip, position=number, place=stop["place"])
        for number, stop in enumerate(stops, start=1)
    )
    return trip


@transaction.atomic
def finish_trip(trip, *, end_km):
    if trip.ended_at:
        raise TripError("The trip has ended already.")
    if end_km < trip.start_km:
        raise TripError("The odometer does not run backwards.")
    trip.distance = end_km - trip.start_km
    trip.ended_at = timezone.now()
    trip.save()
    trip.vehicle.mileage = end_km
    trip.vehicle.save(update_fields=["mileage", "updated_at"])
    return trip
