from django.conf import settings
from django.db import models

from common.models import TimeStampedModel


class Organiser(TimeStampedModel):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="organiser"
    )
    name = models.CharField(max_length=120)
    phone = models.CharField(max_length=30, blank=True)
    about = models.TextField(blank=True)
    # Set by our staff only, after looking at the papers.
    is_verified = models.BooleanField(default=False)
    commission_percent = models.DecimalField(max_digits=4, decimal_places=2, default=8)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name
