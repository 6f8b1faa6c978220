from django.db import transaction

from .models import Order


@transaction.atomic
def sync_orders(dentist, rows):
    """The practice software sends its orders again and again; each has the id that the practice gave it."""
    created = 0
    for row in rows:
        values = {**row}
        pk = values.pop("id")
        _, new = Order.objects.update_or_create(pk=pk, defaults={**values, "dentist": dentist})
        created += new
    return created
