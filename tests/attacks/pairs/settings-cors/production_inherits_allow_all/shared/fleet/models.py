from django.conf import settings
from django.db import models


class Trip(models.Model):
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="trips")
    plate = models.CharField(max_length=10)
    kilometres = models.PositiveIntegerField()
    driven_on = models.DateField()
