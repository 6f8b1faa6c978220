from django.db.models import F
from rest_framework.exceptions import ValidationError

from .models import Booking, Costume, Line


def book(*, customer, occasion, lines):
    booking = Booking.objects.create(customer=customer, occasion=occasion)
    for line in lines:
        take(line["costume"], line["pieces"])
        Line.objects.create(booking=booking, **line)
    return booking


def take(costume, pieces):
    taken = Costume.objects.filter(pk=costume.pk, left__gte=pieces).update(left=F("left") - pieces)
    if not taken:
        raise ValidationError({"lines": [f"Not enough left of {costume.name}."]})
