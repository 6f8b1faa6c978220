from django.db import transaction
from django.db.models import F

from .models import Tally, Vote


class AlreadyVoted(Exception):
    pass


@transaction.atomic
def vote_for(entry, voter):
    _, is_new = Vote.objects.get_or_create(voter=voter, defaults={"float": entry})
    if not is_new:
        raise AlreadyVoted
    Tally.objects.get_or_create(float=entry)
    Tally.objects.filter(float=entry).update(votes=F("votes") + 1)
