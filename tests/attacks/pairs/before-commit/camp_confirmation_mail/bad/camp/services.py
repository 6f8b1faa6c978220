from django.core.mail import send_mail
from django.db import transaction
from django.db.models import F

from .models import Camp, Registration


class CampFull(Exception):
    pass


def confirm(registration):
    send_mail(
        "Your registration",
        f"{registration.child_name} has a bed in {registration.camp}.",
        None,
        [registration.parent.email],
        fail_silently=True,
    )


@transaction.atomic
def register(camp, parent, child_names):
    for child_name in child_names:
        free = Camp.objects.filter(pk=camp.pk, beds_left__gte=1)
        if not free.update(beds_left=F("beds_left") - 1):
            raise CampFull(f"There is no bed for {child_name}.")
        registration = Registration.objects.create(camp=camp, parent=parent, child_name=child_name)
        confirm(registration)
