from django.conf import settings
from django.db import models


class Profile(models.Model):
    grower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profiles")
    name = models.CharField(max_length=60)
    day_celsius = models.DecimalField(max_digits=3, decimal_places=1)
    night_celsius = models.DecimalField(max_digits=3, decimal_places=1)
    shared = models.BooleanField(default=False)

    class Meta:
        ordering = ["name"]
