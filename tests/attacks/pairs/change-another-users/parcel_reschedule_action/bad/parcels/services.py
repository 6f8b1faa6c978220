from django.db import transaction
from rest_framework.exceptions import ValidationError

from .models import Change, Parcel


@transaction.atomic
def reschedule(parcel, day, *, by):
    parcel = Parcel.objects.select_for_update().get(pk=parcel.pk)
    if parcel.delivered:
        raise ValidationError({"parcel": ["Already delivered."]})
    parcel.deliver_on = day
    parcel.save(update_fields=["deliver_on"])
    Change.objects.create(parcel=parcel, by=by, day=day)
    return parcel
