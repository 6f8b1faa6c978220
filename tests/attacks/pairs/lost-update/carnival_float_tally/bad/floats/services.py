from django.db import transaction

from .models import Tally, Vote


class AlreadyVoted(Exception):
    pass


@transaction.atomic
def vote_for(entry, voter):
    _, is_new = Vote.objects.get_or_create(voter=voter, defaults={"float": entry})
    if not is_new:
        raise AlreadyVoted
    tally, _ = Tally.objects.get_or_create(float=entry)
    tally.votes += 1
    tally.save(update_fields=["votes"])
