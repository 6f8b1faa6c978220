from django.conf import settings
from django.db import models


class Desk(models.Model):
    label = models.CharField(max_length=20, unique=True)
    floor = models.SmallIntegerField(default=0)

    class Meta:
        ordering = ["label"]


class Reservation(models.Model):
    desk = models.ForeignKey(Desk, on_delete=models.CASCADE, related_name="reservations")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reservations")
    day = models.DateField()

    class Meta:
        ordering = ["day"]
        constraints = [models.UniqueConstraint(fields=["desk", "day"], name="desk_a_day")]
