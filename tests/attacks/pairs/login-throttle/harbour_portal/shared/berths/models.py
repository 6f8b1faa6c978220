from django.conf import settings
from django.db import models


class Berth(models.Model):
    number = models.CharField(max_length=8, unique=True)
    length_cm = models.PositiveIntegerField(default=1000)
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="berths")


class SignInAttempt(models.Model):
    address = models.GenericIPAddressField()
    username = models.CharField(max_length=254)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["username", "at"]), models.Index(fields=["address", "at"])]
