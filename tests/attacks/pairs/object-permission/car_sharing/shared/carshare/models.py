from django.conf import settings
from django.db import models


class Car(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="cars"
    )
    plate = models.CharField(max_length=12, unique=True)
    model = models.CharField(max_length=60)
    district = models.CharField(max_length=40)
    cents_per_km = models.PositiveIntegerField()

    class Meta:
        ordering = ["plate"]
