from django.db import transaction
from rest_framework.exceptions import ValidationError

from .models import Dog


@transaction.atomic
def enter(trial, handler, dog_ids):
    entries = []
    for pk in dog_ids:
        dog = Dog.objects.filter(pk=pk, handler=handler).first()
        if dog is None:
            raise ValidationError({"dogs": ["There is no such dog of yours."]})
        if not dog.vaccinated:
            raise ValidationError({"dogs": [f"{dog.name} is not vaccinated."]})
        entry, is_new = trial.entries.get_or_create(dog=dog)
        if not is_new:
            raise ValidationError({"dogs": [f"{dog.name} is entered already."]})
        entries.append(entry)
    return entries
