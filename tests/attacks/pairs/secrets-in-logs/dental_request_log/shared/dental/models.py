from django.conf import settings
from django.db import models


class Appointment(models.Model):
    patient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="appointments")
    starts_at = models.DateTimeField()
    reason = models.CharField(max_length=120, blank=True)
    cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ["starts_at"]
