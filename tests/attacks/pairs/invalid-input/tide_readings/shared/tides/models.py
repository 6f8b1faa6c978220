from django.conf import settings
from django.db import models


class Reading(models.Model):
    observer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tide_readings")
    station = models.CharField(max_length=30)
    centimetres = models.SmallIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]
