"""What the screen in the entrance hall shows; it polls once a minute."""
from django.db.models import Sum
from django.utils import timezone

from .models import Delivery, Volunteer


def helpers(area=""):
    found = Volunteer.objects.filter(active=True)
    if area:
        found = found.filter(area__iexact=area)
    return list(found.values()[:60])


def crates_this_month():
    today = timezone.localdate()
    month = Delivery.objects.filter(day__year=today.year, day__month=today.month)
    return month.aggregate(crates=Sum("crates"))["crates"] or 0
