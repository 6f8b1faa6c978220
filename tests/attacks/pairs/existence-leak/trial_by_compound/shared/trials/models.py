from django.conf import settings
from django.db import models


class Trial(models.Model):
    code = models.SlugField(max_length=40, unique=True)
    sponsor = models.CharField(max_length=100)
    investigators = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="trials")

    class Meta:
        ordering = ["code"]


class Visit(models.Model):
    trial = models.ForeignKey(Trial, on_delete=models.CASCADE, related_name="visits")
    subject = models.CharField(max_length=12)
    day = models.DateField()
    dose_mg = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        ordering = ["day", "pk"]
