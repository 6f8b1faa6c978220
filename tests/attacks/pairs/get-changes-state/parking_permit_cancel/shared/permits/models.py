from django.conf import settings
from django.db import models


class Permit(models.Model):
    resident = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="permits")
    plate = models.CharField(max_length=12)
    zone = models.CharField(max_length=4)
    until = models.DateField()

    class Meta:
        ordering = ["until", "pk"]
