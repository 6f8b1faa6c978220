from django.db import transaction

from .models import Catch


@transaction.atomic
def sync_catches(angler, entries):
    """Store what a phone has gathered while it was offline."""
    stored = []
    for entry in entries:
        values = {name: value for name, value in entry.items() if name != "uuid"}
        row, _ = Catch.objects.update_or_create(uuid=entry["uuid"], defaults=values, create_defaults={**values, "angler": angler})
        stored.append(row)
    return stored
