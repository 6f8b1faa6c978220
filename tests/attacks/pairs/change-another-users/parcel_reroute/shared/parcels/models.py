from django.conf import settings
from django.db import models


class Parcel(models.Model):
    class State(models.TextChoices):
        WAITING = "waiting"
        ON_THE_WAY = "on_the_way"
        DELIVERED = "delivered"

    code = models.CharField(max_length=12, unique=True)
    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="parcels")
    address = models.CharField(max_length=200)
    state = models.CharField(max_length=12, choices=State.choices, default=State.WAITING)
