from django.conf import settings
from django.db import models


class Line(models.Model):
    name = models.CharField(max_length=20, unique=True)


class Find(models.Model):
    line = models.ForeignKey(Line, on_delete=models.PROTECT, related_name="finds")
    label = models.CharField(max_length=100)
    found_on = models.DateField()

    class Meta:
        ordering = ["-found_on", "-pk"]


class Claim(models.Model):
    find = models.ForeignKey(Find, on_delete=models.CASCADE, related_name="claims")
    claimant = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="claims")
    description = models.TextField(max_length=1000)
