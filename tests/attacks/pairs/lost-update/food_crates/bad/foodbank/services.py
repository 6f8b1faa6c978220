from django.db import transaction

from .models import Taking


class CrateTooEmpty(Exception):
    pass


@transaction.atomic
def take(crate, helper, portions):
    if crate.portions < portions:
        raise CrateTooEmpty
    crate.portions -= portions
    crate.save(update_fields=["portions"])
    return Taking.objects.create(crate=crate, helper=helper, portions=portions)
