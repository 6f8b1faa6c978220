from django.conf import settings
from django.db import models


class Pitch(models.Model):
    name = models.CharField(max_length=40)
    night_cents = models.PositiveIntegerField()

    def __str__(self):
        return self.name


class Stay(models.Model):
    guest = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stays"
    )
    pitch = models.ForeignKey(Pitch, on_delete=models.PROTECT, related_name="stays")
    arrival = models.DateField()
    nights = models.PositiveSmallIntegerField()
    due_cents = models.PositiveIntegerField()
