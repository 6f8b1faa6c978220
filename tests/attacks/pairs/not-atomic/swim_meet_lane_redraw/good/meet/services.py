from django.db import transaction

from .models import Lane


@transaction.atomic
def redraw(heat, lines):
    """The lanes of a heat, given anew."""
    heat.lanes.all().delete()
    for line in lines:
        lane = Lane(heat=heat, **line)
        lane.full_clean()
        lane.save()
