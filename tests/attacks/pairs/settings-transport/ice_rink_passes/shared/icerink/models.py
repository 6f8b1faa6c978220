from django.conf import settings
from django.db import models


class SeasonPass(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="passes")
    number = models.CharField(max_length=20, unique=True)
    valid_until = models.DateField()

    class Meta:
        ordering = ["valid_until"]


class Opening(models.Model):
    day = models.DateField(unique=True)
    opens = models.TimeField()
    closes = models.TimeField()

    class Meta:
        ordering = ["day"]
