from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Ride(models.Model):
    driver = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rides"
    )
    start = models.CharField(max_length=80)
    destination = models.CharField(max_length=80)
    departs_at = models.DateTimeField()
    seats = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(8)]
    )

    class Meta:
        ordering = ["departs_at", "pk"]

    def __str__(self):
        return f"{self.start} - {self.destination}"
