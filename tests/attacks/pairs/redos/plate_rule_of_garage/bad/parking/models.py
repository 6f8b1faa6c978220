from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models

PLATE = RegexValidator(r"^(([A-Z0-9]+)-?)+\Z")


class Zone(models.Model):
    name = models.CharField(max_length=20)


class Permit(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    zone = models.ForeignKey(Zone, on_delete=models.PROTECT)
    plate = models.CharField(max_length=40, validators=[PLATE])
    day = models.DateField()
