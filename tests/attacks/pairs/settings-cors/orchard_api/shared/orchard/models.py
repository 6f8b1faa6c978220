from django.conf import settings
from django.db import models


class Orchard(models.Model):
    grower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="orchards")
    name = models.CharField(max_length=60)

    class Meta:
        ordering = ["name"]


class Harvest(models.Model):
    orchard = models.ForeignKey(Orchard, on_delete=models.CASCADE, related_name="harvests")
    sort = models.CharField(max_length=40)
    kilos = models.PositiveIntegerField()
    price_cents = models.PositiveIntegerField(default=0)
    picked_on = models.DateField()

    class Meta:
        ordering = ["-picked_on", "-pk"]
