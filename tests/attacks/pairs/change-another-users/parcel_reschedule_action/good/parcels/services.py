from django.db import transaction
from django.http import Http404
from rest_framework.exceptions import ValidationError

from .models import Change, Parcel


@transaction.atomic
def reschedule(parcel, day, *, by):
    parcel = Parcel.objects.select_for_update().filter(pk=parcel.pk, recipient=by).first()
    if parcel is None:
        raise Http404
    if parcel.delivered:
        raise ValidationError({"parcel": ["Already delivered."]})
    parcel.deliver_on = day
    parcel.save(update_fields=["deliver_on"])
    Change.objects.create(parcel=parcel, by=by, day=day)
    return parcel
