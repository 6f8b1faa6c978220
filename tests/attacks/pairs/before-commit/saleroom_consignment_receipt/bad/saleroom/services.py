from django.core.mail import send_mail
from django.db import transaction

from .models import Consignment, Lot, Sale


class SaleIsFull(Exception):
    pass


def mail_receipt(consignment, lots):
    titles = "\n".join(f"- {lot['title']}" for lot in lots)
    send_mail(
        "Your consignment is accepted",
        f"We take into the sale of {consignment.sale.held_on}:\n{titles}",
        None,
        [consignment.consignor.email],
    )


@transaction.atomic
def consign(consignor, sale, lots):
    sale = Sale.objects.select_for_update().get(pk=sale.pk)
    consignment = Consignment.objects.create(sale=sale, consignor=consignor)
    mail_receipt(consignment, lots)
    Lot.objects.bulk_create(Lot(consignment=consignment, **lot) for lot in lots)
    if Lot.objects.filter(consignment__sale=sale).count() > sale.lots_at_most:
        raise SaleIsFull
    return consignment
