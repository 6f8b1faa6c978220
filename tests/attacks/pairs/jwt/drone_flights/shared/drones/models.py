from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import models


class Pilot(AbstractUser):
    licence = models.CharField(max_length=20, blank=True)


class Flight(models.Model):
    pilot = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="flights")
    area = models.CharField(max_length=60)
    starts = models.DateTimeField()

    class Meta:
        ordering = ["-starts", "-pk"]
