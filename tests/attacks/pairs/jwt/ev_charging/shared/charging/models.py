from django.conf import settings
from django.db import models


class Charge(models.Model):
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="charges")
    station = models.CharField(max_length=40)
    watt_hours = models.PositiveIntegerField()

    class Meta:
        ordering = ["-pk"]
