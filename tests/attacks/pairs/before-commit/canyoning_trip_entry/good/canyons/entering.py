from functools import partial

from django.db import transaction
from django.db.models import Sum
from rest_framework.exceptions import ValidationError

from .mails import confirm
from .models import Entry


def check_places(trip):
    people = trip.entries.aggregate(all=Sum("people"))["all"] or 0
    if people > trip.places:
        raise ValidationError({"people": ["The trip has not so many places left."]})


def enter(trip, climber, people):
    entry = Entry.objects.create(trip=trip, climber=climber, people=people)
    transaction.on_commit(partial(confirm, entry))
    check_places(trip)
    return entry
