"""The business logic of rides; views and API only call this."""
from django.db import transaction
from django.db.models import Count, Sum
from django.utils import timezone

from accounts.roles import clinic_of, is_dispatcher

from .models import Invoice, Patient, Ride, RideNote, StatusChange
from .tasks import notify_driver


class RideError(Exception):
    """The ride does not allow this."""


ALLOWED = {
    Ride.Status.REQUESTED: {Ride.Status.ASSIGNED, Ride.Status.CANCELLED},
    Ride.Status.ASSIGNED: {Ride.Status.UNDER_WAY, Ride.Status.CANCELLED, Ride.Status.REQUESTED},
    Ride.Status.UNDER_WAY: {Ride.Status.COMPLETED},
    Ride.Status.COMPLETED: set(),
    Ride.Status.CANCELLED: set(),
}


def rides_for(user):
    """The rides that a user may see."""
    rides = Ride.objects.all()
    if is_dispatcher(user):
        return rides
    if hasattr(user, "driver"):
        return rides.filter(driver=user.driver)
    clinic = clinic_of(user)
    return rides.filter(clinic=clinic) if clinic else rides.none()


def patients_for(user):
    """The patients that a user may see."""
    if is_dispatcher(user):
        return Patient.objects.all()
    clinic = clinic_of(user)
    return Patient.objects.filter(clinic=clinic) if clinic else Patient.objects.none()


def invoices_for(user):
    if is_dispatcher(user):
        return Invoice.objects.all()
    clinic = clinic_of(user)
    return Invoice.objects.filter(ride__clinic=clinic) if clinic else Invoice.objects.none()


def change_status(ride, new, by):
    if new not in ALLOWED[ride.status]:
        raise RideError(f"A ride that is {ride.status} cannot become {new}.")
    with transaction.atomic():
        old, ride.status = ride.status, new
        if new == Ride.Status.COMPLETED and ride.dropoff_at is None:
            ride.dropoff_at = timezone.now()
        ride.save(update_fields=["status", "dropoff_at"])
        StatusChange.objects.create(ride=ride, old=old, new=new, by=by)
    return ride


def assign_ride(ride, driver, by):
    """Give the ride to a driver, and tell the driver."""
    if not driver.is_active:
        raise RideError("This driver is not active.")
    with transaction.atomic():
        ride.driver = driver
        ride.vehicle = driver.vehicle
        ride.save(update_fields=["driver", "vehicle"])
        notify_driver.delay(ride.pk)
        change_status(ride, Ride.Status.ASSIGNED, by)
    return ride


def add_note(ride, text, author):
    return RideNote.objects.create(ride=ride, text=text, author=author)


def month_numbers(user, today=None):
    """How many rides of this month stand where."""
    today = today or timezone.localdate()
    rides = rides_for(user).filter(pickup_at__year=today.year, pickup_at__month=today.month)
    counts = dict(rides.order_by().values_list("status").annotate(n=Count("pk")))
    return [(label, counts.get(value, 0)) for value, label in Ride.Status.choices]


def mileage(year, month):
    """Kilometres of the completed rides of a month: (total, average, number)."""
    rides = Ride.objects.filter(
        status=Ride.Status.COMPLETED, pickup_at__year=year, pickup_at__month=month)
    total = rides.aggregate(km=Sum("distance_km"))["km"]
    number = rides.count()
    return total, round(total / number, 1), number
