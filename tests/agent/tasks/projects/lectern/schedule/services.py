from django.utils import timezone

from .models import Slot


def current_slot(room, now=None):
    """What is on in the room."""
    now = now or timezone.now()
    try:
        return Slot.objects.get(room=room, starts_at__lte=now, ends_at__gte=now)
    except Slot.DoesNotExist:
        return None
