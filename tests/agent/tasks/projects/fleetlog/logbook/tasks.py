from celery import shared_task
from django.core.mail import send_mail

from fleet.models import Member

from .models import Trip


@shared_task
def announce_trip(trip_id):
    """Tell the dispatchers of the department that a vehicle has left."""
    trip = Trip.objects.select_related("vehicle", "driver__user").get(pk=trip_id)
    dispatchers = Member.objects.filter(
        department=trip.vehicle.department_id, role=Member.Role.DISPATCHER
    ).select_related("user")
    to = [member.user.email for member in dispatchers if member.user.email]
    send_mail(f"{trip.vehicle} has left", f"{trip.driver}: {trip.purpose}", None, to)
    return len(to)
