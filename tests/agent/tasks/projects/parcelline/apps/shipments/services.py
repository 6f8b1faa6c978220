import logging

from django.db import transaction

from apps.core.exceptions import Conflict

from .models import Shipment, TrackingEvent

logger = logging.getLogger(__name__)


@transaction.atomic
def record_event(*, shipment, kind, happened_at, depot=None, note=""):
    if shipment.status == Shipment.Status.DELIVERED:
        raise Conflict("The shipment has been delivered already.")
    event = TrackingEvent.objects.create(
        shipment=shipment, kind=kind, happened_at=happened_at, depot=depot, note=note
    )
    handed_over = kind == TrackingEvent.Kind.HANDED_OVER
    shipment.status = Shipment.Status.DELIVERED if handed_over else Shipment.Status.MOVING
    shipment.save(update_fields=["status"])
    logger.info("shipment %s: %s", shipment.reference, kind)
    return event
