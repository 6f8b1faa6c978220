from django.conf import settings
from django.db import models

from .validators import valid_antenna, valid_callsign


class Station(models.Model):
    operator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stations")
    callsign = models.CharField(max_length=10, unique=True, validators=[valid_callsign])
    antenna = models.CharField(max_length=120, blank=True, validators=[valid_antenna])
    watts = models.PositiveIntegerField(default=5)

    class Meta:
        ordering = ["callsign"]
