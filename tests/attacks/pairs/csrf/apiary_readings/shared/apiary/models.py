import secrets

from django.conf import settings
from django.db import models


def new_key():
    return secrets.token_urlsafe(32)


class Hive(models.Model):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="hives"
    )
    name = models.CharField(max_length=60)
    scale_key = models.CharField(max_length=64, default=new_key, editable=False)

    def __str__(self):
        return self.name


class Reading(models.Model):
    hive = models.ForeignKey(Hive, on_delete=models.CASCADE, related_name="readings")
    kilos = models.DecimalField(max_digits=5, decimal_places=2)
    taken_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-taken_at"]
