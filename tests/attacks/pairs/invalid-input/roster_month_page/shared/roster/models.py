from django.conf import settings
from django.db import models


class Shift(models.Model):
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shifts"
    )
    day = models.DateField()
    hours = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["day", "pk"]
