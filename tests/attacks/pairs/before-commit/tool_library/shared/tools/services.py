from django.db import IntegrityError, transaction
from rest_framework.exceptions import ValidationError

from .models import Reservation


def reserve_all(member, wanted):
    made = []
    for item in wanted:
        try:
            with transaction.atomic():
                made.append(Reservation.objects.create(member=member, **item))
        except IntegrityError as error:
            raise ValidationError({"reservations": [f"{item['tool']} is taken."]}) from error
    return made
