from django.conf import settings
from django.db import models


class Ride(models.Model):
    rider = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rides")
    day = models.DateField()
    metres = models.PositiveIntegerField()
