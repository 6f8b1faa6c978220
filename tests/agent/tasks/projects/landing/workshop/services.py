from django.db import transaction
from django.utils import timezone

from .models import Repair


@transaction.atomic
def close_repair(repair):
    """Done: parts leave the shelf."""
    for used in repair.used_parts.select_related("part"):
        part = used.part
        part.stock = max(0, part.stock - used.quantity)
        part.save()
    repair.state = Repair.State.DONE
    repair.closed_at = timezone.now()
    repair.save()
    return repair
