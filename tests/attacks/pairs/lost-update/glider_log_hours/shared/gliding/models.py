from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Glider(models.Model):
    registration = models.CharField(max_length=8, unique=True)
    minutes_flown = models.PositiveIntegerField(default=0)
    launches = models.PositiveIntegerField(default=0)
    next_check_at = models.PositiveIntegerField(default=6000)


class Flight(models.Model):
    glider = models.ForeignKey(Glider, on_delete=models.PROTECT, related_name="flights")
    pilot = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    day = models.DateField()
    minutes = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(900)]
    )
