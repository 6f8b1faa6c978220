from django.db import transaction
from django.db.models import F

from .models import GiftVoucher, WriteOff


class TooFewRounds(Exception):
    pass


@transaction.atomic
def write_off(voucher, user, rounds, reason):
    enough = GiftVoucher.objects.filter(pk=voucher.pk, rounds_left__gte=rounds)
    if not enough.update(rounds_left=F("rounds_left") - rounds):
        raise TooFewRounds("There are fewer rounds left on this voucher.")
    return WriteOff.objects.create(voucher=voucher, rounds=rounds, reason=reason, by=user)
