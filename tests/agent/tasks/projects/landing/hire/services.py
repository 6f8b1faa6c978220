import logging
import math

from django.db import transaction
from django.utils import timezone
from rest_framework.exceptions import APIException

from . import tasks
from .models import Outing, OutingItem

logger = logging.getLogger(__name__)


class CraftTaken(APIException):
    status_code = 409
    default_detail = "One of the craft is taken at that time."
    default_code = "craft_taken"


def days_of(starts_at, ends_at):
    return max(1, math.ceil((ends_at - starts_at).total_seconds() / 86400))


def taken(crafts, starts_at, ends_at):
    return OutingItem.objects.filter(
        craft__in=crafts,
        outing__starts_at__lt=ends_at,
        outing__ends_at__gt=starts_at,
        outing__status__in=[Outing.Status.CONFIRMED, Outing.Status.OUT],
    ).exists()


@transaction.atomic
def book_outing(*, renter, crafts, **fields):
    if taken(crafts, fields["starts_at"], fields["ends_at"]):
        raise CraftTaken()
    outing = Outing.objects.create(renter=renter, **fields)
    days = days_of(outing.starts_at, outing.ends_at)
    for craft in crafts:
        OutingItem.objects.create(outing=outing, craft=craft, price=craft.make.day_price * days)
    return outing


def confirm_outing(outing, user=None):
    with transaction.atomic():
        crafts = [item.craft for item in outing.items.select_related("craft")]
        if taken(crafts, outing.starts_at, outing.ends_at):
            raise CraftTaken()
        outing.status = Outing.Status.CONFIRMED
        outing.handled_by = user if user and user.is_staff else None
        outing.save()
        tasks.send_confirmation.delay(outing.pk)
        logger.info("outing %s confirmed", outing.key)
    return outing


def cancel_day(station, day):
    """Storm warning: everything of that day at that station is off."""
    with transaction.atomic():
        outings = Outing.objects.filter(
            station=station,
            starts_at__date=day,
            status__in=[Outing.Status.DRAFT, Outing.Status.CONFIRMED],
        )
        pks = []
        for outing in outings:
            outing.status = Outing.Status.CANCELLED
            outing.save()
            tasks.send_cancellation.delay(outing.pk)
            pks.append(outing.pk)
    return pks


def bring_back(outing):
    with transaction.atomic():
        outing.items.filter(returned_at__isnull=True).update(returned_at=timezone.now())
        outing.status = Outing.Status.BACK
        outing.save()
    return outing
