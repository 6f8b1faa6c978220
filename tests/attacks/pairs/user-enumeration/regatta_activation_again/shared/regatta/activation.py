from datetime import timedelta

from django.core import signing
from django.db import transaction
from django.utils import timezone

from .models import OutgoingMail, Skipper

SALT = "regatta.activation"


def queue_mail(skipper):
    token = signing.dumps(skipper.pk, salt=SALT)
    OutgoingMail.objects.create(
        to=skipper.user.email, subject="Your entry", body=f"Confirm your entry with this code:\n\n{token}\n"
    )


@transaction.atomic
def confirm(token):
    try:
        pk = signing.loads(token, salt=SALT, max_age=timedelta(days=1))
    except signing.BadSignature:
        return False
    skipper = Skipper.objects.select_for_update().filter(pk=pk, confirmed_at__isnull=True).first()
    if skipper is None:
        return False
    skipper.confirmed_at = timezone.now()
    skipper.save(update_fields=["confirmed_at"])
    skipper.user.is_active = True
    skipper.user.save(update_fields=["is_active"])
    return True
