from django.utils import timezone

from faults.models import Fault


def close_fault(fault):
    if fault.status != Fault.Status.CLOSED:
        fault.status = Fault.Status.CLOSED
        fault.closed_at = timezone.now()
        fault.save(update_fields=["status", "closed_at"])
    return fault
