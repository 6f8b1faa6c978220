from django.conf import settings
from django.db import models


class Reset(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reset")
    token = models.CharField(max_length=64, unique=True)
    expires = models.DateTimeField()


class Flight(models.Model):
    pilot = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="logged_flights")
    aircraft = models.CharField(max_length=20)
    minutes = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-pk"]
