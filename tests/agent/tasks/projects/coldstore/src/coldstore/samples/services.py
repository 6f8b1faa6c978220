from django.db import transaction
from django.utils import timezone

from coldstore.samples.models import Checkout, Sample


class AlreadyOut(Exception):
    """Someone else has the sample."""


@transaction.atomic
def check_out(sample, person):
    Sample.objects.select_for_update().get(pk=sample.pk)
    if Checkout.objects.running().filter(sample=sample).exists():
        raise AlreadyOut
    return Checkout.objects.create(sample=sample, person=person)


def bring_back(sample, person):
    """Whether `person` had it."""
    running = Checkout.objects.running().filter(sample=sample, person=person)
    return running.update(returned_at=timezone.now()) > 0
