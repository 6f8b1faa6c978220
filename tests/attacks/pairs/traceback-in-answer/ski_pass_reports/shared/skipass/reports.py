from django.db.models import Count

from .models import Lift


def usage(lift_id):
    """The share of the lift's capacity that was used."""
    lift = Lift.objects.annotate(count=Count("rides")).get(pk=lift_id)
    return {"lift": lift.name, "rides": lift.count, "share": lift.count / lift.capacity}


def busiest():
    lifts = Lift.objects.annotate(count=Count("rides")).order_by("-count", "name")[:10]
    return [{"lift": lift.name, "rides": lift.count} for lift in lifts]
