from django.conf import settings
from django.db import models


class Instrument(models.Model):
    FAMILIES = [("strings", "Strings"), ("brass", "Brass"), ("wood", "Woodwind"), ("perc", "Percussion")]

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="instruments")
    name = models.CharField(max_length=60)
    family = models.CharField(max_length=10, choices=FAMILIES)
    day_rate = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        ordering = ["name", "pk"]


class Hire(models.Model):
    instrument = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="hires")
    hirer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="hires")
    start = models.DateField()
    days = models.PositiveSmallIntegerField()
