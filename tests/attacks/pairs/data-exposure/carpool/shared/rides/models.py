from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Driver(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="driver")
    display_name = models.CharField(max_length=40)
    phone = models.CharField(max_length=30)
    licence_number = models.CharField(max_length=30)
    car = models.CharField(max_length=60)


class Ride(models.Model):
    driver = models.ForeignKey(Driver, on_delete=models.CASCADE, related_name="rides")
    start = models.CharField(max_length=80)
    goal = models.CharField(max_length=80)
    leaves_at = models.DateTimeField()
    seats = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(8)])

    class Meta:
        ordering = ["leaves_at", "pk"]
