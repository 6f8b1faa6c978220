from django.db import transaction
from django.db.models import F

from .models import Crate, Taking


class CrateTooEmpty(Exception):
    pass


@transaction.atomic
def take(crate, helper, portions):
    left = Crate.objects.filter(pk=crate.pk, portions__gte=portions)
    if not left.update(portions=F("portions") - portions):
        raise CrateTooEmpty
    return Taking.objects.create(crate=crate, helper=helper, portions=portions)
