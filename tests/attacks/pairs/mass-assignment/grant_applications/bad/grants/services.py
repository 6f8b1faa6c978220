from django.core.exceptions import ValidationError
from django.db import transaction

from .models import Application


def start(fund, applicant, title):
    application = Application(fund=fund, applicant=applicant, title=title)
    application.full_clean()
    application.save()
    return application


@transaction.atomic
def change(application, values):
    application = Application.objects.select_for_update().get(pk=application.pk)
    if application.status != Application.Status.DRAFT:
        raise ValidationError("It has been submitted.")
    for name, value in values.items():
        if hasattr(application, name):
            setattr(application, name, value)
    application.full_clean()
    application.save()
    return application


def submit(application):
    application.status = Application.Status.SUBMITTED
    application.save(update_fields=["status"])
    return application
