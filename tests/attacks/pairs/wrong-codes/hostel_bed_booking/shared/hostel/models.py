from django.conf import settings
from django.db import models


class Bed(models.Model):
    room = models.CharField(max_length=20)
    number = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["room", "number", "pk"]

    def __str__(self):
        return f"{self.room}/{self.number}"


class Stay(models.Model):
    bed = models.ForeignKey(Bed, on_delete=models.PROTECT, related_name="stays")
    guest = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stays"
    )
    arrival = models.DateField()
    departure = models.DateField()

    class Meta:
        ordering = ["arrival", "pk"]
