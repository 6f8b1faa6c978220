from django.conf import settings
from django.db import models


class Berth(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="berths")
    pier = models.CharField(max_length=2)
    number = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["pier", "number"], name="one_berth")]


class GateCard(models.Model):
    berth = models.ForeignKey(Berth, on_delete=models.CASCADE, related_name="cards")
    serial = models.CharField(max_length=24, unique=True)
    blocked = models.BooleanField(default=False)
