from django.conf import settings
from django.db import models


class Boat(models.Model):
    name = models.CharField(max_length=60)
    seats = models.PositiveSmallIntegerField(default=1)

    class Meta:
        ordering = ["name"]


class Outing(models.Model):
    boat = models.ForeignKey(Boat, on_delete=models.PROTECT, related_name="outings")
    rower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="outings")
    on = models.DateField()
    km = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-on"]
