from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Outing(models.Model):
    rower = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="outings"
    )
    day = models.DateField()
    boat = models.CharField(max_length=40)
    metres = models.PositiveIntegerField(
        validators=[MinValueValidator(100), MaxValueValidator(200_000)]
    )

    class Meta:
        ordering = ["-day", "-pk"]

    def __str__(self):
        return f"{self.boat} on {self.day}"
