from django.conf import settings
from django.db import models

from berths.models import Berth


class Notice(models.Model):
    """News of the harbour. It's a draft as long as it isn't published."""

    title = models.CharField(max_length=120)
    body = models.TextField()
    pinned = models.BooleanField(default=False)
    published_at = models.DateTimeField(null=True, blank=True)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="notices"
    )

    class Meta:
        ordering = ["-published_at", "-pk"]

    def __str__(self):
        return self.title


class Incident(models.Model):
    """Something is broken at a berth."""

    class Kind(models.TextChoices):
        POWER = "power", "power"
        WATER = "water", "water"
        MOORING = "mooring", "mooring"
        OTHER = "other", "other"

    berth = models.ForeignKey(Berth, on_delete=models.CASCADE, related_name="incidents")
    reporter = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="incidents"
    )
    kind = models.CharField(max_length=7, choices=Kind)
    text = models.TextField()
    reported_at = models.DateTimeField(auto_now_add=True)
    resolved_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-reported_at", "-pk"]

    def __str__(self):
        return f"Incident {self.pk}"
