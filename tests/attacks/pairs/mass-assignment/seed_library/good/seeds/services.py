from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F

from .models import Gardener, Variety

PROFILE = ("display_name", "region", "soil")


def gardener_of(user):
    return Gardener.objects.get_or_create(user=user)[0]


def as_dict(gardener):
    return {
        **{name: getattr(gardener, name) for name in PROFILE},
        "credit": gardener.credit,
        "trusted": gardener.trusted,
    }


def change_profile(gardener, changes):
    for name, value in changes.items():
        if name not in PROFILE:
            raise ValidationError({"profile": f"{name} is not known."})
        setattr(gardener, name, value)
    gardener.full_clean(exclude=["user"])
    gardener.save()
    return gardener


@transaction.atomic
def take_packet(gardener, variety):
    paid = Gardener.objects.filter(pk=gardener.pk, credit__gt=0).update(credit=F("credit") - 1)
    if not paid:
        raise ValidationError({"credit": "No credit is left."})
    left = Variety.objects.filter(pk=variety.pk, packets__gt=0).update(packets=F("packets") - 1)
    if not left:
        raise ValidationError({"variety": "No packet is left."})
