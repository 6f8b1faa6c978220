from django.db import transaction

from .models import Bed, Stay


class CannotMove(Exception):
    pass


@transaction.atomic
def move(stay, bed):
    bed = Bed.objects.select_for_update().get(pk=bed.pk)
    if not bed.is_usable:
        raise CannotMove("This bed is out of use.")
    if Stay.objects.filter(bed=bed).exclude(pk=stay.pk).exists():
        raise CannotMove("Somebody lies in this bed.")
    stay.bed = bed
    stay.save(update_fields=["bed"])
    return stay
