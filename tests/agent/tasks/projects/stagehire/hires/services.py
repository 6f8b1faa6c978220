from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.utils import timezone

from wardrobe.models import Costume

from .models import Hire


class NotOut(Exception):
    """What is not picked up can't be returned."""


@transaction.atomic
def take_back(hire, damages=None):
    """`damages` are the damages by the key of the item."""
    hire = Hire.objects.select_for_update().get(pk=hire.pk)
    if hire.status != Hire.Status.OUT:
        raise NotOut
    hire.status = Hire.Status.BACK
    hire.returned_on = timezone.localdate()
    hire.save()
    user = hire.customer.user
    if user and user.email:
        send_mail(
            f"Hire {hire.pk} is back",
            f"Thank you, {hire.customer.contact}. We have got everything back.",
            settings.DEFAULT_FROM_EMAIL,
            [user.email],
        )
    for key, damage in (damages or {}).items():
        item = hire.items.select_related("costume").get(pk=key)
        item.damage = damage
        item.save()
        item.costume.condition = Costume.Condition.BROKEN
        item.costume.save()
        item.costume.repairs.create(what=damage, reported_on=hire.returned_on)
    return hire
