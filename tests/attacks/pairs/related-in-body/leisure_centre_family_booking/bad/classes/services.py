from django.db import transaction
from rest_framework.exceptions import ValidationError

from .models import Booking, FamilyMember


@transaction.atomic
def book(account, session, attendee_ids):
    attendees = list(FamilyMember.objects.filter(pk__in=attendee_ids))
    if len(attendees) != len(set(attendee_ids)):
        raise ValidationError({"attendee_ids": ["Somebody of them is not known."]})
    booking = Booking.objects.create(account=account, session=session)
    booking.attendees.set(attendees)
    return booking
