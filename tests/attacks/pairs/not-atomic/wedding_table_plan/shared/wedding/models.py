from django.conf import settings
from django.db import models


class Party(models.Model):
    host = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="parties"
    )
    name = models.CharField(max_length=60)


class Seat(models.Model):
    party = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="seats")
    guest = models.CharField(max_length=60)
    table = models.PositiveSmallIntegerField()
