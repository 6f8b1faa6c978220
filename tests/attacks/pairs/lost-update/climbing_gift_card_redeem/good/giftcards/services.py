from django.db import transaction
from django.db.models import F
from rest_framework.exceptions import ValidationError

from .models import Card, Redemption


@transaction.atomic
def redeem(card, cents, *, cashier):
    taken = Card.objects.filter(pk=card.pk, cents__gte=cents).update(cents=F("cents") - cents)
    if not taken:
        raise ValidationError({"cents": ["There is not that much left on the card."]})
    card.refresh_from_db(fields=["cents"])
    return Redemption.objects.create(card=card, cents=cents, cashier=cashier)
