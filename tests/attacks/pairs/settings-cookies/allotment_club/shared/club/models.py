from django.conf import settings
from django.db import models


class Plot(models.Model):
    tenant = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="plot")
    number = models.PositiveSmallIntegerField(unique=True)
    gate_code = models.CharField(max_length=8)

    def __str__(self):
        return f"Plot {self.number}"
