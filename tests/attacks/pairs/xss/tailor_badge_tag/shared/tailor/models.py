from django.conf import settings
from django.db import models


class Garment(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="garments")
    cloth = models.CharField(max_length=60)
    wish = models.CharField(max_length=140, blank=True)
    ready = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]


class Measure(models.Model):
    garment = models.ForeignKey(Garment, on_delete=models.CASCADE, related_name="measures")
    name = models.CharField(max_length=30)
    mm = models.PositiveSmallIntegerField()
