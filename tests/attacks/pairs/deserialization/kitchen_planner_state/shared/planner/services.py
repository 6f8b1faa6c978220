from django.db import transaction

from .models import Cabinet, Kitchen


@transaction.atomic
def save_plan(user, room, counts):
    kitchen = Kitchen.objects.create(owner=user, **room)
    Cabinet.objects.bulk_create(
        Cabinet(kitchen=kitchen, kind=kind, count=count) for kind, count in counts.items() if count
    )
    return kitchen
