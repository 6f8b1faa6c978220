from .models import Reading

LATEST = 24


def latest_readings(user):
    return Reading.objects.filter(meter__holder=user).select_related("meter")[:LATEST]
