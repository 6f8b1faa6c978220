from rides.models import Ride


def open_rides():
    return Ride.objects.filter(status__in=[Ride.Status.REQUESTED, Ride.Status.ASSIGNED])


def rides_for(user):
    """The rides that this user may see in the API."""
    if user.is_dispatcher:
        return Ride.objects.all()
    if user.role == user.Role.DRIVER:
        return Ride.objects.filter(driver__user=user)
    return Ride.objects.filter(rider=user)
