from datetime import timedelta

from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import timezone

from .models import RecoveryCode


@transaction.atomic
def set_password(username, code, password):
    since = timezone.now() - timedelta(minutes=15)
    found = RecoveryCode.objects.filter(code=code, created__gte=since, user__username=username).first()
    user = get_user_model().objects.filter(username=username, is_active=True).first()
    if found is None or user is None:
        return False
    user.set_password(password)
    user.save(update_fields=["password"])
    found.delete()
    return True
