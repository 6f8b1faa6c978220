from django.conf import settings
from django.db import models


class Pump(models.Model):
    farmer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pumps")
    name = models.CharField(max_length=60)
    litres_per_minute = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["name", "pk"]
