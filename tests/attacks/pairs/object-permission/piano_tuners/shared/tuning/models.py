from django.conf import settings
from django.db import models


class Tuner(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tuner")
    town = models.CharField(max_length=60)


class Visit(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="visits")
    tuner = models.ForeignKey(Tuner, on_delete=models.PROTECT, related_name="visits")
    day = models.DateField()
    piano = models.CharField(max_length=80)
    report = models.TextField(blank=True, max_length=4000)

    class Meta:
        ordering = ["day", "pk"]
