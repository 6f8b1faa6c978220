from functools import partial

from django.core.mail import send_mail
from django.db import IntegrityError, transaction

from .models import LensLoan, Night


class Taken(Exception):
    pass


def reserve(member, day, lenses):
    try:
        with transaction.atomic():
            night = Night.objects.create(member=member, day=day)
            text = f"The dome is yours in the night of {day}."
            mail = partial(send_mail, "Your night", text, None, [member.email], fail_silently=True)
            transaction.on_commit(mail)
            for lens in lenses:
                LensLoan.objects.create(night=night, lens=lens, day=day)
    except IntegrityError:
        raise Taken from None
    return night
