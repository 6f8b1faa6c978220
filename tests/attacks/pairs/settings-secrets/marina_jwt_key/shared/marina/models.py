from django.conf import settings
from django.db import models


class Berth(models.Model):
    tenant = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="berths")
    pier = models.CharField(max_length=4)
    number = models.PositiveSmallIntegerField()
    boat = models.CharField(max_length=60)
    gate_code = models.CharField(max_length=8)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["pier", "number"], name="one_berth_a_place")]
