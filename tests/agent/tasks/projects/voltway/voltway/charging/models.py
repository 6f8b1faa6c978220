from django.conf import settings
from django.db import models
from django.utils import timezone

from voltway.stations.models import Connector


class Card(models.Model):
    """An RFID card that starts a session."""

    driver = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="cards"
    )
    uid = models.CharField(max_length=20, unique=True)
    nickname = models.CharField(max_length=40, blank=True)
    blocked = models.BooleanField(default=False)

    class Meta:
        ordering = ["id"]

    def __str__(self):
        return self.nickname or self.uid


class ChargingSession(models.Model):
    driver = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="sessions"
    )
    connector = models.ForeignKey(Connector, on_delete=models.PROTECT, related_name="sessions")
    started_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)
    kwh = models.DecimalField(max_digits=7, decimal_places=2, default=0)

    class Meta:
        ordering = ["-started_at", "-id"]

    def __str__(self):
        return f"{self.driver} at {self.connector}"


class Fault(models.Model):
    connector = models.ForeignKey(Connector, on_delete=models.CASCADE, related_name="faults")
    reported_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="faults"
    )
    text = models.TextField(max_length=1000)
    reported_at = models.DateTimeField(auto_now_add=True)
    resolved = models.BooleanField(default=False)

    class Meta:
        ordering = ["-reported_at", "-id"]

    def __str__(self):
        return f"{self.connector}: {self.text[:30]}"
