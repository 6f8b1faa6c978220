from django.conf import settings
from django.db import models


class Pilot(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pilot")
    shown_name = models.CharField(max_length=60)
    country = models.CharField(max_length=2)
    page = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["shown_name", "pk"]


class Kite(models.Model):
    pilot = models.ForeignKey(Pilot, on_delete=models.CASCADE, related_name="kites")
    name = models.CharField(max_length=60)
    span_cm = models.PositiveIntegerField()
