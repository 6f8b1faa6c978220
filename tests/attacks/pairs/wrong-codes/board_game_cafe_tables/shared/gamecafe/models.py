from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Reservation(models.Model):
    guest = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reservations"
    )
    evening = models.DateField()
    players = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(2), MaxValueValidator(8)]
    )
    game = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ["evening", "pk"]

    def __str__(self):
        return f"{self.players} players on {self.evening}"
