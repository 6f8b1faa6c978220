from django.conf import settings
from django.db import models


class Race(models.Model):
    title = models.CharField(max_length=80)
    starts_at = models.DateTimeField()


class Entry(models.Model):
    race = models.ForeignKey(Race, on_delete=models.CASCADE, related_name="entries")
    sailor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entries")
    boat = models.CharField(max_length=60)
