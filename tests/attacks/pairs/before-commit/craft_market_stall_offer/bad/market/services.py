from django.core.mail import send_mail
from django.db import IntegrityError, transaction

from .models import Stall


class StallTaken(Exception):
    pass


def tell_trader(application, number):
    send_mail(
        f"A stall for you: {application.market}",
        f"You have stall number {number}. Please be there by seven to set it up.",
        None,
        [application.trader.email],
    )


def offer_stall(application, number):
    try:
        with transaction.atomic():
            application.has_offer = True
            application.save(update_fields=["has_offer"])
            tell_trader(application, number)
            return Stall.objects.create(
                market=application.market, number=number, application=application
            )
    except IntegrityError as error:
        raise StallTaken from error
