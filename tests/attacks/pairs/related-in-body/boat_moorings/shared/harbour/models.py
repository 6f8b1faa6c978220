from django.conf import settings
from django.db import models


class Berth(models.Model):
    name = models.CharField(max_length=10, unique=True)
    metres = models.PositiveSmallIntegerField()
    cents_per_night = models.PositiveIntegerField()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return f"{self.name} ({self.metres} m)"


class Boat(models.Model):
    skipper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="boats"
    )
    name = models.CharField(max_length=60)
    metres = models.PositiveSmallIntegerField()
    owed_cents = models.PositiveIntegerField(default=0)

    def __str__(self):
        return self.name


class Stay(models.Model):
    boat = models.ForeignKey(Boat, on_delete=models.CASCADE, related_name="stays")
    berth = models.ForeignKey(Berth, on_delete=models.PROTECT, related_name="stays")
    arrives_on = models.DateField()
    nights = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["arrives_on"]
