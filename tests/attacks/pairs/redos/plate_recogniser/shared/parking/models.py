from django.conf import settings
from django.db import models


class Permit(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="permits")
    label = models.CharField(max_length=60)
    plate = models.CharField(max_length=12)
    valid_until = models.DateField()

    class Meta:
        ordering = ["valid_until"]
