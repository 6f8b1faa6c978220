from django.conf import settings
from django.db import models


class Tram(models.Model):
    number = models.PositiveIntegerField(unique=True)
    model = models.CharField(max_length=40)


class Fault(models.Model):
    tram = models.ForeignKey(Tram, on_delete=models.CASCADE, related_name="faults")
    reported_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    text = models.CharField(max_length=200)
    minutes_lost = models.PositiveIntegerField(default=0)
    fixed = models.BooleanField(default=False)
    at = models.DateTimeField(auto_now_add=True)
