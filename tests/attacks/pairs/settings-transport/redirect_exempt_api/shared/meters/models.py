from django.conf import settings
from django.db import models


class Reading(models.Model):
    household = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    taken_on = models.DateField()
    kilowatt_hours = models.PositiveIntegerField()
