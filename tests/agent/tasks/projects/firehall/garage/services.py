from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction

from .models import Defect


@transaction.atomic
def report_defect(vehicle, reporter, text, blocks_use=False):
    """Write a defect down, take the vehicle out of service if need be, tell the garage."""
    defect = Defect.objects.create(
        vehicle=vehicle, reporter=reporter, text=text, blocks_use=blocks_use
    )
    send_mail(
        f"Defect: {vehicle.call_sign}",
        f"{reporter} reports: {text}",
        settings.DEFAULT_FROM_EMAIL,
        [settings.GARAGE_EMAIL],
    )
    if blocks_use:
        vehicle.in_service = False
        vehicle.save()
    return defect
