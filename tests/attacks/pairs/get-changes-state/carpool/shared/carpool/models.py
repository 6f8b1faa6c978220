from django.conf import settings
from django.db import models


class Ride(models.Model):
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="driven")
    riders = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="rides", blank=True)
    origin = models.CharField(max_length=80)
    target = models.CharField(max_length=80)
    leaves = models.DateTimeField()

    class Meta:
        ordering = ["leaves", "pk"]
