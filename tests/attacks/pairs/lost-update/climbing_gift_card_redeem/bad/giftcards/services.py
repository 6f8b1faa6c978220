from django.db import transaction
from rest_framework.exceptions import ValidationError

from .models import Redemption


@transaction.atomic
def redeem(card, cents, *, cashier):
    if card.cents < cents:
        raise ValidationError({"cents": ["There is not that much left on the card."]})
    card.cents -= cents
    card.save(update_fields=["cents"])
    return Redemption.objects.create(card=card, cents=cents, cashier=cashier)
