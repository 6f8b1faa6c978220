from django.conf import settings
from django.db import models


class Locomotive(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="locomotives")
    series = models.CharField(max_length=40)
    decoder_address = models.PositiveSmallIntegerField(unique=True)

    def __str__(self):
        return f"{self.series} #{self.decoder_address}"


class RunningDay(models.Model):
    day = models.DateField(unique=True)
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-day"]
