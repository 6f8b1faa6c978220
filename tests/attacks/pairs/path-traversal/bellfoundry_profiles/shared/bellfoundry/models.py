from django.conf import settings
from django.db import models


class Bell(models.Model):
    name = models.CharField(max_length=60)
    strike_note = models.CharField(max_length=8)
    kilos = models.PositiveIntegerField()
    drawing = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["name", "pk"]


class Tuning(models.Model):
    bell = models.ForeignKey(Bell, on_delete=models.CASCADE, related_name="tunings")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    cents = models.SmallIntegerField()
