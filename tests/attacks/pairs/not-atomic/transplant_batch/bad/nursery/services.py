from django.db.models import F

from .models import Bed


class TooFew(Exception):
    pass


def transplant(moves):
    for move in moves:
        count = move["count"]
        source = Bed.objects.filter(pk=move["source"].pk, plants__gte=count)
        if not source.update(plants=F("plants") - count):
            raise TooFew(move["source"].name)
        Bed.objects.filter(pk=move["target"].pk).update(plants=F("plants") + count)
