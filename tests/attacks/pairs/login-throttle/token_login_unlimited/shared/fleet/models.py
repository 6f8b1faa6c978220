from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Trip(models.Model):
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="trips")
    vehicle = models.CharField(max_length=12)
    day = models.DateField()
    kilometres = models.PositiveIntegerField(validators=[MinValueValidator(1)])

    class Meta:
        ordering = ["-day", "-id"]
