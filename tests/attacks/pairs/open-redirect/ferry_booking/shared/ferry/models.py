from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Crossing(models.Model):
    origin = models.CharField(max_length=60)
    destination = models.CharField(max_length=60)
    departs_at = models.DateTimeField()

    class Meta:
        ordering = ["departs_at", "pk"]


class Passenger(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="passenger")
    language = models.CharField(max_length=2, choices=[("en", "English"), ("fi", "suomi"), ("sv", "svenska")])
    seat_wishes = models.PositiveSmallIntegerField(
        default=0, validators=[MinValueValidator(0), MaxValueValidator(9)]
    )
