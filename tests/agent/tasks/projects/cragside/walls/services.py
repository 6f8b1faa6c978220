from django.core.exceptions import ValidationError

from walls.models import Ascent


def log_ascent(*, route, member, climbed_on, style, rating=None):
    if climbed_on < route.set_on:
        raise ValidationError({"climbed_on": "The route wasn't set yet."})
    if route.retired_on and climbed_on > route.retired_on:
        raise ValidationError({"climbed_on": "The route was already gone."})
    return Ascent.objects.create(
        route=route, member=member, climbed_on=climbed_on, style=style, rating=rating
    )
