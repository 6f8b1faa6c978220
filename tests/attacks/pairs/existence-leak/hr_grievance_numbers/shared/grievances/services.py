from django.db import transaction
from django.utils import timezone


@transaction.atomic
def open_grievance(grievance, user):
    grievance.raised_by = user
    grievance.number = f"pending-{user.pk}"
    grievance.save()
    grievance.number = f"G-{timezone.now():%Y}-{grievance.pk:05d}"
    grievance.save(update_fields=["number"])
    return grievance
