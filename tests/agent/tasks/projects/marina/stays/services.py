from decimal import Decimal

from django.core.mail import send_mail

from stays.models import Charge, Stay

FEES = {"S": Decimal("18.00"), "M": Decimal("26.00"), "L": Decimal("39.00")}


def charge_fee(stay):
    """The fee of the harbour, due with the request."""
    return Charge.objects.create(
        stay=stay,
        text=f"Harbour fee, {stay.nights} nights",
        amount=FEES[stay.berth.tariff] * stay.nights,
    )


def mail_request(stay_id):
    """Tell the owner that the request has come in."""
    stay = Stay.objects.select_related("boat__owner", "berth__pier").get(pk=stay_id)
    send_mail(
        f"Your request for {stay.boat.name}",
        f"Berth {stay.berth}, {stay.arrives} to {stay.leaves}. "
        f"To pay: {stay.open_amount} EUR",
        None,
        [stay.boat.owner.email],
    )
