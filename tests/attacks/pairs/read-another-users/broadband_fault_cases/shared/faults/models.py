from django.conf import settings
from django.db import models


class Line(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lines"
    )
    number = models.CharField(max_length=20, unique=True)
    address = models.CharField(max_length=200)

    class Meta:
        ordering = ["number"]


class FaultCase(models.Model):
    class Status(models.TextChoices):
        OPEN = "open"
        SCHEDULED = "scheduled"
        CLOSED = "closed"

    line = models.ForeignKey(Line, on_delete=models.CASCADE, related_name="cases")
    status = models.CharField(max_length=12, choices=Status, default=Status.OPEN)
    description = models.TextField(max_length=2000)
    access_notes = models.CharField(max_length=200, blank=True)
    visit_at = models.DateTimeField(null=True, blank=True)
    opened_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-opened_at", "-pk"]
