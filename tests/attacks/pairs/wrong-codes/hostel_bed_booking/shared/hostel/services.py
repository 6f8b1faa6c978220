from django.db import transaction

from .models import Bed, Stay


def book(guest, bed, arrival, departure):
    """The new stay, or None when the bed is taken."""
    with transaction.atomic():
        Bed.objects.select_for_update().get(pk=bed.pk)
        if bed.stays.filter(arrival__lt=departure, departure__gt=arrival).exists():
            return None
        return Stay.objects.create(guest=guest, bed=bed, arrival=arrival, departure=departure)
