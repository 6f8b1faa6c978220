from django.conf import settings
from django.db import models
from django.db.models import Q

UNLOCK_CENTS = 100
MINUTE_CENTS = 15


class Station(models.Model):
    name = models.CharField(max_length=80, unique=True)

    def __str__(self):
        return self.name


class Ride(models.Model):
    rider = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="rides"
    )
    taken_from = models.ForeignKey(Station, on_delete=models.PROTECT, related_name="+")
    brought_to = models.ForeignKey(Station, on_delete=models.PROTECT, related_name="+", null=True)
    started_at = models.DateTimeField(auto_now_add=True)
    minutes = models.PositiveIntegerField(null=True)
    fee_cents = models.PositiveIntegerField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["rider"], condition=Q(minutes=None), name="one_open_ride_per_rider"
            )
        ]


def fee_for(minutes):
    return UNLOCK_CENTS + MINUTE_CENTS * minutes
