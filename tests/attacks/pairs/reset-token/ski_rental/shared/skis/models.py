from django.conf import settings
from django.db import models


class Pair(models.Model):
    label = models.CharField(max_length=40, unique=True)
    centimetres = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["label"]


class Loan(models.Model):
    pair = models.ForeignKey(Pair, on_delete=models.PROTECT, related_name="loans")
    skier = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loans")
    day = models.DateField()

    class Meta:
        ordering = ["-day", "-pk"]
