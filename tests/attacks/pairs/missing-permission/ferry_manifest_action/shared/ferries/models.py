from django.conf import settings
from django.db import models


class Sailing(models.Model):
    harbour_from = models.CharField(max_length=60)
    harbour_to = models.CharField(max_length=60)
    leaves_at = models.DateTimeField()
    cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ["leaves_at", "pk"]


class Passenger(models.Model):
    sailing = models.ForeignKey(Sailing, on_delete=models.CASCADE, related_name="passengers")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    full_name = models.CharField(max_length=120)
    passport = models.CharField(max_length=20)

    class Meta:
        ordering = ["pk"]
