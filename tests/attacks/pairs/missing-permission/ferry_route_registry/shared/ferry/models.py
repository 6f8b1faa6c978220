from django.conf import settings
from django.db import models


class Sailing(models.Model):
    harbour = models.CharField(max_length=60)
    leaves = models.DateTimeField()
    cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ["leaves", "pk"]


class Berth(models.Model):
    sailing = models.ForeignKey(Sailing, on_delete=models.CASCADE, related_name="berths")
    passenger = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="berths")
