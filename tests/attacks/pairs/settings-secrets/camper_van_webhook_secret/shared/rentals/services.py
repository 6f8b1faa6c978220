from django.db import transaction
from rest_framework.exceptions import ValidationError

from .models import Rental, Van


@transaction.atomic
def rent(user, van, first_day, last_day):
    Van.objects.select_for_update().get(pk=van.pk)
    if van.rentals.filter(first_day__lte=last_day, last_day__gte=first_day).exists():
        raise ValidationError({"van": ["The van is taken on these days."]})
    return Rental.objects.create(user=user, van=van, first_day=first_day, last_day=last_day)
