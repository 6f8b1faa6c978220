from django.conf import settings
from django.db import models


class Berth(models.Model):
    holder = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="berths"
    )
    boat_name = models.CharField(max_length=60)
    length_cm = models.PositiveIntegerField(default=600)
    fee_paid = models.BooleanField(default=False)
