from django.db import transaction

from .models import Sighting


@transaction.atomic
def save_all(user, rows):
    """What the app collected without a network; the app gives every sighting its key."""
    saved = []
    for row in rows:
        values = {**row, "owner": user}
        sighting, _ = Sighting.objects.update_or_create(owner=user, key=row["key"], defaults=values)
        saved.append(sighting)
    return saved
