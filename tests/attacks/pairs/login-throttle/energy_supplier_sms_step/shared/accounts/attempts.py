import datetime

from django.utils import timezone
from rest_framework.exceptions import Throttled

from .models import Attempt

LIMIT = 10
WINDOW = datetime.timedelta(hours=1)


def count(name, step):
    """Written down before the secret is looked at, so that trying side by side gains nothing."""
    name = name.casefold()[:150]
    Attempt.objects.create(name=name, step=step)
    since = timezone.now() - WINDOW
    if Attempt.objects.filter(name=name, step=step, at__gt=since).count() > LIMIT:
        raise Throttled(wait=WINDOW.total_seconds())


def forget(name):
    Attempt.objects.filter(name=name.casefold()[:150]).delete()
