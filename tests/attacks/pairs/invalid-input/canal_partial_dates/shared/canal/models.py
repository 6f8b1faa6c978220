from django.conf import settings
from django.db import models


class Lock(models.Model):
    name = models.CharField(max_length=60)
    max_metres = models.PositiveSmallIntegerField(default=30)


class Passage(models.Model):
    lock = models.ForeignKey(Lock, on_delete=models.PROTECT, related_name="passages")
    skipper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="passages")
    metres = models.PositiveSmallIntegerField()
    starts = models.DateTimeField()
    ends = models.DateTimeField()

    class Meta:
        ordering = ["-starts", "-pk"]
