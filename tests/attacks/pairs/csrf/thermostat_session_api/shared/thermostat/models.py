from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Room(models.Model):
    tenant = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rooms"
    )
    name = models.CharField(max_length=50)
    target_degrees = models.PositiveSmallIntegerField(
        default=20, validators=[MinValueValidator(5), MaxValueValidator(30)]
    )
    at_night = models.PositiveSmallIntegerField(
        default=16, validators=[MinValueValidator(5), MaxValueValidator(30)]
    )

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name
