from django.db import transaction
from django.shortcuts import get_object_or_404

from .models import Transfer, Voucher


def begin(owner, code, receiver):
    voucher = get_object_or_404(Voucher, code=code, owner=owner)
    transfer, _ = Transfer.objects.update_or_create(voucher=voucher, defaults={"receiver": receiver})
    return transfer


@transaction.atomic
def accept(receiver, pk):
    transfer = get_object_or_404(Transfer.objects.select_related("voucher"), pk=pk)
    voucher = transfer.voucher
    voucher.owner = receiver
    voucher.save(update_fields=["owner"])
    transfer.delete()
    return voucher
