from django.conf import settings
from django.db import models


class Parcel(models.Model):
    class State(models.TextChoices):
        ON_THE_WAY = "on_the_way", "On the way"
        IN_LOCKER = "in_locker", "In the locker"
        FETCHED = "fetched", "Fetched"

    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="parcels"
    )
    number = models.CharField(max_length=30, unique=True)
    state = models.CharField(max_length=12, choices=State.choices, default=State.ON_THE_WAY)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.number
