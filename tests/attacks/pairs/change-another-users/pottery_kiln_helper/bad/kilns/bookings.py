from django.shortcuts import get_object_or_404
from django.utils.dateparse import parse_date

from .models import Firing


def move_firing(user, sent):
    firing = get_object_or_404(Firing, pk=sent.get("firing") or 0)
    day = parse_date(sent.get("day", ""))
    if day is not None:
        firing.day = day
        firing.save(update_fields=["day"])
