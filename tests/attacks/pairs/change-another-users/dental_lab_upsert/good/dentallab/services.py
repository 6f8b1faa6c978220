from django.db import transaction
from rest_framework.exceptions import ValidationError

from .models import Order


@transaction.atomic
def sync_orders(dentist, rows):
    """The practice software sends its orders again and again; each has the id that the practice gave it."""
    created = 0
    for row in rows:
        values = {**row}
        pk = values.pop("id")
        if Order.objects.filter(pk=pk).exclude(dentist=dentist).exists():
            raise ValidationError({"orders": "An id is taken."})
        _, new = Order.objects.update_or_create(pk=pk, dentist=dentist, defaults=values)
        created += new
    return created
