from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Place(models.Model):
    name = models.CharField(max_length=80, unique=True)


class Ride(models.Model):
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rides")
    start = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="departures")
    goal = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="arrivals")
    leaves_at = models.DateTimeField()
    seats = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(8)])

    class Meta:
        ordering = ["leaves_at", "pk"]
